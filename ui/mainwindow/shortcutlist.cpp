// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/shortcutlist.h"

#include "models/domain/listtext.h"
#include "ui/table/sheetkeylist.h"
#include "ui/widgets/actionwords.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

using Entry = ShortcutGroup::Entry;

QString shown(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

void add(QList<Entry> &entries, const QAction *action)
{
    if (!action || action->shortcut().isEmpty() || titleOf(*action).isEmpty())
        return;
    QStringList names;
    const auto keys = action->shortcuts();
    for (const QKeySequence &each : keys)
        names.append(shown(each));
    entries.append({titleOf(*action), commaSeparated(names)});
}

QList<Entry> ofActions(const QMainWindow &window, std::initializer_list<const char *> names)
{
    QList<Entry> entries;
    for (const char *name : names)
        add(entries, window.findChild<QAction *>(QLatin1StringView(name)));
    return entries;
}

QList<Entry> ofWidget(const QMainWindow &window, QLatin1StringView name)
{
    QList<Entry> entries;
    const auto *widget = window.findChild<QWidget *>(name);
    const auto actions = widget ? widget->actions() : QList<QAction *>();
    for (const QAction *action : actions)
        add(entries, action);
    return entries;
}

QList<Entry> ofSheet(SheetKey::Group group)
{
    QList<Entry> entries;
    const QList<SheetKey> keys = sheetKeyList();
    for (const SheetKey &key : keys) {
        if (key.group != group)
            continue;
        QStringList names;
        for (const QKeySequence &each : key.keys)
            names.append(shown(each));
        entries.append({key.does, commaSeparated(names)});
    }
    return entries;
}

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(techpass::ShortcutsDialog)

public:
    static QList<Entry> ofMenus(const QMainWindow &window);
    static QList<Entry> ofForms();
    static QList<ShortcutGroup> all(const QMainWindow &window);
};

QList<Entry> Titles::ofMenus(const QMainWindow &window)
{
    QList<Entry> entries;
    const auto menus = window.menuWidget() ? window.menuBar()->actions() : QList<QAction *>();
    for (const QAction *menu : menus) {
        if (!menu->menu() || menu->menu()->objectName() == "editMenu"_L1)
            continue;
        const auto actions = menu->menu()->actions();
        for (const QAction *action : actions)
            add(entries, action);
    }
    return entries;
}

QList<Entry> Titles::ofForms()
{
    return {{tr("Close; what was typed is asked about first"), shown(Qt::Key_Escape)},
        {tr("While typing a reason: submit"), shown(Qt::CTRL | Qt::Key_Return)},
        {tr("Details of a row: the person before or after"),
            shown(Qt::ALT | Qt::Key_Up) + u", "_s + shown(Qt::ALT | Qt::Key_Down)},
        {tr("Batch upload: paste rows"), shown(QKeySequence::Paste)}};
}

QList<ShortcutGroup> Titles::all(const QMainWindow &window)
{
    using Group = SheetKey::Group;
    return {{tr("Everywhere"), ofMenus(window)},
        {tr("Fields, lists and tables"), ofWidget(window, "editMenu"_L1)},
        {tr("List: moving"), ofSheet(Group::Moving)}, {tr("List: selecting"), ofSheet(Group::Selecting)},
        {tr("List: editing"),
            ofSheet(Group::Editing)
                + ofActions(
                    window, {"clearCellsCommand", "fillDownCommand", "addRowCommand", "removeRowsCommand"})},
        {tr("List: problems, finding and filter"),
            ofActions(window,
                {"nextProblemCommand", "previousProblemCommand", "findNextCommand", "findPreviousCommand",
                    "filterErrorsCommand", "filterTextCommand"})},
        {tr("List: view"),
            ofActions(window, {"zoomInCommand", "zoomOutCommand", "zoomUsualCommand"})
                + ofSheet(Group::View)},
        {tr("Outbox"), ofWidget(window, "outboxTable"_L1)},
        {tr("Drafts"), ofWidget(window, "draftsTable"_L1)}, {tr("Forms"), ofForms()}};
}

} // namespace

QList<ShortcutGroup> shortcutsOf(const QMainWindow &window)
{
    QList<ShortcutGroup> groups = Titles::all(window);
    groups.removeIf([](const ShortcutGroup &group) { return group.entries.isEmpty(); });
    return groups;
}

} // namespace techpass
