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
/// task on the storage's thread; every function is one durable transaction, and none takes long.
///
/// A new draft is begun, gets its bytes piece by piece and is completed; until then it is not listed. What a
/// crash leaves incomplete, and what removeSome() has begun, is found by incomplete().
class DraftStore final
{
public:
    /// How much of a list is written at once.
    static constexpr qsizetype pieceSize = 4 * 1024 * 1024;

    explicit DraftStore(Database &database)
        : m_database(database)
    {
    }

    Result<DraftInfo> begin(const QString &environment, const QString &title);
    /// The next bytes of the list: at most pieceSize of them.
    Result<void> appendSource(qint64 id, const QByteArray &piece);
    Result<void> complete(qint64 id);
    /// All of it at once.
    Result<DraftInfo> create(const QString &environment, const QString &title, const QByteArray &source);

    /// The drafts of an environment, last edited first.
    Result<QList<DraftInfo>> list(const QString &environment);
    /// Begun before `time` (UTC), and nobody may be at work on it any more.
    Result<QList<qint64>> incomplete(const QString &environment, const QDateTime &time);
    Result<StoredDraft> load(qint64 id);
    Result<void> appendLog(qint64 id, const QList<QByteArray> &entries);
    /// Keeps the first `entries` entries of the log: what follows could not be read.
    Result<void> cutLog(qint64 id, int entries);
    /// Writes what the drafts page shows of it; `info.editedAt` becomes now.
    Result<DraftInfo> update(DraftInfo info);
    /// From the first call on the draft is not there any more; true when nothing of it is left.
    Result<bool> removeSome(qint64 id);
    Result<void> remove(qint64 id);

private:
    Result<QByteArray> sourceOf(qint64 id);

    Database &m_database;
};

} // namespace techpass
