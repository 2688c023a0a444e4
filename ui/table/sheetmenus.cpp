// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/sheetmenus.h"

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

void SheetMenus::popUpCellMenu(const QPoint &globalPlace)
{
    auto *menu = new QMenu(m_view);
    menu->setObjectName("cellMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](QLatin1StringView icon, const QString &text, const QKeySequence &keys,
                         void (SpreadsheetView::*does)()) {
        QAction *action = menu->addAction(themedIcon(icon), text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, m_view, does);
        return action;
    };
    const bool any = m_view->selectionModel()->hasSelection();
    add("copy"_L1, tr("&Copy"), QKeySequence::Copy, &SpreadsheetView::copy)->setEnabled(any);
    add("clipboard-paste"_L1, tr("&Paste"), QKeySequence::Paste, &SpreadsheetView::paste);
    add("x"_L1, tr("C&lear"), Qt::Key_Delete, &SpreadsheetView::clearCells)->setEnabled(any);
    add("chevron-down"_L1, tr("&Fill down"), Qt::CTRL | Qt::Key_D, &SpreadsheetView::fillDown)
        ->setEnabled(any);
    if (m_view->canRevert())
        add("undo-2"_L1, tr("P&ut back as in the file"), {}, &SpreadsheetView::revertCurrent);
    menu->addSeparator();
    add("file-text"_L1, tr("&View details"), {}, &SpreadsheetView::detailsRequested)->setEnabled(any);
    add("trash-2"_L1, tr("&Remove rows"), Qt::CTRL | Qt::Key_Minus, &SpreadsheetView::removeSelectedRows)
        ->setEnabled(any);
    menu->popup(globalPlace);
}

void SheetMenus::popUpHeaderMenu(const QPoint &place)
{
    const QHeaderView *header = m_view->horizontalHeader();
    const int column = header->logicalIndexAt(place);
    if (column < 0)
        return;
    auto *menu = new QMenu(m_view);
    menu->setObjectName("headerMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](QLatin1StringView icon, const QString &text, int by, Qt::SortOrder order) {
        connect(menu->addAction(themedIcon(icon), text), &QAction::triggered, m_view,
            [view = m_view, by, order] { view->sortRows(by, order); });
    };
    add("chevron-up"_L1, tr("Sort &ascending"), column, Qt::AscendingOrder);
    add("chevron-down"_L1, tr("Sort &descending"), column, Qt::DescendingOrder);
    add("list"_L1, tr("&Order of the list"), -1, Qt::AscendingOrder);
    menu->popup(header->mapToGlobal(place));
}

} // namespace techpass
