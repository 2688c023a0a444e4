// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/checkedrows.h"

#include "models/batch/rowchecks.h"

#include <utility>

namespace techpass {

CheckedRows::CheckedRows(const Policy &policy, std::shared_ptr<const RowChecks> checks)
    : m_policy(policy)
    , m_checks(std::move(checks))
{
}

Result<CheckedRows> checkRows(const std::shared_ptr<const ListSource> &source, const Policy &policy,
    const std::function<void(int done, int total)> &progress, const std::atomic_bool *cancelled)
{
    const EditOverlay values(source);
    std::optional<RowChecks> checks
        = RowChecks::of(values, values.sourceRows(), RowJudge(policy), progress, cancelled);
    if (!checks)
        return failure(Error::Kind::Cancelled);
    checks->restart(RowTable(values.sourceRows()));
    return CheckedRows(policy, std::make_shared<const RowChecks>(std::move(*checks)));
}

} // namespace techpass
