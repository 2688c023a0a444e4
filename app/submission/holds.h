// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <QSet>

#include <chrono>
#include <optional>

namespace techpass {

/// What keeps the queue, or one of its rows, from being sent yet. Monotonic time only: a clock that is set
/// anew changes nothing.
class Holds final
{
public:
    /// The service asked for it: nothing shortens it.
    void holdForService(std::chrono::milliseconds wait);
    /// The sender's own caution after a failure.
    void backOff(std::chrono::milliseconds wait);
    /// A person or the network says that it is worth a try now.
    void endBackOff() { m_backOff = QDeadlineTimer(0); }
    std::chrono::milliseconds queueLeft() const;

    void holdRow(qint64 id, std::chrono::milliseconds wait);
    void releaseRows() { m_rows.clear(); }
    QSet<qint64> heldRows();
    /// Until the first held row may be sent; nothing where none is held.
    std::optional<std::chrono::milliseconds> nextRow() const;

private:
    QDeadlineTimer m_service{0};
    QDeadlineTimer m_backOff{0};
    QHash<qint64, QDeadlineTimer> m_rows;
};

} // namespace techpass
