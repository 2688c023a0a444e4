// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/frontpage.h"

#include "models/session/session.h"

#include <QVBoxLayout>

namespace techpass {

FrontPage::FrontPage(const Session &session, const Maker &welcome, const Maker &overview, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new PageStack(this))
    , m_welcome(welcome)
    , m_overview(overview)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(&session, &Session::firstRunChanged, this, &FrontPage::showSession);
    showSession();
}

void FrontPage::showSession()
{
    const bool hadFocus = m_stack->isAncestorOf(focusWidget());
    QWidget *wanted = m_session.isFirstRun() ? m_welcome() : m_overview();
    if (m_stack->indexOf(wanted) < 0)
        m_stack->addWidget(wanted);
    m_stack->setCurrentWidget(wanted);
    // The button that was pressed is gone.
    if (hadFocus)
        wanted->setFocus();
}

} // namespace techpass
