// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace techpass {

/// Where the entries of a list's change log go to be kept. Append-only: an undo is an entry too, so replaying
/// all entries over the original bytes gives the list, its undo history and its redo history as they were.
/// The list (models/batch) writes, the store (models/store) implements; entries are opaque to the store.
class ChangeLog
{
public:
    ChangeLog() = default;
    virtual ~ChangeLog() = default;
    ChangeLog(const ChangeLog &) = delete;
    ChangeLog &operator=(const ChangeLog &) = delete;

    /// Returns at once; the entry is durable soon after, in order.
    virtual void append(const QByteArray &entry) = 0;
};

} // namespace techpass
