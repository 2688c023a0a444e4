// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/outboxwatch.h"

#include "app/techpass/onfinished.h"
#include "models/store/outboxstore.h"
#include "models/store/storage.h"

#include <chrono>

namespace techpass {

namespace {

constexpr std::chrono::milliseconds interval{500};

struct Seen
{
    qint64 dataVersion = -1;
    qint64 revision = 0;
    QList<OutboxRow> rows;
};

} // namespace

OutboxWatch::OutboxWatch(Storage &storage, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &OutboxWatch::look);
}

void OutboxWatch::start(const QString &environment, const QString &user, qint64 revision)
{
    m_environment = environment;
    m_user = user;
    m_revision = revision;
    m_timer.start();
}

void OutboxWatch::stop()
{
    m_timer.stop();
}

void OutboxWatch::look()
{
    if (m_looking)
        return;
    m_looking = true;
    const auto seen = m_storage.run([environment = m_environment, user = m_user, known = m_dataVersion,
                                        revision = m_revision](Database &database) -> Result<Seen> {
        const Result<qint64> version = database.dataVersion();
        if (!version)
            return tl::unexpected(version.error());
        Seen now{*version, revision, {}};
        if (*version == known)
            return now;
        OutboxStore store(database);
        Result<QList<OutboxRow>> rows = store.changedSince(environment, user, revision);
        if (!rows)
            return tl::unexpected(rows.error());
        now.rows = std::move(*rows);
        for (const OutboxRow &row : std::as_const(now.rows))
            now.revision = std::max(now.revision, row.revision);
        return now;
    });
    onFinished(this, seen, [this, user = m_user](const Result<Seen> &now) {
        m_looking = false;
        // What cannot be read now is read the next time; whoever writes tells of trouble.
        if (!now || user != m_user || !m_timer.isActive())
            return;
        m_dataVersion = now->dataVersion;
        m_revision = std::max(m_revision, now->revision);
        if (!now->rows.isEmpty())
            Q_EMIT changed(now->rows);
    });
}

} // namespace techpass
