// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/problemspanel.h"

#include "models/batch/batchdocument.h"
#include "models/batch/problemgroups.h"
#include "ui/dialogs/fillvaluedialog.h"
#include "ui/pages/problemcard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/backdrop.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPersistentModelIndex>
#include <QScrollArea>
#include <QVBoxLayout>

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
{
    setObjectName("problemsPanel"_L1);
    setAccessibleName(tr("Problems"));
    auto *title = new QLabel(tr("Problems"), this);
    setRole(title, "fieldLabel"_L1);
    title->setFont(textFont(TextStyle::BodyStrong));
    setRole(m_counts, "hint"_L1);
    m_counts->setObjectName("problemCounts"_L1);
    auto *head = new QWidget(this);
    head->setFixedHeight(headHeight);
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
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(panel);
    showNothing();
}

void ProblemsPanel::setDocument(BatchDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    removeCards(0, static_cast<int>(m_cards.size()) - 1);
    delete m_groups;
    m_groups = nullptr;
    m_document = document;
    if (document) {
        m_groups = new ProblemGroups(*document, this);
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
        tr("%n error(s)", nullptr, counts.errors) % u" · "_s % tr("%n to check", nullptr, counts.checks));
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
}

void ProblemsPanel::addCards(int first, int last)
{
    for (int i = first; i <= last; ++i) {
        auto *card = new ProblemCard(m_area->widget());
        connect(card, &ProblemCard::goToRequested, this, [this, card] { goTo(card); });
        connect(card, &ProblemCard::fixRequested, this, [this, card] { fix(card); });
        card->showGroup(m_groups->index(i));
        m_cards.insert(i, card);
        m_column->insertWidget(i, card);
        card->show();
    }
    showNothing();
}

void ProblemsPanel::removeCards(int first, int last)
{
    for (int i = last; i >= first; --i) {
        // A fix removes the card whose link is being clicked.
        m_cards.at(i)->hide();
        m_cards.at(i)->deleteLater();
        m_column->removeWidget(m_cards.at(i));
        m_cards.removeAt(i);
    }
    showNothing();
}

void ProblemsPanel::showCards(int first, int last)
{
    for (int i = first; i <= last && i < m_cards.size(); ++i)
        m_cards.at(i)->showGroup(m_groups->index(i));
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

void ProblemsPanel::goTo(const ProblemCard *card)
{
    const QModelIndex group = groupOf(card);
    if (group.isValid())
        Q_EMIT goToRequested(group.data(ProblemGroups::FirstRowIdRole).toLongLong(),
            static_cast<Field>(group.data(ProblemGroups::FieldRole).toInt()));
}

void ProblemsPanel::fix(const ProblemCard *card)
{
    const QModelIndex group = groupOf(card);
    if (!group.isValid())
        return;
    if (static_cast<ProblemFix>(group.data(ProblemGroups::FixKindRole).toInt()) == ProblemFix::Fill) {
        askValue(group);
        return;
    }
    const int rows = m_groups->fixGroup(group);
    Q_EMIT told(tr("%n row(s) mended. Ctrl+Z takes it back.", nullptr, rows));
}

void ProblemsPanel::askValue(const QModelIndex &group)
{
    const auto field = static_cast<Field>(group.data(ProblemGroups::FieldRole).toInt());
    auto *dialog = new FillValueDialog(
        field, group.data(ProblemGroups::RowCountRole).toInt(), m_document->policy(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_groups, &QObject::destroyed, dialog, &FormDialog::discard);
    connect(dialog, &FillValueDialog::valueChosen, this,
        [this, place = QPersistentModelIndex(group)](const QString &value) {
            if (!place.isValid())
                return;
            const int rows = m_groups->fillGroup(place, value);
            Q_EMIT told(tr("%n row(s) filled. Ctrl+Z takes it back.", nullptr, rows));
        });
    Backdrop::follow(dialog);
    dialog->open();
}

} // namespace techpass
