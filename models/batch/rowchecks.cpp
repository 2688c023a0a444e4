// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/rowchecks.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace techpass {

RowChecks::Keys RowChecks::keysOf(const DuplicateKeys &keys)
{
    return {SharedKeyIndex::hash(keys.email), SharedKeyIndex::hash(keys.username),
        SharedKeyIndex::hash(keys.contactNumber)};
}

void RowChecks::put(RowId row, const RowFacts &facts, const Keys &keys)
{
    if (m_facts.size() <= static_cast<std::size_t>(row))
        m_facts.resize(static_cast<std::size_t>(row) + 1);
    fact(row) = facts;
    for (const DuplicateKind kind : allDuplicateKinds)
        index(kind).setKey(row, keys[static_cast<std::size_t>(kind)]);
}

void RowChecks::put(RowId row, const Verdict &verdict)
{
    put(row, RowFacts(verdict.problems, verdict.who), keysOf(verdict.keys));
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

void RowChecks::replace(RowId row, const Verdict &verdict, const RowTable &order, QSet<RowId> &touched)
{
    count(facts(row), -1);
    const RowFacts before = facts(row);
    fact(row) = RowFacts(verdict.problems, verdict.who);
    fact(row).copyDuplicates(before);
    const Keys keys = keysOf(verdict.keys);
    fact(row).setKnownElsewhere(m_known.contains(keys[static_cast<std::size_t>(DuplicateKind::Email)]));
    count(facts(row), 1);

    for (const DuplicateKind kind : allDuplicateKinds) {
        SharedKeyIndex &shared = index(kind);
        const quint64 key = keys[static_cast<std::size_t>(kind)];
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

void RowChecks::restart(const QList<RowId> &rows)
{
    for (const DuplicateKind kind : allDuplicateKinds) {
        index(kind).clear();
        for (const RowId row : rows)
            index(kind).append(row);
    }
    m_counts = {};
    for (const RowId row : rows) {
        for (const DuplicateKind kind : allDuplicateKinds)
            fact(row).setDuplicate(kind, index(kind).isShared(row), index(kind).isLater(row));
        count(facts(row), 1);
    }
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
    for (int row = rows; row >= 1; --row)
        checks.put(row, RowFacts(), Keys());
    return checks;
}

std::optional<RowChecks> RowChecks::of(const EditOverlay &values, int rows, const Policy &policy,
    const CheckProgress &progress, const std::atomic_bool *cancelled)
{
    constexpr int chunk = 500;
    struct Checked
    {
        RowFacts facts;
        Keys keys{};
    };
    std::vector<Checked> checked(static_cast<std::size_t>(rows) + 1);
    std::atomic_int next = 0;
    std::atomic_int done = 0;

    // Each worker takes the next chunk until none is left and writes to its own places only.
    const auto work = [&](const CheckProgress &report) {
        while (cancelled == nullptr || !*cancelled) {
            const int first = next.fetch_add(chunk);
            if (first >= rows)
                return;
            const int last = std::min(first + chunk, rows);
            for (int row = first + 1; row <= last; ++row) {
                const Verdict verdict = checkRow(values.cells(row), policy);
                checked[static_cast<std::size_t>(row)]
                    = {RowFacts(verdict.problems, verdict.who), keysOf(verdict.keys)};
            }
            done += last - first;
            if (report)
                report(done, rows);
        }
    };
    std::vector<std::thread> helpers;
    const auto useful
        = std::min(std::thread::hardware_concurrency(), static_cast<unsigned>(rows / (4 * chunk) + 1));
    for (unsigned i = 1; i < useful; ++i)
        helpers.emplace_back(work, CheckProgress());
    work(progress);
    for (std::thread &helper : helpers)
        helper.join();
    if (cancelled != nullptr && *cancelled)
        return std::nullopt;

    RowChecks checks;
    for (int row = rows; row >= 1; --row) // from the last, so that the tables grow once
        checks.put(
            row, checked[static_cast<std::size_t>(row)].facts, checked[static_cast<std::size_t>(row)].keys);
    return checks;
}

} // namespace techpass
