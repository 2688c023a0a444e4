// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/sheetmenus.h"

#include "models/batch/batchtablemodel.h"
#include "ui/table/sheetcolumns.h"
#include "ui/table/sheetselection.h"
#include "ui/table/spreadsheetview.h"
#include "ui/theme/icons.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>

namespace techpass {

using namespace Qt::StringLiterals;

SheetMenus::SheetMenus(SpreadsheetView *view)
    : QObject(view)
    , m_view(view)
{
}

QMenu *SheetMenus::makeMenu(QLatin1StringView name) const
{
    auto *menu = new QMenu(m_view);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void SheetMenus::popUpCellMenu(const QPoint &globalPlace)
{
    QMenu *menu = makeMenu("cellMenu"_L1);
    const auto add = [this, menu](QLatin1StringView icon, const QString &text, const QKeySequence &keys,
                         void (SpreadsheetView::*does)()) {
        QAction *action = menu->addAction(themedIcon(icon), text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, m_view, does);
        return action;
    };
    const bool any = !selectedCells(*m_view).isEmpty();
    add("scissors"_L1, tr("Cu&t"), QKeySequence::Cut, &SpreadsheetView::cut)->setEnabled(any);
    add("copy"_L1, tr("&Copy"), QKeySequence::Copy, &SpreadsheetView::copy)->setEnabled(any);
    add("clipboard-paste"_L1, tr("&Paste"), QKeySequence::Paste, &SpreadsheetView::paste);
    add("x"_L1, tr("C&lear"), Qt::Key_Delete, &SpreadsheetView::clearCells)->setEnabled(any);
    add("arrow-down-to-line"_L1, tr("&Fill down"), Qt::CTRL | Qt::Key_D, &SpreadsheetView::fillDown)
        ->setEnabled(any);
    if (m_view->canRevert())
        add("undo-2"_L1, tr("P&ut back as in the file"), {}, &SpreadsheetView::revertCurrent);
    menu->addSeparator();
    add("file-text"_L1, tr("&View details"), {}, &SpreadsheetView::detailsRequested)->setEnabled(any);
    add("plus"_L1, tr("&Add row"), Qt::CTRL | Qt::Key_Plus, &SpreadsheetView::addRow);
    add("trash-2"_L1, tr("&Remove rows"), Qt::CTRL | Qt::Key_Minus, &SpreadsheetView::removeSelectedRows)
        ->setEnabled(any);
    if (const int column = m_view->currentIndex().column(); column >= 0) {
        menu->addSeparator();
        addColumnActions(menu->addMenu(themedIcon("table-2"_L1), tr("C&olumn")), column);
    }
    menu->popup(globalPlace);
}

void SheetMenus::popUpColumnMenu(int column)
{
    const QHeaderView *header = m_view->horizontalHeader();
    QMenu *menu = makeMenu("headerMenu"_L1);
    addColumnActions(menu, column);
    addShownColumns(menu->addMenu(themedIcon("eye"_L1), tr("Show colu&mns")));
    const int at = m_view->layoutDirection() == Qt::RightToLeft
        ? header->sectionViewportPosition(column) + header->sectionSize(column) - menu->sizeHint().width()
        : header->sectionViewportPosition(column);
    menu->popup(header->mapToGlobal(QPoint(std::max(0, at), header->height())));
}

void SheetMenus::addColumnActions(QMenu *menu, int column) const
{
    const auto add = [this, menu](QLatin1StringView icon, const QString &text, auto &&does) {
        QAction *action = menu->addAction(themedIcon(icon), text);
        connect(action, &QAction::triggered, m_view, does);
        return action;
    };
    SpreadsheetView *view = m_view;
    const auto sort = [view](int by, Qt::SortOrder order) { return [=] { view->sortRows(by, order); }; };
    const bool leftToRight = view->layoutDirection() != Qt::RightToLeft;
    const int left = leftToRight ? -1 : 1;
    SheetColumns *columns = &view->columns();
    add("chevron-up"_L1, tr("Sort &ascending"), sort(column, Qt::AscendingOrder));
    add("chevron-down"_L1, tr("Sort &descending"), sort(column, Qt::DescendingOrder));
    add("list"_L1, tr("&Order of the list"), sort(-1, Qt::AscendingOrder));
    add("check"_L1, tr("&Keep this order"), [view] { view->keepOrder(); })->setEnabled(view->isSorted());
    menu->addSeparator();
    add("chevron-left"_L1, tr("Move &left"), [=] {
        columns->move(column, left);
    })->setEnabled(columns->canMove(column, left));
    add("chevron-right"_L1, tr("Move &right"), [=] {
        columns->move(column, -left);
    })->setEnabled(columns->canMove(column, -left));
    add("move-horizontal"_L1, tr("Fit the &width"), [=] { columns->fit(column); });
    add("eye-off"_L1, tr("&Hide column"), [=] {
        columns->setHidden(column, true);
    })->setEnabled(columns->canHide(column));
}

void SheetMenus::addShownColumns(QMenu *menu) const
{
    SheetColumns *columns = &m_view->columns();
    for (const int column : columns->layout().order) {
        QAction *action = menu->addAction(m_view->model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!columns->layout().hidden.contains(column));
        action->setEnabled(!action->isChecked() || columns->canHide(column));
        connect(action, &QAction::toggled, columns,
            [columns, column](bool shown) { columns->setHidden(column, !shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(themedIcon("undo-2"_L1), tr("&Standard columns")), &QAction::triggered, columns,
        &SheetColumns::reset);
}

void SheetMenus::popUpViewMenu(const QPoint &globalPlace)
{
    if (!m_view->model())
        return;
    QMenu *menu = makeMenu("viewMenu"_L1);
    SheetColumns *columns = &m_view->columns();
    const auto add = [menu, columns](
                         QLatin1StringView icon, const QString &text, const QKeySequence &keys, auto &&does) {
        QAction *action = menu->addAction(themedIcon(icon), text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, columns, does);
        return action;
    };
    const int zoom = columns->layout().zoom;
    add("zoom-in"_L1, tr("Zoom &in"), Qt::CTRL | Qt::ALT | Qt::Key_Plus, &SheetColumns::zoomIn)
        ->setEnabled(zoom < SheetLayout::mostZoom);
    add("zoom-out"_L1, tr("Zoom &out"), Qt::CTRL | Qt::ALT | Qt::Key_Minus, &SheetColumns::zoomOut)
        ->setEnabled(zoom > SheetLayout::leastZoom);
    add("search"_L1, tr("&100 % (now %1 %)").arg(zoom), Qt::CTRL | Qt::Key_0,
        [columns] { columns->setZoom(100); });
    menu->addSeparator();
    addShownColumns(menu);
    menu->popup(globalPlace);
}

} // namespace techpass
