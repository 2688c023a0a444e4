// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/checkedrows.h"

#include "models/batch/batchrows.h"

#include <utility>

namespace techpass {

CheckedRows::CheckedRows(std::shared_ptr<BatchRows> rows)
    : m_rows(std::move(rows))
{
    m_rows->order.sumUp();
}

const Policy &CheckedRows::policy() const
{
    return m_rows->policy();
}

const RowChecks &CheckedRows::checks() const
{
    return m_rows->checks;
}

Result<CheckedRows> checkRows(const std::shared_ptr<const ListSource> &source, const Policy &policy,
    const std::function<void(int done, int total)> &progress, const std::atomic_bool *cancelled)
{
    EditOverlay values(source);
    std::optional<RowChecks> checks
        = RowChecks::of(values, values.sourceRows(), RowJudge(policy), progress, cancelled);
    if (!checks)
        return failure(Error::Kind::Cancelled);
    checks->restart(RowTable(values.sourceRows()));
    return CheckedRows(std::make_shared<BatchRows>(std::move(values), policy, std::move(*checks)));
}

} // namespace techpass
