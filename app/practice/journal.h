// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QJsonObject>
#include <QList>

#include <functional>

namespace techpass {

/// What the practice service must remember, as an append-only file of JSON lines. A line is written whole,
/// with one write, before the answer that depends on it is sent, so that the end of the process loses
/// nothing that was answered. Owned by PracticeService; used on one thread. Without a file nothing is kept.
class Journal final
{
public:
    Journal() = default;
    ~Journal();
    Q_DISABLE_COPY_MOVE(Journal)

    using Replay = std::function<bool(const QJsonObject &event)>;

    /// Opens or makes the file, for this process alone, and gives every event to `replay` in order. A torn
    /// last line, from a crash in the middle of a write, is cut off. Errors: StorageUnavailable (cannot be
    /// opened, or another process has it), StorageDamaged (a line that is no event; detail says which).
    Result<void> open(const QString &fileName, const Replay &replay);

    /// Writes the events, all or none. Errors: StorageFull where the file could not take them.
    Result<void> append(const QList<QJsonObject> &events);

    /// Puts a new file with these events in the place of the old one, which stands until the new one is
    /// whole. Errors: StorageUnavailable, StorageFull; the old file is still in use then.
    Result<void> replaceWith(const QList<QJsonObject> &events);

    qint64 size() const { return m_size; }

private:
    Result<void> load(const Replay &replay);

    QString m_fileName;
    int m_file = -1;
    qint64 m_size = 0; ///< up to the end of the last whole line
    bool m_isBroken = false; ///< half a line could not be taken back: nothing may follow it
};

} // namespace techpass
