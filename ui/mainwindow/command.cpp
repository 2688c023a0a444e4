// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/command.h"

#include "models/domain/listtext.h"
#include "ui/widgets/actionwords.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

/// Takes actions as they come, each once.
class Collection final
{
    Q_DECLARE_TR_FUNCTIONS(techpass::Command)

public:
    explicit Collection(const QAction *leftOut)
        : m_taken{leftOut}
    {
    }

    void addMenu(const QList<QAction *> &actions, const QString &place)
    {
        for (QAction *action : actions) {
            if (!action->menu()) {
                add(action, place);
            } else if (action->isVisible() && action->isEnabled()) {
                const QString name = plainText(action->text());
                addMenu(action->menu()->actions(),
                    place.isEmpty() ? name : tr("%1 › %2", "a menu in a menu").arg(place, name));
            }
        }
    }

    void addWidget(const QWidget *widget, const QString &place)
    {
        for (QAction *action : widget->actions()) {
            if (!action->menu())
                add(action, place);
        }
    }

    QList<Command> commands() const { return m_commands; }

private:
    void add(QAction *action, const QString &place)
    {
        const QString title = titleOf(*action);
        const bool isShown = action->isVisible() && !action->isSeparator() && !title.isEmpty();
        const QString refusal = refusalOf(*action);
        if (!isShown || (!action->isEnabled() && refusal.isEmpty()) || m_taken.contains(action))
            return;
        m_taken.insert(action);
        m_commands.append({action, action->objectName().isEmpty() ? title : action->objectName(), title,
            place, action->shortcut().toString(QKeySequence::NativeText), refusal,
            action->isCheckable() && action->isChecked(), aliasOf(*action)});
    }

    QList<Command> m_commands;
    QSet<const QAction *> m_taken;
};

} // namespace

QString Command::spoken() const
{
    QStringList parts{title, place, keys, refusal};
    if (isChosen)
        parts.insert(
            1, QCoreApplication::translate("techpass::Command", "on", "what is switched on or chosen"));
    parts.removeAll(QString());
    return commaSeparated(parts);
}

QList<Command> commandsOf(
    const QMenuBar &menus, const QWidget *page, const QString &pagePlace, const QAction *leftOut)
{
    Collection collection(leftOut);
    collection.addWidget(page, pagePlace);
    const auto widgets = page->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisibleTo(page) && widget->isEnabled() && !widget->isWindow())
            collection.addWidget(widget, pagePlace);
    }
    collection.addMenu(menus.actions(), {});
    return collection.commands();
}

} // namespace techpass
