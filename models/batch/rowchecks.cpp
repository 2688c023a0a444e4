// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/rowchecks.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace techpass {

namespace {

/// Does `work` on as many threads as there are processors, but no more than `most`; the argument
/// tells whether it is this one.
template <typename Work> void onAllProcessors(unsigned most, const Work &work)
{
    std::vector<std::thread> others;
    const unsigned useful = std::min(std::max(std::thread::hardware_concurrency(), 1U), most);
    for (unsigned i = 1; i < useful; ++i)
        others.emplace_back([&work] { work(false); });
    work(true);
    for (std::thread &other : others)
        other.join();
}

} // namespace

void RowChecks::resize(int rows)
{
    m_facts.resize(static_cast<std::size_t>(rows) + 1);
    for (SharedKeyIndex &shared : m_indexes)
        shared.resize(rows);
}

void RowChecks::put(RowId row, const JudgedRow &judged)
{
    if (m_facts.size() <= static_cast<std::size_t>(row))
        resize(static_cast<int>(row));
    fact(row) = judged.facts;
    for (const DuplicateKind kind : allDuplicateKinds)
        index(kind).setKey(row, judged.keys[static_cast<std::size_t>(kind)]);
    fact(row).setKnownElsewhere(m_known.contains(emailKey(row)));
}

void RowChecks::mark(RowId row, DuplicateKind kind)
{
    count(facts(row), -1);
    fact(row).setDuplicate(kind, index(kind).isShared(row), index(kind).isLater(row));
    count(facts(row), 1);
}

void RowChecks::enter(RowId row, const RowTable &order, QSet<RowId> &touched)
{
    count(facts(row), 1);
    for (const DuplicateKind kind : allDuplicateKinds) {
        for (const RowId other : index(kind).insert(row, order)) {
            mark(other, kind);
            touched.insert(other);
        }
    }
}

void RowChecks::leave(RowId row, const RowTable &order, QSet<RowId> &touched)
{
    count(facts(row), -1);
    for (const DuplicateKind kind : allDuplicateKinds) {
        fact(row).setDuplicate(kind, false, false);
        for (const RowId other : index(kind).remove(row, order)) {
            if (other == row)
                continue;
            mark(other, kind);
            touched.insert(other);
        }
    }
}

void RowChecks::replace(RowId row, const JudgedRow &judged, const RowTable &order, QSet<RowId> &touched)
{
    count(facts(row), -1);
    const RowFacts before = facts(row);
    fact(row) = judged.facts;
    fact(row).copyDuplicates(before);
    const quint64 email = judged.keys[static_cast<std::size_t>(DuplicateKind::Email)];
    fact(row).setKnownElsewhere(m_known.contains(email));
    count(facts(row), 1);

    for (const DuplicateKind kind : allDuplicateKinds) {
        SharedKeyIndex &shared = index(kind);
        const quint64 key = judged.keys[static_cast<std::size_t>(kind)];
        if (shared.key(row) == key)
            continue;
        SharedKeyIndex::Touched others = shared.remove(row, order);
        shared.setKey(row, key);
        others.append(row);
        for (const RowId other : shared.insert(row, order))
            others.append(other);
        for (const RowId other : others) {
            mark(other, kind);
            touched.insert(other);
        }
    }
}

QList<RowId> RowChecks::setKnownElsewhere(const KnownElsewhere &known, const RowTable &order)
{
    const KnownElsewhere before = std::exchange(m_known, known);
    QList<RowId> changed;
    for (RowId row = 1; row < static_cast<RowId>(m_facts.size()); ++row) {
        const quint64 key = emailKey(row);
        const bool was = facts(row).isKnownElsewhere();
        const bool is = m_known.contains(key);
        if (was == is && (!is || m_known.agreesOn(key, before)))
            continue;
        changed.append(row);
        const int sign = order.isLive(row) ? 1 : 0;
        count(facts(row), -sign);
        fact(row).setKnownElsewhere(is);
        count(facts(row), sign);
    }
    return changed;
}

void RowChecks::restart(const RowTable &order)
{
    constexpr int many = 20'000;
    std::atomic_size_t next = 0;
    onAllProcessors(order.liveCount() < many ? 1U : static_cast<unsigned>(m_indexes.size()), [&](bool) {
        for (std::size_t i = next++; i < m_indexes.size(); i = next++)
            m_indexes[i].restart(order);
    });
    for (RowFacts &facts : m_facts)
        facts.clearDuplicates();
    for (const DuplicateKind kind : allDuplicateKinds) {
        index(kind).eachShared(
            [&](RowId row, RowId first) { fact(row).setDuplicate(kind, true, row != first); });
    }
    m_counts = {};
    order.eachLive([this](RowId row) { count(facts(row), 1); });
}

void RowChecks::count(const RowFacts &facts, int sign)
{
    m_counts.all += sign;
    if (facts.hasError())
        m_counts.errors += sign;
    else
        m_counts.ready += sign;
    if (!facts.hasError() && facts.hasCheck())
        m_counts.checks += sign;
    if (facts.isInDuplicateGroup())
        m_counts.duplicates += sign;
    if (facts.who() == Who::Vendor)
        m_counts.vendors += sign;
    if (facts.who() == Who::PublicOfficer)
        m_counts.publicOfficers += sign;
    if (facts.isCleaned())
        m_counts.cleaned += sign;
}

RowChecks RowChecks::unchecked(int rows)
{
    RowChecks checks;
    checks.resize(rows);
    checks.restart(RowTable(rows));
    return checks;
}

std::optional<RowChecks> RowChecks::of(const EditOverlay &values, int rows, const RowJudge &judge,
    const CheckProgress &progress, const std::atomic_bool *cancelled)
{
    constexpr int chunk = 2000;
    RowChecks checks;
    checks.resize(rows);
    std::atomic_int next = 0;
    std::atomic_int done = 0;

    // Each worker takes the next chunk until none is left and writes to its own places only.
    onAllProcessors(static_cast<unsigned>(rows / chunk + 1), [&](bool reports) {
        while (cancelled == nullptr || !*cancelled) {
            const int first = next.fetch_add(chunk);
            if (first >= rows)
                return;
            const int last = std::min(first + chunk, rows);
            for (RowId row = first + 1; row <= last; ++row)
                checks.put(row, judge.judge(values, row));
            done += last - first;
            if (reports && progress)
                progress(done, rows);
        }
    });
    if (cancelled != nullptr && *cancelled)
        return std::nullopt;
    return checks;
}

} // namespace techpass
