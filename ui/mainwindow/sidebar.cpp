// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/sidebar.h"

#include "models/session/session.h"
#include "ui/mainwindow/brand.h"
#include "ui/mainwindow/userbutton.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/navbutton.h"
#include "ui/widgets/rolenames.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace techpass {

Sidebar::Sidebar(const Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_top(new QVBoxLayout)
    , m_bottom(new QVBoxLayout)
    , m_brand(new Brand(this))
    , m_user(new UserButton(this))
    , m_signIn(new QPushButton(themedIcon("log-in"_L1), {}, this))
    , m_rule(new QWidget(this))
    , m_lastStop(m_brand)
{
    setObjectName(u"sidebar"_s);
    setRole(m_signIn, "secondary"_L1);
    m_signIn->setObjectName(u"sidebarSignInButton"_s);
    m_rule->setFixedHeight(1);
    m_top->setSpacing(Tokens::space2);
    m_bottom->setSpacing(Tokens::space2);

    auto *user = new QVBoxLayout;
    user->setContentsMargins(Tokens::space8, Tokens::space8, Tokens::space8, Tokens::space12);
    user->addWidget(m_user);
    user->addWidget(m_signIn);
    auto *pages = new QVBoxLayout;
    pages->setContentsMargins(Tokens::space8, Tokens::space24, Tokens::space8 + Tokens::hairline, 0);
    pages->setSpacing(0);
    pages->addWidget(m_brand);
    pages->addSpacing(Tokens::space24);
    pages->addLayout(m_top);
    pages->addStretch();
    pages->addLayout(m_bottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(pages, 1);
    column->addSpacing(Tokens::space2);
    column->addWidget(m_rule);
    column->addLayout(user);

    connect(m_user, &UserButton::settingsRequested, this, &Sidebar::settingsRequested);
    connect(m_user, &UserButton::signOutRequested, this, &Sidebar::signOutRequested);
    connect(m_signIn, &QPushButton::clicked, this, &Sidebar::signInRequested);
    connect(&session, &Session::stateChanged, this, &Sidebar::showSession);
    keepWorded(this, [this] {
        setAccessibleName(tr("Pages"));
        setCollapsed(m_collapsed);
        showSession();
    });
}

void Sidebar::addPage(
    int id, QLatin1StringView icon, const Words &title, const QString &objectName, bool atBottom)
{
    // No button group: that would leave one stop for Tab, and not always the current page's.
    auto *button = new NavButton(icon, title, this);
    button->setObjectName(objectName);
    QWidget::setTabOrder(m_lastStop, button);
    m_lastStop = button;
    endTabOrder();
    m_pages.insert(id, button);
    (atBottom ? m_bottom : m_top)->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT pageChosen(id); });
}

// Qt leaves a widget where it is that only comes next because the order begins again with it.
void Sidebar::endTabOrder()
{
    QWidget::setTabOrder(m_lastStop, m_user);
    QWidget::setTabOrder(m_user, m_signIn);
}

void Sidebar::setCurrent(int id)
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        page.value()->setChecked(page.key() == id);
}

void Sidebar::setCount(int id, int count)
{
    if (NavButton *button = m_pages.value(id))
        button->setCount(count);
}

void Sidebar::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? Tokens::sidebarCollapsed : Tokens::sidebar);
    m_brand->setCollapsed(collapsed);
    m_user->setCollapsed(collapsed);
    m_signIn->setText(collapsed ? QString() : tr("Sign in"));
    m_signIn->setToolTip(collapsed ? tr("Sign in") : QString());
    m_signIn->setAccessibleName(tr("Sign in"));
    for (NavButton *button : std::as_const(m_pages))
        button->setCollapsed(collapsed);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), t.line);
    painter.fillRect(m_rule->geometry(), t.line);
}

void Sidebar::showSession()
{
    const bool signedIn = m_session.profile().has_value();
    if (signedIn)
        m_user->setUser(m_session.profile()->displayName, roleTitle(*m_session.profile()));
    m_user->setVisible(signedIn);
    m_signIn->setVisible(!signedIn);
    m_signIn->setEnabled(m_session.state() == Session::State::SignedOut);
}

} // namespace techpass
