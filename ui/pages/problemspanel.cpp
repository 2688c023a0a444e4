// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/problemspanel.h"

#include "models/batch/batchdocument.h"
#include "models/batch/problemgroups.h"
#include "ui/pages/problemcard.h"
#include "ui/pages/problemfixing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int headHeight = 44;

} // namespace

ProblemsPanel::ProblemsPanel(QWidget *parent)
    : QWidget(parent)
    , m_counts(new QLabel(this))
    , m_none(new QLabel(this))
    , m_area(new QScrollArea(this))
    , m_foot(new QWidget(this))
{
    setObjectName("problemsPanel"_L1);
    auto *title = new QLabel(this);
    setRole(title, "fieldLabel"_L1);
    title->setFont(textFont(TextStyle::BodyStrong));
    setRole(m_counts, "hint"_L1);
    m_counts->setObjectName("problemCounts"_L1);
    auto *head = new QWidget(this);
    head->setFixedHeight(scaledByText(headHeight));
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(Tokens::space16, 0, Tokens::space16, 0);
    headRow->addWidget(title, 1);
    headRow->addWidget(m_counts);

    auto *list = new QWidget(m_area);
    m_column = new QVBoxLayout(list);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch();
    m_area->setWidget(list);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The panel's own surface shows through.
    m_area->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    setRole(m_none, "secondary"_L1);
    m_none->setObjectName("noProblems"_L1);
    m_none->setWordWrap(true);
    m_none->setMargin(Tokens::space16);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *panel = new Panel(this);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addWidget(head);
    inside->addWidget(line);
    inside->addWidget(m_none, 1);
    inside->addWidget(m_area, 1);
    inside->addWidget(makeFoot());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(panel);
    keepWorded(this, [this, title] {
        setAccessibleName(tr("Problems"));
        title->setText(tr("Problems"));
        if (m_groups)
            m_groups->lookAgain();
        showCounts();
    });
}

QWidget *ProblemsPanel::makeFoot()
{
    m_foot->setObjectName("problemsFoot"_L1);
    auto *fixAll = m_fixAll = new QPushButton(m_foot);
    fixAll->setObjectName("fixAllButton"_L1);
    keepWorded(fixAll, [fixAll] {
        fixAll->setText(tr("Fix all…"));
        fixAll->setToolTip(
            tr("Show every change that can be made without asking, and make them all at once"));
    });
    setRole(fixAll, "secondary"_L1);
    connect(fixAll, &QPushButton::clicked, this, &ProblemsPanel::fixAll);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(Tokens::space16, Tokens::space12, Tokens::space16, Tokens::space12);
    row->addWidget(fixAll);
    m_foot->hide();
    return m_foot;
}

void ProblemsPanel::fixAll()
{
    if (m_fixing && m_fixing->canFixAll())
        m_fixing->fixAll();
    else
        Q_EMIT told(tr("Nothing can be fixed without asking."));
}

void ProblemsPanel::setDocument(BatchDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    removeCards(0, static_cast<int>(m_cards.size()) - 1);
    delete m_fixing;
    delete m_groups;
    m_fixing = nullptr;
    m_groups = nullptr;
    m_row = 0;
    m_document = document;
    if (document) {
        m_groups = new ProblemGroups(*document, this);
        m_fixing = new ProblemFixing(*document, *m_groups, this);
        connect(m_fixing, &ProblemFixing::told, this, &ProblemsPanel::told);
        connect(m_groups, &ProblemGroups::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { addCards(first, last); });
        connect(m_groups, &ProblemGroups::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { removeCards(first, last); });
        connect(m_groups, &ProblemGroups::dataChanged, this,
            [this](
                const QModelIndex &first, const QModelIndex &last) { showCards(first.row(), last.row()); });
        connect(m_groups, &ProblemGroups::modelReset, this, &ProblemsPanel::showAllCards);
        connect(m_groups, &ProblemGroups::settled, this, &ProblemsPanel::showNothing);
        connect(document, &BatchDocument::countsChanged, this, &ProblemsPanel::showCounts);
        showAllCards();
    }
    showCounts();
    showNothing();
}

void ProblemsPanel::showCounts()
{
    const BatchCounts counts = m_document ? m_document->counts() : BatchCounts();
    m_counts->setText(
        tr("%Ln error(s)", nullptr, counts.errors) % u" · "_s % tr("%Ln to check", nullptr, counts.checks));
    m_counts->setVisible(counts.errors + counts.checks > 0);
    showNothing();
}

void ProblemsPanel::showNothing()
{
    if (!m_document || m_document->rowCount() == 0)
        m_none->setText(tr("What needs mending is listed here."));
    else
        m_none->setText(
            m_groups->isSettled() ? tr("No problems. Every row is ready.") : tr("Looking for problems…"));
    m_none->setVisible(m_cards.isEmpty());
    m_area->setVisible(!m_cards.isEmpty());
    showFoot();
}

/// Greyed out or hidden, what has the focus would send it to some other place of the window.
void ProblemsPanel::showFoot()
{
    const bool shows = m_fixing && m_fixing->canFixAll();
    const bool leaves = !shows && m_foot->isVisible() && window()->focusWidget() == m_fixAll;
    m_foot->setVisible(shows);
    if (leaves)
        Q_EMIT leftForRows();
}

