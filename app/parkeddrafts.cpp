// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parkeddrafts.h"

#include <algorithm>
#include <utility>

namespace techpass {

void ParkedDrafts::add(std::unique_ptr<OpenDraft> draft)
{
    m_drafts.push_back(std::move(draft));
}

std::unique_ptr<OpenDraft> ParkedDrafts::take(qint64 id)
{
    const auto found = std::find_if(m_drafts.begin(), m_drafts.end(),
        [id](const std::unique_ptr<OpenDraft> &draft) { return draft->id() == id; });
    if (found == m_drafts.end())
        return {};
    std::unique_ptr<OpenDraft> draft = std::move(*found);
    m_drafts.erase(found);
    return draft;
}

void ParkedDrafts::save()
{
    for (const std::unique_ptr<OpenDraft> &draft : m_drafts)
        draft->save();
}

void ParkedDrafts::forget()
{
    for (const std::unique_ptr<OpenDraft> &draft : m_drafts)
        draft->forget();
}

void ParkedDrafts::takeOut(qint64 draft, const QList<RowId> &rows)
{
    for (const std::unique_ptr<OpenDraft> &parked : m_drafts) {
        if (parked->id() == draft)
            parked->document().takeOut(rows);
    }
}

SavingStatus ParkedDrafts::worse(SavingStatus status) const
{
    for (const std::unique_ptr<OpenDraft> &draft : m_drafts) {
        if (const SavingStatus other = draft->saving(); other.state > status.state)
            status = other;
    }
    return status;
}

QList<SameDraft::OpenList> ParkedDrafts::listsWith(const OpenDraft *open) const
{
    QList<SameDraft::OpenList> lists;
    if (open)
        lists.append({open->info(), open->document().list().bytes});
    for (const std::unique_ptr<OpenDraft> &draft : m_drafts)
        lists.append({draft->info(), draft->document().list().bytes});
    return lists;
}

} // namespace techpass
