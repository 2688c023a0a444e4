// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/recorder.h"

#include "app/submission/backoff.h"
#include "app/techpass/onfinished.h"
#include "models/store/storage.h"

namespace techpass {

Recorder::Recorder(Storage &storage, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Recorder::write);
}

void Recorder::record(const QList<RowChange> &changes)
{
    m_waiting.append(changes);
    write();
}

void Recorder::tryAgain()
{
    if (m_again.isActive())
        write();
}

void Recorder::write()
{
    m_again.stop();
    if (m_writing || m_waiting.isEmpty())
        return;
    m_writing = true;
    const auto written = m_storage.run(
        [changes = m_waiting](Database &database) { return OutboxStore(database).apply(changes); });
    onFinished(this, written, [this, count = m_waiting.size()](const Result<QList<OutboxRow>> &rows) {
        m_writing = false;
        if (!rows) {
            m_again.start(storageRetryWait(++m_failures));
            Q_EMIT failed(rows.error());
            return;
        }
        m_failures = 0;
        m_waiting.remove(0, count);
        Q_EMIT recorded(*rows);
        write();
    });
}

} // namespace techpass
