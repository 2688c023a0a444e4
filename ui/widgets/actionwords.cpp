// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionwords.h"

#include <QAbstractButton>
#include <QAction>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr const char *titleProperty = "techpassTitle";
constexpr const char *aliasProperty = "techpassAlias";
constexpr const char *refusalProperty = "techpassRefusal";

} // namespace

QString plainText(const QString &menuText)
{
    static const QRegularExpression letter(u"\\s*\\(&[^&)]\\)"_s);
    static const QRegularExpression mark(u"&(.)"_s);
    QString text = menuText.section(u'\t', 0, 0);
    text.remove(letter);
    text.replace(mark, u"\\1"_s);
    return text;
}

QString titleOf(const QAction &action)
{
    const QString title = action.property(titleProperty).toString();
    return title.isEmpty() ? plainText(action.text()) : title;
}

void setTitle(QAction *action, const QString &title)
{
    action->setProperty(titleProperty, title);
}

void setAlias(QAction *action, const QString &name)
{
    action->setProperty(aliasProperty, name);
}

QString aliasOf(const QAction &action)
{
    return action.property(aliasProperty).toString();
}

void setRefusal(QAction *action, const QString &reason)
{
    action->setEnabled(reason.isEmpty());
    action->setToolTip(reason);
    action->setProperty(refusalProperty, reason);
}

QString refusalOf(const QAction &action)
{
    return action.isEnabled() ? QString() : action.property(refusalProperty).toString();
}

QAction *addCommand(QAbstractButton *button, QLatin1StringView name, const Words &text)
{
    auto *action = new QAction(button);
    action->setObjectName(name);
    button->addAction(action);
    keepWorded(button, [action, text] { action->setText(text()); });
    QObject::connect(action, &QAction::triggered, button, &QAbstractButton::click);
    return action;
}

} // namespace techpass
