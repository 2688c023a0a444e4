// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/store/draftsmodel.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QVariant>

#include <optional>

namespace techpass {

class Database;

/// Where the bytes of a list came from.
struct SourceFile
{
    QString path; ///< empty: from no file
    QDateTime changedAt; ///< when the file was changed last, before it was read

    /// Of a file as it is now.
    static SourceFile at(const QString &path);

    friend bool operator==(const SourceFile &, const SourceFile &) = default;
};

/// A draft with all that is needed to open it again.
struct StoredDraft
{
    DraftInfo info;
    QByteArray source; ///< the list's original bytes
    QList<QByteArray> log; ///< the entries of its change log, in order, up to one that is damaged
    SourceFile file; ///< no path where that is damaged
    int entries = 0; ///< of its change log, also the damaged one and what follows it
    std::optional<Error> damage{}; ///< StorageDamaged: why something is missing here
};

/// A draft whose bytes were not all written when its program ended.
struct UnfinishedDraft
{
    DraftInfo info;
    SourceFile file;
    QByteArray start; ///< what the list's bytes begin with and the file's do not
    qint64 size = 0; ///< bytes of the whole list
    qint64 written = 0; ///< of them
    int changes = 0; ///< entries of its change log
    bool isDamaged = false; ///< something is, without which it cannot be completed
};

/// Lists that were opened, each as its original bytes and an append-only change log. A cheap handle, made per
/// task on the storage's thread; every function is one durable transaction, and none takes long.
///
/// A new draft is begun, gets its bytes piece by piece and is completed; until then it is not listed, though
/// its change log is written already. What a crash leaves of it is found by unfinished(), and what
/// removeSome() has begun by incomplete().
///
/// Where one record is damaged, the others are found all the same: a draft whose title is damaged has an
/// empty one.
class DraftStore final
{
public:
    /// How much of a list is written at once. On the way into the store there are several copies of it.
    static constexpr qsizetype pieceSize = 1024 * 1024;

    explicit DraftStore(Database &database)
        : m_database(database)
    {
    }

    /// `size` bytes are to come from `file`, but for the `start`, less than a piece, which is in no file.
    /// `info` has what is shown of it.
    Result<DraftInfo> begin(const QString &environment, DraftInfo info, qint64 size,
        const SourceFile &file = {}, const QByteArray &start = {});
    /// The bytes of the list from `from` on, pieceSize of them or the last, behind those that were written.
    Result<void> appendSource(qint64 id, qint64 from, QByteArrayView piece);
    Result<void> complete(qint64 id);
    /// All of it at once, for `owner`.
    Result<DraftInfo> create(const QString &environment, const QString &title, const QByteArray &source,
        const QString &owner = {});

    /// The drafts of a user in an environment, and those of nobody, last edited first.
    Result<QList<DraftInfo>> list(const QString &environment, const QString &user = {});
    /// Gives the drafts that were made before anybody was signed in to `user`.
    Result<void> adopt(const QString &environment, const QString &user);
    /// Whose removal was begun, or which were begun before `time` (UTC) and have nothing yet; who writes them
    /// may still be at work.
    Result<QList<qint64>> incomplete(const QString &environment, const QDateTime &time);
    /// Which have something, but not everything; who writes them holds their lock.
    Result<QList<UnfinishedDraft>> unfinished(const QString &environment);
    /// Those of list() with `size` bytes.
    Result<QList<DraftInfo>> ofSize(const QString &environment, const QString &user, qint64 size);
    /// Whether the bytes that are written of it from `from` on are those of `source`. Looks at a few pieces;
    /// `from` is then where to go on, or the end of what is written.
    Result<bool> isSame(qint64 id, const QByteArray &source, qint64 &from);
    /// Errors: StorageDamaged where the list's bytes are.
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
    Result<void> loadLog(StoredDraft &draft);
    Result<QList<DraftInfo>> found(const QString &condition, const QVariantList &values);

    Database &m_database;
};

} // namespace techpass
