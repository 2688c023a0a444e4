// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/holds.h"

#include <QList>

#include <algorithm>

namespace techpass {

using std::chrono::milliseconds;

namespace {

milliseconds left(const QDeadlineTimer &deadline)
{
    return milliseconds(deadline.remainingTime());
}

void lengthen(QDeadlineTimer &deadline, milliseconds wait)
{
    if (left(deadline) < wait)
        deadline = QDeadlineTimer(wait, Qt::PreciseTimer);
}

} // namespace

void Holds::holdForService(milliseconds wait)
{
    lengthen(m_service, wait);
}

void Holds::backOff(milliseconds wait)
{
    lengthen(m_backOff, wait);
}

milliseconds Holds::queueLeft() const
{
    return std::max(left(m_service), left(m_backOff));
}

void Holds::holdRow(qint64 id, milliseconds wait)
{
    m_rows.insert(id, QDeadlineTimer(wait, Qt::PreciseTimer));
}

QSet<qint64> Holds::heldRows()
{
    m_rows.removeIf([](const auto &entry) { return entry.value().hasExpired(); });
    const QList<qint64> ids = m_rows.keys();
    return QSet<qint64>(ids.begin(), ids.end());
}

std::optional<milliseconds> Holds::nextRow() const
{
    std::optional<milliseconds> nearest;
    for (const QDeadlineTimer &deadline : m_rows)
        nearest = nearest ? std::min(*nearest, left(deadline)) : left(deadline);
    return nearest;
}

} // namespace techpass
