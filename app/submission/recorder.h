// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/outboxstore.h"

#include <QObject>
#include <QTimer>

namespace techpass {

class Storage;

/// Writes down what became of rows. What cannot be written, because the disk is full, is kept and written as
/// soon as it can be: an answer of the service is too dear to lose. Owned by Sender; GUI thread; `storage`
/// outlives it.
class Recorder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Recorder)

public:
    explicit Recorder(Storage &storage, QObject *parent = nullptr);

    void record(const QList<RowChange> &changes);
    /// Does not wait for its next try.
    void tryAgain();
    /// Everything is written.
    bool isIdle() const { return m_waiting.isEmpty(); }

Q_SIGNALS:
    /// Rows as they stand now, durable.
    void recorded(const QList<techpass::OutboxRow> &rows);
    void failed(const techpass::Error &error);

private:
    void write();

    Storage &m_storage;
    QTimer m_again;
    QList<RowChange> m_waiting;
    int m_failures = 0;
    bool m_writing = false;
};

} // namespace techpass
