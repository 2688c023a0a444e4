// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/policy.h"
#include "models/files/listsource.h"

#include <atomic>
#include <functional>
#include <memory>

namespace techpass {

class RowChecks;
struct BatchRows;

/// Every row of a source checked under one policy: what BatchDocument needs to be made at once. Made by
/// checkRows() on any thread and handed over; cheap to copy.
class CheckedRows final
{
public:
    CheckedRows() = default;
    explicit CheckedRows(std::shared_ptr<BatchRows> rows);

    const Policy &policy() const;
    const RowChecks &checks() const;
    /// Shared by all copies: who changes them while there are others makes a copy first, as BatchState does.
    const std::shared_ptr<BatchRows> &rows() const { return m_rows; }

private:
    std::shared_ptr<BatchRows> m_rows;
};

/// The long part of opening a list; uses all processors. `progress` is called on the calling thread every few
/// hundred rows; setting `cancelled` ends it soon. `source` may be null, for an empty list. Errors:
/// Cancelled.
Result<CheckedRows> checkRows(const std::shared_ptr<const ListSource> &source, const Policy &policy,
    const std::function<void(int done, int total)> &progress = {},
    const std::atomic_bool *cancelled = nullptr);

} // namespace techpass
