// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewcommands.h"

#include "ui/table/sheetcolumns.h"
#include "ui/table/spreadsheetview.h"

#include <QAction>
#include <QWidget>

namespace techpass {

ReviewCommands::ReviewCommands(QWidget *owner)
    : QObject(owner)
    , m_owner(owner)
{
}

QAction *ReviewCommands::add(const char *name, const Words &text, Needs needs, std::function<void()> does)
{
    return add(name, text, needs, {}, Keys::Told, std::move(does));
}

QAction *ReviewCommands::add(const char *name, const Words &text, Needs needs, const QKeySequence &keys,
    Keys taken, std::function<void()> does)
{
    auto *action = new QAction(m_owner);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    // While the owner is shown, wherever the focus is; the owner itself never has it.
    action->setShortcutContext(taken == Keys::Taken ? Qt::WindowShortcut : Qt::WidgetShortcut);
    keepWorded(m_owner, [action, text] { action->setText(text()); });
    m_owner->addAction(action);
    connect(action, &QAction::triggered, m_owner, std::move(does));
    m_entries.append({action, needs});
    return action;
}

void ReviewCommands::addOfView(SpreadsheetView *view)
{
    SheetColumns *columns = &view->columns();
    add(
        "zoomInCommand", [] { return tr("Zoom in"); }, Needs::List, Qt::CTRL | Qt::ALT | Qt::Key_Plus,
        Keys::Told, [columns] { columns->zoomIn(); });
    add(
        "zoomOutCommand", [] { return tr("Zoom out"); }, Needs::List, Qt::CTRL | Qt::ALT | Qt::Key_Minus,
        Keys::Told, [columns] { columns->zoomOut(); });
    add(
        "zoomUsualCommand", [] { return tr("Zoom to 100 %"); }, Needs::List, Qt::CTRL | Qt::Key_0, Keys::Told,
        [columns] { columns->setZoom(100); });
    add(
        "hideColumnCommand", [] { return tr("Hide the current column"); }, Needs::Row,
        [view, columns] {
            if (const int column = view->currentIndex().column(); columns->canHide(column))
                columns->setHidden(column, true);
        });
    const auto addSort = [this, view](const char *name, const Words &text, Qt::SortOrder order) {
        add(name, text, Needs::Row, [view, order] { view->sortRows(view->currentIndex().column(), order); });
    };
    addSort(
        "sortAscendingCommand", [] { return tr("Sort ascending by the current column"); },
        Qt::AscendingOrder);
    addSort(
        "sortDescendingCommand", [] { return tr("Sort descending by the current column"); },
        Qt::DescendingOrder);
    add(
        "keepOrderCommand", [] { return tr("Keep the order that the rows are sorted in"); },
        Needs::ChangingList, [view] { view->keepOrder(); });
    add(
        "listOrderCommand", [] { return tr("Show the rows in the order of the list"); }, Needs::List,
        [view] { view->sortRows(-1, Qt::AscendingOrder); });
    add(
        "standardColumnsCommand", [] { return tr("Standard columns"); }, Needs::List,
        [columns] { columns->reset(); });
}

void ReviewCommands::show(bool list, bool row, bool changing)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        switch (entry.needs) {
        case Needs::Nothing:
            break;
        case Needs::List:
            entry.action->setEnabled(list);
            break;
        case Needs::Row:
            entry.action->setEnabled(row);
            break;
        case Needs::ChangingList:
            entry.action->setEnabled(list && changing);
            break;
        case Needs::ChangingRow:
            entry.action->setEnabled(row && changing);
            break;
        }
    }
}

} // namespace techpass
