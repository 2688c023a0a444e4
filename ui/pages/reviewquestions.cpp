// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewquestions.h"

#include "ui/dialogs/questiondialog.h"
#include "ui/widgets/backdrop.h"

namespace techpass {

using namespace Qt::StringLiterals;

ReviewQuestions::ReviewQuestions(QWidget *page)
    : QObject(page)
    , m_page(page)
{
}

void ReviewQuestions::askReset(int rows)
{
    if (isOpen())
        return;
    auto *dialog = new QuestionDialog([rows] { return tr("Remove all %Ln row(s)?", nullptr, rows); },
        [] { return tr("The file is not changed, and Undo brings the rows back."); },
        QuestionDialog::Kind::Destructive, m_page);
    dialog->setObjectName("resetQuestion"_L1);
    dialog->setAnswers(
        [] { return tr("&Remove all"); }, [] { return tr("&Keep them"); }, "removeAllButton"_L1);
    connect(dialog, &QuestionDialog::agreed, this, &ReviewQuestions::resetAgreed);
    open(dialog);
}

void ReviewQuestions::askSubmit(const Submission &submission, Waits waits)
{
    if (isOpen())
        return;
    const auto more = [submission, waits] {
        QStringList lines;
        if (submission.stay > 0)
            lines.append(tr("%Ln row(s) with errors stay here.", nullptr, submission.stay));
        if (submission.hidden > 0)
            lines.append(tr("%Ln of the ready rows are hidden by the filter; they are sent, too.", nullptr,
                submission.hidden));
        if (waits == Waits::ForNetwork)
            lines.append(tr("You are offline: they wait in the Outbox until you are connected."));
        else if (waits == Waits::ForSignIn)
            lines.append(tr("You are signed out: they wait in the Outbox until you sign in."));
        return lines.join(u'\n');
    };
    const int ready = submission.ready;
    auto *dialog = new QuestionDialog([ready] { return tr("Submit %Ln ready row(s)?", nullptr, ready); },
        more, QuestionDialog::Kind::Usual, m_page);
    dialog->setObjectName("submitQuestion"_L1);
    dialog->setAnswers([ready] { return tr("&Submit %Ln row(s)", nullptr, ready); },
        [] { return tr("Cancel"); }, "confirmSubmitButton"_L1);
    connect(dialog, &QuestionDialog::agreed, this, [this, submission] { Q_EMIT submitAgreed(submission); });
    open(dialog);
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

void ReviewQuestions::close()
{
    delete m_question;
}

} // namespace techpass
