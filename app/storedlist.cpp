// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storedlist.h"

#include "app/listsubmitter.h"
#include "app/opendraft.h"
#include "models/files/listopening.h"
#include "models/store/outboxstore.h"
#include "models/store/storage.h"
#include "models/store/typingstore.h"

namespace techpass {

StoredList::StoredList(Storage &storage, const QString &environment, qint64 draft)
    : m_storage(storage)
    , m_found(storage.run([draft, environment](Database &database) -> Result<Found> {
        const Result<StoredDraft> stored = DraftStore(database).load(draft);
        if (!stored)
            return tl::unexpected(stored.error());
        const Result<QList<int>> taken
            = OutboxStore(database).positionsTaken(environment, ListSubmitter::sourceKeyStart(draft));
        if (!taken)
            return tl::unexpected(taken.error());
        const Result<std::optional<TypedCell>> typed = TypingStore(database).load(draft);
        if (!typed)
            return tl::unexpected(typed.error());
        return Found{*stored, *taken, *typed};
    }))
{
}

ListOpener::Reading StoredList::reading() const
{
    const auto read = [found = m_found](const OpenProgress &progress) {
        const Result<Found> stored = found.result();
        return stored.and_then([&progress](const Found &kept) {
            return openListBytes(kept.draft.info.title, kept.draft.source, progress)
                .map([&kept](const OpenedList &list) { return ReadList(list, kept.draft.log); });
        });
    };
    return {read, {}};
}

std::unique_ptr<OpenDraft> StoredList::open(const PreparedList &prepared, const DraftLock &lock) const
{
    const Result<Found> found = m_found.result();
    const DraftInfo &info = found->draft.info;
    if (prepared.rows.damage) {
        // What could be read is kept; the rest would only stand in the way of what is written from here on.
        m_storage.run([id = info.id, applied = prepared.rows.applied](Database &database) {
            return DraftStore(database).cutLog(id, static_cast<int>(applied));
        });
    }
    auto document = std::make_unique<BatchDocument>(prepared.list, prepared.rows.checked);
    BatchDocument *list = document.get();
    auto draft = std::make_unique<OpenDraft>(m_storage, info, lock, std::move(document), found->draft.file);
    draft->typing().setKept(found->typed);
    // A crash may have come between the outbox's taking the rows and the list's letting them go.
    QList<RowId> gone;
    for (const int position : found->taken) {
        if (list->indexOf(position) >= 0)
            gone.append(position);
    }
    if (!gone.isEmpty())
        list->takeOut(gone);
    return draft;
}

} // namespace techpass
