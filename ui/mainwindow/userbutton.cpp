// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/userbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/paintinghelpers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace techpass {

UserButton::UserButton(QWidget *parent)
    : QAbstractButton(parent)
    , m_avatar(new Avatar(this))
    , m_name(new ElidedLabel(this))
    , m_role(new ElidedLabel(this))
{
    setObjectName(u"userButton"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRole(m_name, "fieldLabel"_L1);
    setRole(m_role, "hint"_L1);
    m_name->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_role->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_role);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Tokens::space4, Tokens::space4, Tokens::space4, Tokens::space4);
    row->setSpacing(Tokens::space8);
    row->addWidget(m_avatar);
    row->addLayout(words, 1);
    connect(this, &QAbstractButton::clicked, this, &UserButton::showMenu);
}

void UserButton::setUser(const QString &name, const QString &role)
{
    m_avatar->setName(name);
    m_name->setText(name);
    m_role->setText(role);
    setAccessibleName(tr("Signed in: %1, %2").arg(name, role));
    setCollapsed(m_collapsed);
}

void UserButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    m_name->setVisible(!collapsed);
    m_role->setVisible(!collapsed);
    setToolTip(collapsed ? tr("%1, %2").arg(m_name->text(), m_role->text()) : QString());
    updateGeometry();
}

QSize UserButton::sizeHint() const
{
    return layout()->sizeHint();
}

void UserButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    if (underMouse() || isDown())
        paintBox(&painter, rect(), Tokens::radiusControl, mixed(t.surface, t.text, isDown() ? 0.1 : 0.05));
    if (hasFocus())
        paintBox(&painter, rect(), Tokens::radiusControl, {}, t.focus, Tokens::focusRing);
}

void UserButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void UserButton::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"userMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themedIcon("settings"_L1), tr("Settings"), this, &UserButton::settingsRequested);
    menu->addSeparator();
    menu->addAction(themedIcon("log-out"_L1), tr("Sign out"), this, &UserButton::signOutRequested);
    menu->popup(mapToGlobal(QPoint(0, -menu->sizeHint().height() - Tokens::space4)));
}

} // namespace techpass
