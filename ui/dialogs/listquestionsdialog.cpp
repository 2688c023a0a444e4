// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/listquestionsdialog.h"

#include "ui/dialogs/candidateschoice.h"
#include "ui/dialogs/columnsquestion.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int dialogWidth = 860;

QString describe(TextEncoding encoding)
{
    const char *words = QT_TRANSLATE_NOOP("techpass::ListQuestionsDialog", "Unicode");
    if (encoding == TextEncoding::Windows1252)
        words = QT_TRANSLATE_NOOP("techpass::ListQuestionsDialog", "Western European");
    else if (encoding == TextEncoding::Gb18030)
        words = QT_TRANSLATE_NOOP("techpass::ListQuestionsDialog", "Chinese, simplified");
    else if (encoding == TextEncoding::Big5)
        words = QT_TRANSLATE_NOOP("techpass::ListQuestionsDialog", "Chinese, traditional");
    return ListQuestionsDialog::tr(words);
}

CandidatesChoice::Candidate candidateOf(const SheetCandidate &sheet)
{
    QString hint = ListQuestionsDialog::tr("%Ln row(s)", nullptr, sheet.rowCount);
    if (sheet.isHidden)
        hint = ListQuestionsDialog::tr("%1, hidden in the workbook").arg(hint);
    return {sheet.name, hint, sheet.samples};
}

CandidatesChoice::Candidate candidateOf(const EncodingCandidate &encoding)
{
    CandidatesChoice::Candidate candidate{describe(encoding.encoding), encodingName(encoding.encoding), {}};
    for (const QString &line : encoding.samples)
        candidate.samples.append({line});
    return candidate;
}

template <typename From> QList<CandidatesChoice::Candidate> candidatesOf(const QList<From> &all)
{
    QList<CandidatesChoice::Candidate> candidates;
    for (const From &one : all)
        candidates.append(candidateOf(one));
    return candidates;
}

} // namespace

ListQuestionsDialog::ListQuestionsDialog(
    const QString &title, const QList<ListQuestion> &questions, const ListAnswer &before, QWidget *parent)
    : FormDialog([title] { return tr("How should “%1” be read?").arg(title); }, dialogWidth, parent)
    , m_questions(questions)
    , m_before(before)
{
    // Another worksheet has other columns: which one it is comes first.
    const auto isSheet
        = [](const ListQuestion &question) { return question.about == ListQuestion::About::Sheet; };
    if (const auto sheet = std::find_if(m_questions.cbegin(), m_questions.cend(), isSheet);
        sheet != m_questions.cend())
        m_questions = {*sheet};
    setObjectName(u"listQuestionsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    addLead([] {
        return tr(
            "The file does not say it clearly. The likeliest answer is chosen; the file itself is never "
            "changed.");
    });
    for (const ListQuestion &question : m_questions)
        add(question);

    auto *open = new QPushButton(this);
    open->setObjectName(u"openAnsweredButton"_s);
    setRole(open, "primary"_L1);
    open->setDefault(true);
    buttons()->addWidget(open);
    connect(open, &QPushButton::clicked, this, &ListQuestionsDialog::agree);
    QWidget *first = m_columns && m_questions.size() == 1 ? m_columns->firstUncertain() : m_editors.value(0);
    chainTabs(m_editors + QList<QWidget *>{cancelButton(), open});
    if (first)
        first->setFocus();
    keepWorded(open, [open] { open->setText(tr("&Open list")); });
    keepWorded(this, [this] { check(); });
}

ListQuestionsDialog::~ListQuestionsDialog() = default;

void ListQuestionsDialog::add(const ListQuestion &question)
{
    content()->addSpacing(Tokens::space16);
    switch (question.about) {
    case ListQuestion::About::Sheet:
        m_sheet
            = new CandidatesChoice([] { return tr("Several worksheets have rows. Which one is the list?"); },
                [sheets = question.sheets] { return candidatesOf(sheets); }, this);
        m_editors += m_sheet->editors();
        content()->addWidget(m_sheet);
        break;
    case ListQuestion::About::Encoding:
        m_encoding = new CandidatesChoice([] { return tr("Which of these reads right?"); },
            [encodings = question.encodings] { return candidatesOf(encodings); }, this);
        m_editors += m_encoding->editors();
        content()->addWidget(m_encoding);
        break;
    case ListQuestion::About::Columns:
        m_columns = new ColumnsQuestion(question, this);
        m_editors += m_columns->editors();
        connect(m_columns, &ColumnsQuestion::changed, this, &ListQuestionsDialog::check);
        content()->addWidget(m_columns);
        break;
    }
}

ListAnswer ListQuestionsDialog::answer() const
{
    ListAnswer answer = m_before;
    for (const ListQuestion &question : m_questions) {
        if (question.about == ListQuestion::About::Sheet)
            answer.sheet = question.sheets.at(m_sheet->chosen()).name;
        else if (question.about == ListQuestion::About::Encoding)
            answer.encoding = question.encodings.at(m_encoding->chosen()).encoding;
        else
            answer.columns = m_columns->columns();
    }
    return answer;
}

void ListQuestionsDialog::check()
{
    if (!m_columns)
        return;
    setSummary(m_columns->fault());
    const QStringList missing = m_columns->missing();
    setHint(missing.isEmpty()
            ? QString()
            : tr("No column for: %1. Those cells stay empty.").arg(locale().createSeparatedList(missing)));
}

void ListQuestionsDialog::agree()
{
    if (m_columns && !m_columns->fault().isEmpty()) {
        m_columns->faulty()->setFocus();
        return;
    }
    const ListAnswer given = answer();
    accept();
    Q_EMIT answered(given);
}

} // namespace techpass
