// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/draftspage.h"

#include "models/store/draftsmodel.h"
#include "ui/pages/draftsdelegate.h"
#include "ui/pages/hiddenidsproxy.h"
#include "ui/pages/pagelayout.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wording.h"

#include <QAction>
#include <QHideEvent>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace techpass {

DraftsPage::DraftsPage(DraftsModel &drafts, QWidget *parent)
    : QWidget(parent)
    , m_visible(new HiddenIdsProxy(DraftsModel::DraftIdRole, this))
    , m_undo(new MessageBar(this))
    , m_table(new DataTable(this))
    , m_stack(new QStackedWidget(this))
    , m_open(new QPushButton(this))
    , m_delete(new QPushButton(themedIcon("trash-2"_L1), {}, this))
{
    setRole(m_open, "secondary"_L1);
    setRole(m_delete, "secondary"_L1);
    m_open->setObjectName(u"draftOpenButton"_s);
    m_delete->setObjectName(u"draftDeleteButton"_s);
    m_undo->setObjectName(u"draftUndoBar"_s);
    m_undo->hide();

    auto *header = new PageHeader([] { return tr("Drafts"); }, {}, this);
    header->addAction(m_delete);
    header->addAction(m_open);
    setTabOrder(m_delete, m_open);
    buildTable(drafts);
    auto *empty = new EmptyState(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    auto *panel = new Panel(this);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_stack);
    QVBoxLayout *column = makeScrollingColumn(this);
    column->addWidget(header);
    column->addWidget(m_undo);
    column->addWidget(panel, 1);

    connect(empty->button(), &QPushButton::clicked, this, &DraftsPage::inviteRequested);
    connect(m_open, &QPushButton::clicked, this, &DraftsPage::openCurrent);
    connect(m_delete, &QPushButton::clicked, this, &DraftsPage::deleteCurrent);
    connect(m_undo, &MessageBar::actionRequested, this, &DraftsPage::undoDelete);
    connect(m_undo, &MessageBar::closeRequested, this, &DraftsPage::finishDelete);
    keepWorded(this, [this, empty] {
        m_open->setText(tr("Open"));
        m_delete->setText(tr("Delete"));
        m_remove->setText(tr("Delete"));
        m_undo->setAction(tr("Undo"));
        m_table->setAccessibleName(tr("Drafts"));
        empty->setContent("file-text"_L1, tr("No drafts"),
            tr("A list that you open is kept here until it is submitted, also when the program closes."));
        empty->setButton(tr("Invite Users"));
        showUndo();
    });
    showContent();
}

void DraftsPage::buildTable(DraftsModel &drafts)
{
    m_visible->setSourceModel(&drafts);
    m_table->setObjectName(u"draftsTable"_s);
    m_table->setModel(m_visible);
    m_table->setItemDelegate(new DraftsDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setStretchColumn(DraftsModel::Title);
    m_remove = new QAction(m_table);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_remove);
    connect(m_remove, &QAction::triggered, this, &DraftsPage::deleteCurrent);
    connect(m_table, &DataTable::rowActivated, this, &DraftsPage::openCurrent);
    connect(m_table, &QWidget::customContextMenuRequested, this, &DraftsPage::showMenu);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DraftsPage::showSelection);
    connect(m_visible, &QAbstractItemModel::modelReset, this, &DraftsPage::showContent);
    connect(m_visible, &QAbstractItemModel::rowsInserted, this, &DraftsPage::showContent);
    connect(m_visible, &QAbstractItemModel::rowsRemoved, this, &DraftsPage::showContent);
}

void DraftsPage::showContent()
{
    const bool any = m_visible->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_table->fitColumns();
    if (any && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_visible->index(0, 0));
    showSelection();
}

void DraftsPage::showSelection()
{
    const bool any = m_table->currentIndex().isValid();
    m_open->setEnabled(any);
    m_delete->setEnabled(any);
}

void DraftsPage::showMenu(const QPoint &position)
{
    if (!m_table->currentIndex().isValid())
        return;
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themedIcon("folder-open"_L1), tr("Open"), this, &DraftsPage::openCurrent);
    menu->addAction(themedIcon("trash-2"_L1), tr("Delete"), this, &DraftsPage::deleteCurrent);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void DraftsPage::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        Q_EMIT openRequested(current.data(DraftsModel::DraftIdRole).toLongLong());
}

void DraftsPage::deleteCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    finishDelete();
    m_pending = current.data(DraftsModel::DraftIdRole).toLongLong();
    m_deletedTitle = current.siblingAtColumn(DraftsModel::Title).data().toString();
    showUndo();
    m_undo->show();
    m_visible->hide(m_pending);
    showContent();
}

void DraftsPage::showUndo()
{
    m_undo->setMessage(MessageBar::Kind::Info, tr("“%1” was deleted.").arg(m_deletedTitle));
}

void DraftsPage::undoDelete()
{
    m_undo->hide();
    m_visible->show(std::exchange(m_pending, 0));
    showContent();
}

void DraftsPage::finishDelete()
{
    m_undo->hide();
    if (m_pending != 0)
        Q_EMIT deleteRequested(std::exchange(m_pending, 0));
}

void DraftsPage::hideEvent(QHideEvent *event)
{
    // The window going to the background hides the page too, but spontaneously: the offer stays then.
    if (!event->spontaneous())
        finishDelete();
    QWidget::hideEvent(event);
}

} // namespace techpass
