// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/rowchecks.h"

#include <algorithm>
#include <optional>
#include <thread>
#include <utility>

namespace techpass {

namespace {

constexpr int manyRows = 20'000; ///< that are worth other threads
constexpr std::size_t cacheLine = 64; ///< bytes, or a multiple of what the processor has

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

/// The pieces 0 … `count` - 1 of some work, on one thread or on all.
void inPieces(bool onAll, std::size_t count, const std::function<void(std::size_t)> &piece)
{
    std::atomic_size_t next = 0;
    onAllProcessors(onAll ? static_cast<unsigned>(count) : 1U, [&](bool) {
        for (std::size_t i = next++; i < count; i = next++)
            piece(i);
    });
}

/// Judges rows on several threads. What all of them read has lines of the processor's cache of its own:
/// beside what one of them writes it would have to be fetched again for every row.
struct alignas(cacheLine) Checking
{
    static constexpr int chunk = 2000;

    void run(bool reports);

    const EditOverlay &values;
    const int rows;
    const RowJudge &judge;
    const CheckProgress &progress;
    const std::atomic_bool *const cancelled;
    RowChecks &checks;
    alignas(cacheLine) std::atomic_int next = 0;
    std::atomic_int done = 0;
};

/// Takes the next chunk until none is left and writes to its own places only.
void Checking::run(bool reports)
{
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
}

/// Of so many rows.
void add(BatchCounts &counts, const RowFacts &facts, int times)
{
    const bool hasError = facts.hasError();
    counts.all += times;
    counts.errors += hasError ? times : 0;
    counts.ready += hasError ? 0 : times;
    counts.checks += !hasError && facts.hasCheck() ? times : 0;
    counts.elsewhere += !hasError && facts.isKnownElsewhere() ? times : 0;
    counts.duplicates += facts.isInDuplicateGroup() ? times : 0;
    counts.vendors += facts.who() == Who::Vendor ? times : 0;
    counts.publicOfficers += facts.who() == Who::PublicOfficer ? times : 0;
    counts.cleaned += facts.isCleaned() ? times : 0;
}

void add(BatchCounts &counts, const BatchCounts &others)
{
    counts.all += others.all;
    counts.ready += others.ready;
    counts.errors += others.errors;
    counts.checks += others.checks;
    counts.elsewhere += others.elsewhere;
    counts.duplicates += others.duplicates;
    counts.vendors += others.vendors;
    counts.publicOfficers += others.publicOfficers;
    counts.cleaned += others.cleaned;
}

} // namespace

void RowChecks::resize(int rows)
{
    // Most of the time goes into the pages of new memory.
    const bool areMany = static_cast<std::size_t>(rows) >= m_facts.size() + manyRows;
    inPieces(areMany, m_indexes.size() + 1, [&](std::size_t i) {
        if (i < m_indexes.size())
            m_indexes[i].resize(rows);
        else
            m_facts.resize(static_cast<std::size_t>(rows) + 1);
    });
}

void RowChecks::put(RowId row, const JudgedRow &judged)
{
    if (m_facts.size() <= static_cast<std::size_t>(row))
        resize(static_cast<int>(row));
    fact(row) = judged.facts;
    for (const DuplicateKind kind : allDuplicateKinds)
        index(kind).setKey(row, judged.keys[static_cast<std::size_t>(kind)]);
}

void RowChecks::findElsewhere(RowId row)
{
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
    findElsewhere(row);
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

DifferentRows RowChecks::differing(
    const KnownElsewhere &known, const RowTable &order, const std::atomic_bool *cancelled) const
{
    DifferentRows found;
    QList<RowId> reworded;
    for (RowId row = 1; row < static_cast<RowId>(m_facts.size()); ++row) {
        if (cancelled != nullptr && *cancelled)
            break;
        // Who left is looked for when coming back.
        if (!order.isLive(row))
            continue;
        const quint64 key = emailKey(row);
        const bool is = known.contains(key);
        if (facts(row).isKnownElsewhere() != is)
            found.rows.append(row);
        else if (is && !known.agreesOn(key, m_known))
            reworded.append(row);
    }
    found.marks = found.rows.size();
    found.rows.append(reworded);
    return found;
}

void RowChecks::setKnownElsewhere(const KnownElsewhere &known, const DifferentRows &differing)
{
    m_known = known;
    for (qsizetype i = 0; i < differing.marks; ++i) {
        RowFacts &changed = fact(differing.rows[i]);
        count(changed, -1);
        changed.setKnownElsewhere(!changed.isKnownElsewhere());
        count(changed, 1);
    }
}

void RowChecks::restart(const RowTable &order)
{
    constexpr std::size_t pieces = 8; ///< of the rows that are counted
    const bool onAll = order.liveCount() >= manyRows;
    std::array<BatchCounts, pieces> counts{};
    // What takes longest comes first: only vendors have a username.
    constexpr std::array kinds{DuplicateKind::Email, DuplicateKind::ContactNumber, DuplicateKind::Username};
    inPieces(onAll, kinds.size() + pieces, [&](std::size_t i) {
        if (i < kinds.size()) {
            index(kinds[i]).restart(order);
        } else {
            const std::size_t piece = i - kinds.size();
            const std::size_t rows = m_facts.size();
            counts[piece] = countAlone(order, rows * piece / pieces, rows * (piece + 1) / pieces);
        }
    });

    m_counts = {};
    for (const BatchCounts &some : counts)
        add(m_counts, some);
    for (const DuplicateKind kind : allDuplicateKinds) {
        index(kind).eachShared([&](RowId row, RowId first) {
            count(facts(row), -1);
            fact(row).setDuplicate(kind, true, row != first);
            count(facts(row), 1);
        });
    }
}

/// What the rows from `first` up to `end` are without their duplicates, which are forgotten; who is known
/// elsewhere is looked for.
BatchCounts RowChecks::countAlone(const RowTable &order, std::size_t first, std::size_t end)
{
    BatchCounts counts;
    std::array<int, 3> plain{}; // by Who: of most rows there is nothing else to say
    const bool areKnown = !m_known.isEmpty();
    for (std::size_t row = first; row < end; ++row) {
        RowFacts &facts = m_facts[row];
        facts.clearOthers();
        if (!order.isLive(static_cast<RowId>(row)))
            continue;
        if (areKnown)
            findElsewhere(static_cast<RowId>(row));
        if (facts.isPlain())
            ++plain[static_cast<std::size_t>(facts.who())];
        else
            add(counts, facts, 1);
    }
    for (std::size_t who = 0; who < plain.size(); ++who)
        add(counts, RowFacts({}, static_cast<Who>(who)), plain[who]);
    return counts;
}

void RowChecks::count(const RowFacts &facts, int sign)
{
    add(m_counts, facts, sign);
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
    alignas(cacheLine) RowChecks checks;
    checks.resize(rows);
    Checking checking{values, rows, judge, progress, cancelled, checks};
    onAllProcessors(static_cast<unsigned>(rows / Checking::chunk + 1),
        [&checking](bool reports) { checking.run(reports); });
    if (cancelled != nullptr && *cancelled)
        return std::nullopt;
    return checks;
}

} // namespace techpass
