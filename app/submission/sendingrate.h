// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>

namespace techpass {

/// How many rows get their result per second, over the last half minute. Monotonic time.
class SendingRate final
{
public:
    void note(int rows);
    /// 0: too little is known.
    double perSecond() const;
    void reset() { m_noted.clear(); }

private:
    struct Noted
    {
        qint64 at = 0; ///< ms
        int rows = 0;
    };
    QElapsedTimer m_clock;
    QList<Noted> m_noted;
};

} // namespace techpass
