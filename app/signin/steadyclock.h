// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QElapsedTimer>

namespace techpass {

/// The time of day as it was when this was made, moved on by monotonic time only: setting the machine's clock
/// anew changes nothing. A value.
class SteadyClock final
{
public:
    SteadyClock() { m_elapsed.start(); }

    QDateTime now() const { return m_start.addMSecs(m_elapsed.elapsed()); }

private:
    QDateTime m_start = QDateTime::currentDateTimeUtc();
    QElapsedTimer m_elapsed;
};

} // namespace techpass
