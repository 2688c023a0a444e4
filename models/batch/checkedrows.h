// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/policy.h"
#include "models/files/listsource.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace techpass {

class ChangeHistory;
class RowChecks;
struct BatchRows;

/// Every row of a list checked under one policy: what BatchDocument needs to be made at once. Made by
/// checkRows() or restoreRows() on any thread and handed over; cheap to copy. One document is made of it:
/// from then on all copies are empty, so that what was handed over on the way costs no second set of rows.
class CheckedRows final
{
public:
    CheckedRows() = default;
    explicit CheckedRows(std::shared_ptr<BatchRows> rows, std::shared_ptr<ChangeHistory> history = {});

    const Policy &policy() const;
    const RowChecks &checks() const;
    /// The rows themselves, for the first who asks; null for any other.
    std::shared_ptr<BatchRows> takeRows() const;
    /// What was done to the rows so far, for the document that is made of them; null: nothing.
    const std::shared_ptr<ChangeHistory> &history() const { return m_history; }

private:
    std::shared_ptr<std::shared_ptr<BatchRows>> m_rows;
    std::shared_ptr<ChangeHistory> m_history;
};

/// The long part of opening a list; uses all processors. `progress` is called on the calling thread every few
/// hundred rows; setting `cancelled` ends it soon. `source` may be null, for an empty list. Errors:
/// Cancelled.
Result<CheckedRows> checkRows(const std::shared_ptr<const ListSource> &source, const Policy &policy,
    const std::function<void(int done, int total)> &progress = {},
    const std::atomic_bool *cancelled = nullptr);

/// A list as it stands after the change log of an earlier session.
struct RestoredRows
{
    CheckedRows checked;
    qsizetype applied = 0; ///< entries of the log
    /// StorageDamaged, naming the entry that could not be read: what came before it is there, and the log
    /// must be cut there before it is written again.
    std::optional<Error> damage;
};

/// The same for a source with its change log; every row is checked once, as it stands after it.
Result<RestoredRows> restoreRows(const std::shared_ptr<const ListSource> &source, const Policy &policy,
    const QList<QByteArray> &log, const std::function<void(int done, int total)> &progress = {},
    const std::atomic_bool *cancelled = nullptr);

} // namespace techpass
