// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pagestack.h"

namespace techpass {

class OverviewPage;
class Session;
class WelcomePage;

/// The first page: the welcome at first, then the Overview. GUI thread.
class FrontPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FrontPage)

public:
    FrontPage(
        const Session &session, WelcomePage *welcome, OverviewPage *overview, QWidget *parent = nullptr);

private:
    void showSession();

    const Session &m_session;
    PageStack *m_stack;
    WelcomePage *m_welcome;
    OverviewPage *m_overview;
};

} // namespace techpass
