// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/candidateschoice.h"

#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int mostRows = 5;
constexpr int mostColumns = 12;

} // namespace

CandidatesChoice::CandidatesChoice(
    const Words &question, const std::function<QList<Candidate>()> &candidates, QWidget *parent)
    : QWidget(parent)
    , m_candidates(candidates())
    , m_buttons(new QButtonGroup(this))
    , m_samples(new QTableWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Tokens::space8);
    auto *label = new QLabel(this);
    label->setWordWrap(true);
    setRole(label, "fieldLabel"_L1);
    column->addWidget(label);
    for (int i = 0; i < m_candidates.size(); ++i) {
        auto *button = new QRadioButton(this);
        button->setObjectName(u"candidate%1"_s.arg(i + 1));
        m_buttons->addButton(button, i);
        column->addWidget(button);
    }
    m_samples->setObjectName(u"candidateSamples"_s);
    m_samples->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_samples->setSelectionMode(QAbstractItemView::NoSelection);
    m_samples->setFocusPolicy(Qt::NoFocus);
    m_samples->setFont(textFont(TextStyle::Table));
    m_samples->horizontalHeader()->hide();
    m_samples->verticalHeader()->hide();
    m_samples->verticalHeader()->setDefaultSectionSize(Tokens::rowHeightCompact);
    m_samples->setFrameShape(QFrame::NoFrame);
    m_samples->setFixedHeight(rowsShown() * Tokens::rowHeightCompact + Tokens::space16);
    auto *frame = new QFrame(this);
    setRole(frame, "panel"_L1);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(Tokens::space4, Tokens::space4, Tokens::space4, Tokens::space4);
    inside->addWidget(m_samples);
    column->addWidget(frame);
    keepWorded(this, [this, label, question, candidates] {
        label->setText(question());
        m_candidates = candidates();
        showWords();
    });
    m_buttons->button(0)->setChecked(true);
    setFocusProxy(m_buttons->button(0));
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int, bool isChosen) {
        if (!isChosen)
            return;
        showSamples();
        Q_EMIT changed();
    });
    showSamples();
}

void CandidatesChoice::showWords()
{
    m_samples->setAccessibleName(tr("How it would read"));
    for (int i = 0; i < m_candidates.size(); ++i) {
        const Candidate &candidate = m_candidates.at(i);
        QString words = candidate.hint.isEmpty()
            ? candidate.title
            : tr("%1 – %2", "choice and what it is").arg(candidate.title, candidate.hint);
        // An ampersand in a name would underline the letter behind it.
        m_buttons->button(i)->setText(words.replace(u'&', "&&"_L1));
    }
}

/// As many for each candidate, so that nothing moves when another is chosen.
int CandidatesChoice::rowsShown() const
{
    qsizetype rows = 1;
    for (const Candidate &candidate : m_candidates)
        rows = std::max(rows, candidate.samples.size());
    return static_cast<int>(std::min<qsizetype>(rows, mostRows));
}

int CandidatesChoice::chosen() const
{
    return m_buttons->checkedId();
}

QList<QWidget *> CandidatesChoice::editors() const
{
    QList<QWidget *> editors;
    for (QAbstractButton *button : m_buttons->buttons())
        editors.append(button);
    return editors;
}

void CandidatesChoice::showSamples()
{
    const QList<QStringList> rows = m_candidates.at(chosen()).samples.mid(0, mostRows);
    qsizetype columns = 0;
    for (const QStringList &row : rows)
        columns = std::max(columns, row.size());
    m_samples->clear();
    m_samples->setRowCount(static_cast<int>(rows.size()));
    m_samples->setColumnCount(static_cast<int>(std::min<qsizetype>(columns, mostColumns)));
    for (int row = 0; row < m_samples->rowCount(); ++row) {
        for (int column = 0; column < m_samples->columnCount(); ++column)
            m_samples->setItem(row, column, new QTableWidgetItem(rows.at(row).value(column)));
    }
    m_samples->resizeColumnsToContents();
    // Lines of text have the whole width.
    m_samples->horizontalHeader()->setStretchLastSection(m_samples->columnCount() == 1);
}

} // namespace techpass
