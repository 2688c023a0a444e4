// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewquestions.h"

#include "models/batch/batchdocument.h"
#include "models/batch/batchfiltermodel.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/widgets/backdrop.h"

namespace techpass {

using namespace Qt::StringLiterals;

ReviewQuestions::ReviewQuestions(QWidget *page)
    : QObject(page)
    , m_page(page)
{
}

void ReviewQuestions::setList(BatchDocument *document, const BatchFilterModel *rows)
{
    delete m_question;
    m_document = document;
    m_rows = rows;
}

bool ReviewQuestions::refuses()
{
    if (m_document->isSettled())
        return false;
    Q_EMIT refused();
    return true;
}

void ReviewQuestions::askReset()
{
    if (isOpen() || !m_document)
        return;
    const int rows = m_document->rowCount();
    auto *dialog = new QuestionDialog([rows] { return tr("Remove all %Ln row(s)?", nullptr, rows); },
        [] { return tr("The file is not changed, and Undo brings the rows back."); },
        QuestionDialog::Kind::Destructive, m_page);
    dialog->setObjectName("resetQuestion"_L1);
    dialog->setAnswers(
        [] { return tr("&Remove all"); }, [] { return tr("&Keep them"); }, "removeAllButton"_L1);
    connect(dialog, &QuestionDialog::agreed, this, [this] {
        if (!refuses())
            Q_EMIT resetAgreed();
    });
    open(dialog);
}

ReviewQuestions::Submission ReviewQuestions::submission() const
{
    const BatchCounts counts = m_document->counts();
    const int hidden = m_rows->rowCount() < counts.all ? counts.ready - readyShown() : 0;
    return {counts.ready, counts.errors, hidden, counts.elsewhere};
}

int ReviewQuestions::readyShown() const
{
    int ready = 0;
    const QList<RowId> shown = m_rows->rowIds(0, m_rows->rowCount() - 1);
    for (const RowId row : shown)
        ready += int(m_document->status(row) != RowStatus::Error);
    return ready;
}

void ReviewQuestions::askSubmit()
{
    if (isOpen() || !m_document || refuses())
        return;
    if (const Submission asked = submission(); asked.ready > 0)
        ask(asked);
}

void ReviewQuestions::ask(const Submission &submission)
{
    const auto more = [submission, waits = m_waits] {
        QStringList lines;
        if (submission.elsewhere > 0)
            lines.append(tr("%Ln of them were submitted before, or stand in another list: see Check.",
                nullptr, submission.elsewhere));
        if (submission.stay > 0)
            lines.append(tr("%Ln row(s) with errors stay here.", nullptr, submission.stay));
        if (submission.hidden > 0)
            lines.append(tr("%Ln of the ready rows are hidden by the filter; they are sent, too.", nullptr,
                submission.hidden));
        if (waits == Waits::ForNetwork)
            lines.append(tr("You are offline: they wait in the Outbox until you are connected."));
        else if (waits == Waits::ForSignIn)
            lines.append(tr("You are signed out: they wait in the Outbox until you sign in."));
        if (lines.isEmpty())
            lines.append(tr("Their accounts are created, which cannot be undone."));
        return lines.join(u'\n');
    };
    const int ready = submission.ready;
    auto *dialog = new QuestionDialog([ready] { return tr("Submit %Ln ready row(s)?", nullptr, ready); },
        more, QuestionDialog::Kind::Usual, m_page);
    dialog->setObjectName("submitQuestion"_L1);
    dialog->setAnswers([ready] { return tr("&Submit %Ln row(s)", nullptr, ready); },
        [] { return tr("Cancel"); }, "confirmSubmitButton"_L1);
    connect(dialog, &QuestionDialog::agreed, this, [this, submission] { submit(submission); });
    open(dialog);
}

/// As it may be checked by another policy than when it was asked for.
void ReviewQuestions::submit(const Submission &agreed)
{
    if (refuses())
        return;
    if (submission() == agreed)
        Q_EMIT submitAgreed();
    else
        askSubmit();
}

void ReviewQuestions::open(QuestionDialog *dialog)
{
    m_question = dialog;
    Backdrop::follow(dialog);
    dialog->open();
}

/// One that was answered is gone a little later than it is hidden.
bool ReviewQuestions::isOpen() const
{
    return m_question && m_question->isVisible();
}

} // namespace techpass
