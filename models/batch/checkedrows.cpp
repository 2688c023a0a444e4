// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/checkedrows.h"

#include "models/batch/batchstate.h"
#include "models/batch/changehistory.h"

#include <utility>

namespace techpass {

CheckedRows::CheckedRows(std::shared_ptr<BatchRows> rows, std::shared_ptr<ChangeHistory> history)
    : m_rows(std::make_shared<std::shared_ptr<BatchRows>>(std::move(rows)))
    , m_history(std::move(history))
{
    (*m_rows)->order.sumUp();
}

const Policy &CheckedRows::policy() const
{
    return (*m_rows)->policy();
}

const RowChecks &CheckedRows::checks() const
{
    return (*m_rows)->checks;
}

std::shared_ptr<BatchRows> CheckedRows::takeRows() const
{
    return m_rows ? std::exchange(*m_rows, nullptr) : nullptr;
}

Result<CheckedRows> checkRows(const std::shared_ptr<const ListSource> &source, const Policy &policy,
    const std::function<void(int done, int total)> &progress, const std::atomic_bool *cancelled)
{
    EditOverlay values(source);
    std::optional<RowChecks> checks
        = RowChecks::of(values, values.sourceRows(), RowJudge(policy), progress, cancelled);
    if (!checks)
        return failure(Error::Kind::Cancelled);
    auto rows = std::make_shared<BatchRows>(std::move(values), policy, *std::move(checks));
    rows->checks.restart(rows->order);
    return CheckedRows(std::move(rows));
}

Result<RestoredRows> restoreRows(const std::shared_ptr<const ListSource> &source, const Policy &policy,
    const QList<QByteArray> &log, const std::function<void(int done, int total)> &progress,
    const std::atomic_bool *cancelled)
{
    if (log.isEmpty()) {
        return checkRows(source, policy, progress, cancelled).map([](CheckedRows checked) {
            return RestoredRows{std::move(checked), 0, std::nullopt};
        });
    }
    constexpr qsizetype often = 64;
    EditOverlay values(source);
    const int sourceRows = values.sourceRows();
    BatchState state(
        std::make_shared<BatchRows>(std::move(values), policy, RowChecks::unchecked(sourceRows)));
    state.beginReset();
    const auto history = std::make_shared<ChangeHistory>();
    RestoredRows restored;
    const auto entries = static_cast<int>(log.size());
    const auto goesOn = [&](qsizetype entry) {
        if (progress && entry % often == 0)
            progress(static_cast<int>(entry), entries + sourceRows);
        return !cancelled || !*cancelled;
    };
    if (const Result<void> replayed = history->replay(log, state, restored.applied, goesOn); !replayed) {
        if (replayed.error().kind == Error::Kind::Cancelled)
            return tl::unexpected(replayed.error());
        restored.damage = replayed.error();
    }
    const std::shared_ptr<BatchRows> rows = state.release();
    const auto tell = [&](int done, int total) {
        if (progress)
            progress(entries + done, entries + total);
    };
    std::optional<RowChecks> checks
        = RowChecks::of(rows->values, static_cast<int>(rows->order.lastId()), rows->judge, tell, cancelled);
    if (!checks)
        return failure(Error::Kind::Cancelled);
    rows->checks = *std::move(checks);
    rows->checks.restart(rows->order);
    restored.checked = CheckedRows(rows, history);
    return restored;
}

} // namespace techpass
