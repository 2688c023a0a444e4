// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchstate.h"

#include "models/batch/rowcheck.h"

#include <algorithm>
#include <utility>

namespace techpass {

namespace {

// Above these a view is served better by a reset than by being told of every block.
constexpr qsizetype mostRuns = 32;
constexpr qsizetype mostRows = 20'000;

/// The parts of a policy that the rules of a list look at.
bool sameRules(const Policy &a, const Policy &b)
{
    return a.publicOfficerDomains == b.publicOfficerDomains
        && a.allowedVendorDomains == b.allowedVendorDomains && a.nonWogDomains == b.nonWogDomains
        && a.personalDomains == b.personalDomains && a.reasonMaxLength == b.reasonMaxLength
        && a.usernameSuffix == b.usernameSuffix;
}

} // namespace

BatchState::BatchState(EditOverlay values, const Policy &policy, RowChecks checks)
    : m_order(values.sourceRows())
    , m_values(std::move(values))
    , m_judge(policy)
    , m_checks(std::move(checks))
{
    m_toldCounts = m_checks.counts();
}

QString BatchState::value(RowId row, Field field) const
{
    const CellState state = m_values.state(row, field);
    const QString text = state.origin == CellOrigin::Source ? m_values.sourceText(row, field) : state.text;
    return standingValue(field, text, state.origin);
}

Problems BatchState::problems(RowId row) const
{
    Problems problems = checkRow(m_values.cells(row), policy()).problems;
    const RowFacts &facts = m_checks.facts(row);
    if (!facts.isLaterDuplicate() && !facts.isKnownElsewhere())
        return problems;
    for (const DuplicateKind kind : allDuplicateKinds) {
        const Field field = fieldOf(kind);
        if (!facts.isLaterDuplicate(kind) || heaviest(problems, field) == Severity::Error)
            continue;
        problems.removeIf([field](const Problem &problem) {
            return problem.field == field && problem.severity == Severity::Check;
        });
        problems.append(duplicateProblem(kind, m_order.indexOf(m_checks.firstOf(row, kind)) + 1));
    }
    addKnown(problems, row);
    std::stable_sort(problems.begin(), problems.end(),
        [](const Problem &a, const Problem &b) { return a.field < b.field; });
    return problems;
}

void BatchState::addKnown(Problems &problems, RowId row) const
{
    if (m_checks.facts(row).isKnownElsewhere() && heaviest(problems, Field::Email) != Severity::Error)
        problems.append(m_checks.knownElsewhere().problems(m_checks.emailKey(row)));
}

void BatchState::setKnownElsewhere(const KnownElsewhere &known)
{
    const QList<RowId> changed = m_checks.setKnownElsewhere(known, m_order);
    tellChanged(QSet<RowId>(changed.begin(), changed.end()));
    tellCounts();
}

void BatchState::setCells(const QList<CellChange> &changes)
{
    QSet<RowId> rows;
    for (const CellChange &change : changes) {
        m_values.setState(change.row, change.field, change.state);
        rows.insert(change.row);
    }
    if (m_resetting) {
        m_unchecked.unite(rows);
        return;
    }
    QSet<RowId> touched = rows;
    for (const RowId row : std::as_const(rows))
        m_checks.replace(row, m_judge.judge(m_values, row), m_order, touched);
    tellChanged(touched);
    tellCounts();
}

RowId BatchState::createRows(int index, const QList<Invitee> &rows, CellOrigin origin)
{
    const RowId first = m_order.create(index, static_cast<int>(rows.size()));
    RowId row = first;
    for (const Invitee &invitee : rows) {
        for (const Field field : allFields) {
            if (!invitee[field].isEmpty())
                m_values.setState(row, field, {origin, invitee[field]});
        }
        m_checks.put(row, m_judge.judge(m_values, row));
        ++row;
    }
    return first;
}

QList<BatchState::Run> BatchState::runs(const QList<RowId> &rows, bool live) const
{
    QList<Run> runs;
    int expected = -1;
    for (const RowId row : m_order.sorted(rows)) {
        const int before = m_order.liveBefore(row);
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
    if (m_resetting) {
        m_order.setLive(rows, live);
        return;
    }
    const QList<Run> blocks = rows.size() <= mostRows ? runs(rows, live) : QList<Run>();
    if (rows.size() > mostRows || blocks.size() > mostRuns) {
        beginReset();
        setLive(rows, live);
        endReset();
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
    const int index = m_order.liveBefore(run.first());
    Q_EMIT rowsAboutToBeInserted(index, index + static_cast<int>(run.size()) - 1);
    m_order.setLive(run, true);
    for (const RowId row : run)
        m_checks.enter(row, m_order, touched);
    Q_EMIT rowsInserted();
}

void BatchState::hideRun(const Run &run, QSet<RowId> &touched)
{
    const int index = m_order.indexOf(run.first());
    Q_EMIT rowsAboutToBeRemoved(index, index + static_cast<int>(run.size()) - 1);
    for (auto row = run.crbegin(); row != run.crend(); ++row)
        m_checks.leave(*row, m_order, touched);
    m_order.setLive(run, false);
    Q_EMIT rowsRemoved();
}

void BatchState::setPolicy(const Policy &policy)
{
    if (sameRules(m_judge.policy(), policy)) {
        m_judge = RowJudge(policy);
        return;
    }
    beginReset();
    m_judge = RowJudge(policy);
    const KnownElsewhere known = m_checks.knownElsewhere();
    m_checks = *RowChecks::of(m_values, static_cast<int>(m_order.lastId()), m_judge);
    m_checks.setKnownElsewhere(known, m_order);
    endReset();
}

void BatchState::beginReset()
{
    Q_EMIT aboutToReset();
    m_resetting = true;
}

void BatchState::endReset()
{
    for (const RowId row : std::as_const(m_unchecked))
        m_checks.put(row, m_judge.judge(m_values, row));
    m_unchecked.clear();
    m_checks.restart(m_order);
    m_resetting = false;
    Q_EMIT resetDone();
    tellCounts();
}

void BatchState::tellChanged(const QSet<RowId> &rows)
{
    QList<RowId> live;
    for (const RowId row : rows) {
        if (m_order.isLive(row))
            live.append(row);
    }
    if (!live.isEmpty())
        Q_EMIT rowsChanged(live);
}

void BatchState::tellCounts()
{
    if (m_toldCounts == m_checks.counts())
        return;
    m_toldCounts = m_checks.counts();
    Q_EMIT countsChanged();
}

} // namespace techpass
