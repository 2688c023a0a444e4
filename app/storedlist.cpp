// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storedlist.h"

#include "app/listsubmitter.h"
#include "app/opendraft.h"
#include "app/techpass/onfinished.h"
#include "models/files/listopening.h"
#include "models/store/outboxstore.h"
#include "models/store/storage.h"
#include "models/store/typingstore.h"

#include <algorithm>
#include <iterator>

namespace techpass {

StoredList::StoredList(Storage &storage, const QString &environment, qint64 draft, const QString &title)
    : m_storage(storage)
    , m_environment(environment)
    , m_found(storage.run([draft, environment, title](Database &database) -> Result<Found> {
        Result<StoredDraft> stored = DraftStore(database).load(draft);
        if (!stored)
            return tl::unexpected(stored.error());
        if (stored->info.title.isEmpty())
            stored->info.title = title;
        const Result<QList<int>> taken
            = OutboxStore(database).positionsTaken(environment, ListSubmitter::sourceKeyStart(draft));
        if (!taken)
            return tl::unexpected(taken.error());
        const Result<std::optional<TypedRow>> typed = TypingStore(database).load(draft);
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
    auto document = std::make_unique<BatchDocument>(prepared.list, prepared.rows.checked);
    auto draft = std::make_unique<OpenDraft>(m_storage, info, lock, std::move(document), found->draft.file);
    draft->typing().setKept(found->typed);
    if (changesLost(prepared) > 0) {
        // What could be read is kept; the rest would only stand in the way of what is written from here on.
        draft->cutLog(static_cast<int>(prepared.rows.applied));
        // No row that is added from here on is taken for one that was submitted and is lost.
        const auto last = std::max_element(found->taken.begin(), found->taken.end());
        if (last != found->taken.end())
            draft->document().skipIds(*last);
    }
    takeOut(*draft, found->taken);
    return draft;
}

std::optional<Error> StoredList::damage(const PreparedList &prepared) const
{
    return prepared.rows.damage ? prepared.rows.damage : m_found.result()->draft.damage;
}

int StoredList::changesLost(const PreparedList &prepared) const
{
    return m_found.result()->draft.entries - static_cast<int>(prepared.rows.applied);
}

/// A crash may have come between the outbox's taking the rows and the list's letting them go.
void StoredList::takeOut(OpenDraft &draft, const QList<int> &taken) const
{
    BatchDocument &list = draft.document();
    QList<RowId> gone;
    QSet<int> added;
    for (const int position : taken) {
        if (list.indexOf(position) < 0)
            continue;
        if (list.line(position) > 0)
            gone.append(position);
        else
            added.insert(position);
    }
    if (!gone.isEmpty())
        list.takeOut(gone);
    if (!added.isEmpty())
        takeOutAdded(draft, added);
}

/// In earlier versions, what was added after the end of a damaged log was cut off got the numbers of what was
/// in it: it is the same row only where it is the same person. Where that cannot be known, nobody is to be
/// submitted twice.
void StoredList::takeOutAdded(OpenDraft &draft, const QSet<int> &added) const
{
    BatchDocument *list = &draft.document();
    const auto emails = m_storage.run(
        [environment = m_environment, start = ListSubmitter::sourceKeyStart(draft.id()), added](
            Database &database) { return OutboxStore(database).emailsTaken(environment, start, added); });
    const auto take
        = [list, added, expected = list->expectChange()](const Result<QHash<int, QString>> &found) {
              const auto isSubmitted = [&](int row) {
                  if (!found)
                      return true;
                  const auto email = found->constFind(row);
                  if (email == found->cend()) // what became of it is purged
                      return true;
                  return list->value(row, Field::Email).compare(*email, Qt::CaseInsensitive) == 0;
              };
              QList<RowId> gone;
              std::copy_if(added.begin(), added.end(), std::back_inserter(gone), isSubmitted);
              if (!gone.isEmpty())
                  list->takeOut(gone);
          };
    onFinished(&draft, emails, take);
}

} // namespace techpass
