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

/// Every row of a source checked under one policy: what BatchDocument needs to be made at once. Made by
/// checkRows() on any thread and handed over; cheap to copy.
class CheckedRows final
{
public:
    CheckedRows() = default;
    CheckedRows(const Policy &policy, std::shared_ptr<const RowChecks> checks);

    const Policy &policy() const { return m_policy; }
    const RowChecks &checks() const { return *m_checks; }

private:
    Policy m_policy;
    std::shared_ptr<const RowChecks> m_checks;
};

/// The long part of opening a list; uses all processors. `progress` is called on the calling thread every few
/// hundred rows; setting `cancelled` ends it soon. `source` may be null, for an empty list. Errors:
/// Cancelled.
Result<CheckedRows> checkRows(const std::shared_ptr<const ListSource> &source, const Policy &policy,
    const std::function<void(int done, int total)> &progress = {},
    const std::atomic_bool *cancelled = nullptr);

} // namespace techpass
