// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/frontpage.h"

#include "models/session/session.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/welcomepage.h"

#include <QVBoxLayout>

namespace techpass {

FrontPage::FrontPage(const Session &session, WelcomePage *welcome, OverviewPage *overview, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new PageStack(this))
    , m_welcome(welcome)
    , m_overview(overview)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(welcome);
    m_stack->addWidget(overview);
    connect(&session, &Session::firstRunChanged, this, &FrontPage::showSession);
    showSession();
}

void FrontPage::showSession()
{
    const bool hadFocus = m_stack->isAncestorOf(focusWidget());
    if (m_session.isFirstRun())
        m_stack->setCurrentWidget(m_welcome);
    else
        m_stack->setCurrentWidget(m_overview);
    // The button that was pressed is gone.
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
}

} // namespace techpass
