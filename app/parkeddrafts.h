// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opendraft.h"
#include "app/samedraft.h"

#include <memory>
#include <vector>

namespace techpass {

/// Lists that are closed, but not yet wholly written: they stay until they are. Owned by ListController; GUI
/// thread.
class ParkedDrafts final
{
public:
    void add(std::unique_ptr<OpenDraft> draft);
    /// Null where there is none of that number.
    std::unique_ptr<OpenDraft> take(qint64 id);
    void save(); ///< tries again at once
    void forget(); ///< nothing of them is written any more
    /// The outbox has these rows of that draft.
    void takeOut(qint64 draft, const QList<RowId> &rows);
    /// `status`, or that of one of these where it is worse: one that fails is told of before one that is only
    /// not yet saved.
    SavingStatus worse(SavingStatus status) const;
    /// These and `open`, which may be null.
    QList<SameDraft::OpenList> listsWith(const OpenDraft *open) const;

private:
    std::vector<std::unique_ptr<OpenDraft>> m_drafts;
};

} // namespace techpass
