// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewcommands.h"

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
