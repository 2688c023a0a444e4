// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pagestack.h"

#include <functional>

namespace techpass {

class Session;

/// The first page: the welcome at first, then the Overview; each is made when it is to be shown. GUI thread.
class FrontPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FrontPage)

public:
    using Maker = std::function<QWidget *()>; ///< gives the same page each time

    FrontPage(const Session &session, const Maker &welcome, const Maker &overview, QWidget *parent = nullptr);

private:
    void showSession();

    const Session &m_session;
    PageStack *m_stack;
    const Maker m_welcome;
    const Maker m_overview;
};

} // namespace techpass
