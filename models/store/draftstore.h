// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/store/draftsmodel.h"

#include <QByteArray>
#include <QList>

namespace techpass {

class Database;

/// A draft with all that is needed to open it again.
struct StoredDraft
{
    DraftInfo info;
    QByteArray source; ///< the list's original bytes
    QList<QByteArray> log; ///< the entries of its change log, in order
};

/// Lists that were opened, each as its original bytes and an append-only change log. A cheap handle, made per
/// task on the storage's thread; every function is one durable transaction.
class DraftStore final
{
public:
    explicit DraftStore(Database &database)
        : m_database(database)
    {
    }

    Result<DraftInfo> create(const QString &environment, const QString &title, const QByteArray &source);
    /// The drafts of an environment, last edited first.
    Result<QList<DraftInfo>> list(const QString &environment);
    Result<StoredDraft> load(qint64 id);
    Result<void> appendLog(qint64 id, const QByteArray &entry);
    /// Keeps the first `entries` entries of the log: what follows could not be read.
    Result<void> cutLog(qint64 id, int entries);
    /// Writes what the drafts page shows of it; `info.editedAt` becomes now.
    Result<DraftInfo> update(DraftInfo info);
    Result<void> remove(qint64 id);

private:
    Database &m_database;
};

} // namespace techpass
