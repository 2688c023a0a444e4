// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchstate.h"

#include "models/batch/workcontrol.h"

#include <algorithm>
#include <utility>

namespace techpass {

namespace {

// Above this a view is served better by a reset than by being told of every block.
constexpr qsizetype mostRuns = 32;

} // namespace

BatchState::BatchState(std::shared_ptr<BatchRows> rows)
    : m_rows(std::move(rows))
    , m_toldCounts(m_rows->checks.counts())
    , m_known(m_rows->checks.knownElsewhere())
{
}

std::shared_ptr<const BatchRows> BatchState::snapshot() const
{
    m_rows->order.sumUp();
    return m_rows;
}

void BatchState::prepareToWrite()
{
    Q_EMIT aboutToChange();
    if (m_rows.use_count() > 1)
        m_rows = std::make_shared<BatchRows>(*m_rows);
    // What other threads read before they let go comes before what is written now.
    std::atomic_thread_fence(std::memory_order_acquire);
    m_rows->checks.compareWith(m_known);
}

void BatchState::setCells(const QList<CellChange> &changes)
{
    prepareToWrite();
    QSet<RowId> touched;
    for (const CellChange &change : changes) {
        m_rows->values.setState(change.row, change.field, change.state);
        if (m_resetting)
            m_unchecked.push_back(change.row);
        else
            touched.insert(change.row);
    }
    if (m_resetting)
        return;
    for (const RowId row : QList<RowId>(touched.begin(), touched.end()))
        m_rows->checks.replace(row, m_rows->judge.judge(values(), row), order(), touched);
    tellChanged(touched);
    tellCounts();
}

RowId BatchState::createRows(int index, const QList<Invitee> &rows, CellOrigin origin)
{
    prepareToWrite();
    const RowId first = m_rows->order.create(index, static_cast<int>(rows.size()));
    RowId row = first;
    for (const Invitee &invitee : rows) {
        for (const Field field : allFields) {
            if (!invitee[field].isEmpty())
                m_rows->values.setState(row, field, {origin, invitee[field]});
        }
        if (m_resetting)
            m_unchecked.push_back(row);
        else
            m_rows->checks.put(row, m_rows->judge.judge(values(), row));
        ++row;
    }
    return first;
}

void BatchState::skipIds(RowId last)
{
    constexpr RowId atOnce = 1000;
    while (order().lastId() < last) {
        const auto count = static_cast<qsizetype>(std::min(atOnce, last - order().lastId()));
        createRows(order().liveCount(), QList<Invitee>(count), CellOrigin::Typed);
    }
}

QList<BatchState::Run> BatchState::runs(const QList<RowId> &rows, bool live) const
{
    QList<Run> runs;
    int expected = -1;
    for (const RowId row : order().sorted(rows)) {
        const int before = order().liveBefore(row);
        if (runs.isEmpty() || before != expected)
            runs.append(Run());
        runs.last().append(row);
        expected
            = live ? before : before + 1; // hidden rows stand side by side, live ones one behind the other
    }
    return runs;
}

void BatchState::setLive(const QList<RowId> &rows, bool live)
{
    prepareToWrite();
    if (m_resetting) {
        m_rows->order.setLive(rows, live);
        return;
    }
    const QList<Run> blocks = runs(rows, live);
    if (blocks.size() > mostRuns) {
        setLiveAtOnce(rows, live);
        return;
    }
    QSet<RowId> touched;
    if (live) {
        for (const Run &run : blocks)
            showRun(run, touched);
        touched.subtract(QSet<RowId>(rows.begin(), rows.end())); // they are told of as inserted
    } else {
        for (auto run = blocks.crbegin(); run != blocks.crend(); ++run)
            hideRun(*run, touched);
    }
    tellChanged(touched);
    tellCounts();
}

void BatchState::showRun(const Run &run, QSet<RowId> &touched)
{
    // What it does to other rows does not happen while views count rows.
    for (const RowId row : run)
        m_rows->checks.enter(row, order(), touched);
    const int index = order().liveBefore(run.first());
    Q_EMIT rowsAboutToBeInserted(index, index + static_cast<int>(run.size()) - 1);
    m_rows->order.setLive(run, true);
    Q_EMIT rowsInserted();
}

void BatchState::hideRun(const Run &run, QSet<RowId> &touched)
{
    for (auto row = run.crbegin(); row != run.crend(); ++row)
        m_rows->checks.leave(*row, order(), touched);
    const int index = order().indexOf(run.first());
    Q_EMIT rowsAboutToBeRemoved(index, index + static_cast<int>(run.size()) - 1);
    m_rows->order.setLive(run, false);
    Q_EMIT rowsRemoved();
}

/// Scattered rows: views are reset, but only these rows are looked at.
void BatchState::setLiveAtOnce(const QList<RowId> &rows, bool live)
{
    Q_EMIT aboutToReset();
    QSet<RowId> touched;
    if (live) {
        m_rows->order.setLive(rows, true);
        for (const RowId row : rows)
            m_rows->checks.enter(row, order(), touched);
    } else {
        for (auto row = rows.crbegin(); row != rows.crend(); ++row)
            m_rows->checks.leave(*row, order(), touched);
        m_rows->order.setLive(rows, false);
    }
    Q_EMIT resetDone();
    tellCounts();
}

void BatchState::reorder(const QList<RowId> &rows)
{
    prepareToWrite();
    if (m_resetting) {
        m_rows->order.reorder(rows);
        return;
    }
    Q_EMIT aboutToReset();
    m_rows->order.reorder(rows);
    m_rows->checks.restart(order()); // who is first of those that share a value
    Q_EMIT resetDone();
    tellCounts();
}

bool BatchState::isJudgedAlikeBy(const Policy &policy) const
{
    const Policy &now = m_rows->policy();
    return now.publicOfficerDomains == policy.publicOfficerDomains
        && now.allowedVendorDomains == policy.allowedVendorDomains
        && now.nonWogDomains == policy.nonWogDomains && now.personalDomains == policy.personalDomains
        && now.reasonMaxLength == policy.reasonMaxLength && now.usernameSuffix == policy.usernameSuffix;
}

void BatchState::setPolicy(const Policy &policy)
{
    // Rows that somebody else still holds would be copied.
    if (policy == m_rows->policy())
        return;
    prepareToWrite();
    if (isJudgedAlikeBy(policy)) {
        m_rows->judge = RowJudge(policy);
        return;
    }
    const bool alone = !m_resetting;
    if (alone)
        beginReset();
    m_rows->judge = RowJudge(policy);
    m_allUnchecked = true;
    if (WorkControl control; alone)
        endReset(control);
}

void BatchState::setKnownElsewhere(const KnownElsewhere &known, const DifferentRows &differing)
{
    m_known = known;
    if (differing.rows.isEmpty())
        return;
    prepareToWrite();
    m_rows->checks.setKnownElsewhere(known, differing);
    Q_EMIT rowsChanged(differing.rows);
    tellCounts();
}

void BatchState::beginReset()
{
    prepareToWrite();
    Q_EMIT aboutToReset();
    m_resetting = true;
}

bool BatchState::endReset(WorkControl &control)
{
    if (!checkAgain(control))
        return false;
    m_rows->checks.restart(order());
    m_resetting = false;
    Q_EMIT resetDone();
    tellCounts();
    return true;
}

bool BatchState::checkAgain(WorkControl &control)
{
    std::vector<RowId> rows = std::exchange(m_unchecked, {});
    if (std::exchange(m_allUnchecked, false)) {
        auto checks = RowChecks::of(
            values(), static_cast<int>(order().lastId()), m_rows->judge,
            [&control](int done, int total) { control.tell(done, total); }, control.cancelled());
        if (!checks)
            return false;
        checks->compareWith(m_rows->checks.knownElsewhere());
        m_rows->checks = std::move(*checks);
        return true;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<JudgedRow> judged(rows.size());
    const bool done
        = inPieces(static_cast<qsizetype>(rows.size()), control, [&](qsizetype first, qsizetype end) {
              for (auto i = static_cast<std::size_t>(first); i < static_cast<std::size_t>(end); ++i)
                  judged[i] = m_rows->judge.judge(values(), rows[i]);
          });
    for (std::size_t i = 0; done && i < rows.size(); ++i)
        m_rows->checks.put(rows[i], judged[i]);
    return done;
}

std::shared_ptr<BatchRows> BatchState::exchange(std::shared_ptr<BatchRows> rows)
{
    Q_EMIT aboutToChange();
    Q_EMIT aboutToReset();
    std::shared_ptr<BatchRows> before = std::exchange(m_rows, std::move(rows));
    Q_EMIT resetDone();
    tellCounts();
    return before;
}

void BatchState::tellChanged(const QSet<RowId> &rows)
{
    QList<RowId> live;
    for (const RowId row : rows) {
        if (order().isLive(row))
            live.append(row);
    }
    if (!live.isEmpty())
        Q_EMIT rowsChanged(live);
}

void BatchState::tellCounts()
{
    if (m_toldCounts == checks().counts())
        return;
    m_toldCounts = checks().counts();
    Q_EMIT countsChanged();
}

} // namespace techpass
