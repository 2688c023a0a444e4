// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/sendingrate.h"

namespace techpass {

namespace {

constexpr qint64 window = 30'000;
constexpr qint64 leastSpan = 2'000;

} // namespace

void SendingRate::note(int rows)
{
    if (!m_clock.isValid())
        m_clock.start();
    const qint64 now = m_clock.elapsed();
    m_noted.append({now, rows});
    m_noted.removeIf([now](const Noted &noted) { return noted.at < now - window; });
}

double SendingRate::perSecond() const
{
    if (m_noted.isEmpty())
        return 0;
    const qint64 span = m_noted.last().at - m_noted.first().at;
    if (span < leastSpan)
        return 0;
    // The first marks the beginning; its rows came before it.
    int rows = 0;
    for (qsizetype i = 1; i < m_noted.size(); ++i)
        rows += m_noted.at(i).rows;
    return rows * 1000.0 / static_cast<double>(span);
}

} // namespace techpass