void ProblemsPanel::addCards(int first, int last)
{
    for (int i = first; i <= last; ++i) {
        auto *card = new ProblemCard(m_area->widget());
        connect(card, &ProblemCard::goToRequested, this, [this, card] { goTo(card); });
        connect(card, &ProblemCard::fixRequested, this, [this, card] { fix(card); });
        connect(card, &ProblemCard::rowFixRequested, this, [this, card] { fixRow(card); });
        card->showGroup(m_groups->index(i));
        m_cards.insert(i, card);
        showRowFix(i);
        m_column->insertWidget(i, card);
        card->show();
    }
    chainTabs();
    showNothing();
}

/// Tab goes from above to below, whichever card came first.
void ProblemsPanel::chainTabs()
{
    QWidget *before = m_area;
    const auto append = [&before](QWidget *stop) {
        setTabOrder(before, stop);
        before = stop;
    };
    for (ProblemCard *card : std::as_const(m_cards)) {
        const QWidgetList stops = card->stops();
        std::for_each(stops.begin(), stops.end(), append);
    }
    append(m_fixAll);
}

void ProblemsPanel::removeCards(int first, int last)
{
    bool leaves = false;
    for (int i = last; i >= first; --i) {
        leaves = leaves || m_cards.at(i)->isAncestorOf(window()->focusWidget());
        // A fix removes the card whose link is being clicked.
        m_cards.at(i)->hide();
        m_cards.at(i)->deleteLater();
        m_column->removeWidget(m_cards.at(i));
        m_cards.removeAt(i);
    }
    showNothing();
    if (leaves)
        goOnFrom(first);
}

/// To the card that took the place of one with the focus.
void ProblemsPanel::goOnFrom(int place)
{
    if (m_cards.isEmpty())
        Q_EMIT leftForRows();
    else
        m_cards.at(std::min<qsizetype>(place, m_cards.size() - 1))->stops().constFirst()->setFocus();
}

void ProblemsPanel::showCards(int first, int last)
{
    for (int i = first; i <= last && i < m_cards.size(); ++i) {
        m_cards.at(i)->showGroup(m_groups->index(i));
        showRowFix(i);
    }
    showNothing();
}

void ProblemsPanel::showAllCards()
{
    removeCards(0, static_cast<int>(m_cards.size()) - 1);
    addCards(0, m_groups->rowCount() - 1);
}

QModelIndex ProblemsPanel::groupOf(const ProblemCard *card) const
{
    return m_groups->index(static_cast<int>(m_cards.indexOf(card)));
}

/// To the first row, and from a row of the group to its next one.
void ProblemsPanel::goTo(const ProblemCard *card)
{
    const QModelIndex group = groupOf(card);
    if (!group.isValid())
        return;
    const QList<RowId> rows = m_groups->rows(group);
    if (rows.isEmpty()) // they left, which the groups are about to be told
        return;
    const qsizetype current = rows.indexOf(m_row);
    const RowId row = rows.at((current + 1) % rows.size());
    Q_EMIT goToRequested(row, fieldIn(group, row));
}

Field ProblemsPanel::fieldIn(const QModelIndex &group, RowId row) const
{
    for (const ProblemEntry &entry : problemEntries(m_document->rows(), row)) {
        if (entry.title == group.data().toString())
            return entry.problem.field;
    }
    return static_cast<Field>(group.data(ProblemGroups::FieldRole).toInt());
}

/// Of the current row where the group has it, else of the first that it has.
RowId ProblemsPanel::rowToFix(const QModelIndex &group) const
{
    if (!m_fixing->rowFix(group, m_row).title.isEmpty())
        return m_row;
    return group.data(ProblemGroups::FirstRowIdRole).toLongLong();
}

void ProblemsPanel::fix(const ProblemCard *card)
{
    const QModelIndex group = groupOf(card);
    if (!group.isValid())
        return;
    if (group.data(ProblemGroups::SeverityRole).toInt() == static_cast<int>(Severity::Cleaned))
        Q_EMIT cleanedRequested();
    else
        m_fixing->fixGroup(group);
}

void ProblemsPanel::fixRow(const ProblemCard *card)
{
    const QModelIndex group = groupOf(card);
    if (group.isValid())
        m_fixing->fixRow(group, rowToFix(group));
}

void ProblemsPanel::setCurrentRow(RowId row)
{
    if (m_row == row)
        return;
    m_row = row;
    for (int i = 0; i < m_cards.size(); ++i)
        showRowFix(i);
}

void ProblemsPanel::showRowFix(int place)
{
    const QModelIndex group = m_groups->index(place);
    const bool hasSeveral = group.data(ProblemGroups::RowCountRole).toInt() > 1;
    const ProblemFixing::RowFix fix
        = hasSeveral ? m_fixing->rowFix(group, rowToFix(group)) : ProblemFixing::RowFix();
    // Where only one of them can be mended the group's link says so already.
    const bool isSaid = fix.title == group.data(ProblemGroups::FixTitleRole).toString();
    m_cards.at(place)->showRowFix(isSaid ? QString() : fix.title, fix.brief);
}

} // namespace techpass
