// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/draftremover.h"
#include "app/listopener.h"
#include "models/domain/typedrow.h"
#include "models/store/draftstore.h"

#include <QFuture>
#include <QSet>

#include <memory>
#include <optional>

namespace techpass {

class OpenDraft;
class Storage;

/// A draft on its way out of the store: read by reading() on the opener's thread, and made an open list again
/// of what comes of that. GUI thread; `storage` outlives it.
class StoredList final
{
    Q_DISABLE_COPY_MOVE(StoredList)

public:
    /// Begins to read it; `title` is for one whose own is damaged.
    StoredList(Storage &storage, const QString &environment, qint64 draft, const QString &title);

    ListOpener::Reading reading() const;
    /// Once reading() was done; `lock` is that of the draft.
    std::unique_ptr<OpenDraft> open(const PreparedList &prepared, const DraftLock &lock) const;
    /// What of it could not be read, once reading() was done; the rest is there.
    std::optional<Error> damage(const PreparedList &prepared) const;
    /// How many of its last changes are gone with that.
    int changesLost(const PreparedList &prepared) const;

private:
    struct Found
    {
        StoredDraft draft;
        QList<int> taken; ///< rows that are in the outbox
        std::optional<TypedRow> typed;
    };

    void takeOut(OpenDraft &draft, const QList<int> &taken) const;
    void takeOutAdded(OpenDraft &draft, const QSet<int> &added) const;

    Storage &m_storage;
    const QString m_environment;
    const QFuture<Result<Found>> m_found;
};

} // namespace techpass
