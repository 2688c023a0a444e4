// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/refreshpace.h"

#include <utility>

namespace techpass {

using namespace std::chrono_literals;

RefreshPace::RefreshPace(std::function<void()> refresh, QObject *parent)
    : QObject(parent)
    , m_refresh(std::move(refresh))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(50ms);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (std::exchange(m_requested, false))
            request();
    });
}

void RefreshPace::request()
{
    if (m_rest.isActive()) {
        m_requested = true;
        return;
    }
    m_rest.start();
    m_refresh();
}

} // namespace techpass
