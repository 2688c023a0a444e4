// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/problemgroups.h"

#include "models/rules/problemtext.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int sliceMilliseconds = 8;
constexpr qsizetype longestShown = 40;

} // namespace

ProblemGroups::ProblemGroups(BatchDocument &document, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ProblemGroups::work);
    connect(&document, &BatchDocument::rowsChanged, this, &ProblemGroups::enqueue);
    connect(&document, &BatchDocument::rowsAboutToBeRemoved, this, &ProblemGroups::enqueueRange);
    connect(&document, &BatchDocument::rowsAboutToBeInserted, this, [this](int first, int last) {
        connect(
            &m_document, &BatchDocument::rowsInserted, this,
            [this, first, last] { enqueueRange(first, last); }, Qt::SingleShotConnection);
    });
    connect(&document, &BatchDocument::resetDone, this, &ProblemGroups::restart);
    restart();
}

ProblemGroups::~ProblemGroups() = default;

void ProblemGroups::restart()
{
    beginResetModel();
    m_groups.clear();
    m_members.clear();
    m_changed.clear();
    endResetModel();
    m_waiting.clear();
    m_isWaiting.clear();
    for (int i = m_document.rowCount() - 1; i >= 0; --i) {
        const RowId row = m_document.rowIdAt(i);
        if (m_document.status(row) != RowStatus::Ready || m_document.isCleaned(row))
            m_waiting.append(row);
    }
    m_isWaiting = QSet<RowId>(m_waiting.begin(), m_waiting.end());
    m_timer.start();
}

void ProblemGroups::enqueue(const QList<RowId> &rows)
{
    const auto add = [this](RowId row) {
        if (m_isWaiting.contains(row))
            return;
        m_isWaiting.insert(row);
        m_waiting.append(row);
    };
    for (const RowId row : rows) {
        add(row);
        // Whether the others repeat this row in everything depends on its other fields, too.
        for (const RowId other : m_document.duplicateGroup(row, Field::Email))
            add(other);
    }
    if (!m_waiting.isEmpty())
        m_timer.start();
}

void ProblemGroups::enqueueRange(int first, int last)
{
    QList<RowId> rows;
    for (int i = first; i <= last; ++i)
        rows.append(m_document.rowIdAt(i));
    enqueue(rows);
}

void ProblemGroups::work()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_waiting.isEmpty() && clock.elapsed() < sliceMilliseconds)
        update(m_waiting.last());
    tellChanged();
    if (m_waiting.isEmpty())
        Q_EMIT settled();
    else
        m_timer.start();
}

void ProblemGroups::settle()
{
    if (m_waiting.isEmpty())
        return;
    while (!m_waiting.isEmpty())
        update(m_waiting.last());
    m_timer.stop();
    tellChanged();
    Q_EMIT settled();
}

/// `row` is the last of those that wait.
void ProblemGroups::update(RowId row)
{
    m_waiting.removeLast();
    m_isWaiting.remove(row);
    const QList<ProblemEntry> entries = problemEntries(m_document, row);
    leave(row, entries);
    for (const ProblemEntry &entry : entries)
        join(row, entry);
}

void ProblemGroups::leave(RowId row, const QList<ProblemEntry> &staying)
{
    const auto known = m_members.find(row);
    if (known == m_members.end())
        return;
    QList<Member> members = std::exchange(*known, {});
    for (const Member &member : std::as_const(members)) {
        ProblemGroup *group = member.group;
        const bool stays = std::any_of(staying.begin(), staying.end(),
            [group](const ProblemEntry &entry) { return entry.isOfGroup(group->head); });
        if (stays) {
            known->append(member);
            continue;
        }
        group->rows.erase(row);
        group->fixable -= member.isFixable ? 1 : 0;
        m_changed.insert(group);
        if (group->rows.empty()) {
            m_changed.remove(group);
            const int place = placeOf(group);
            beginRemoveRows({}, place, place);
            m_groups.erase(m_groups.begin() + place);
            endRemoveRows();
        }
    }
    if (known->isEmpty())
        m_members.erase(known);
}

void ProblemGroups::join(RowId row, const ProblemEntry &entry)
{
    QList<Member> &members = m_members[row];
    for (Member &member : members) {
        if (!entry.isOfGroup(member.group->head))
            continue;
        member.group->fixable += (entry.isFixable ? 1 : 0) - (member.isFixable ? 1 : 0);
        member.isFixable = entry.isFixable;
        m_changed.insert(member.group);
        return;
    }
    auto found = std::find_if(m_groups.begin(), m_groups.end(),
        [&entry](const std::unique_ptr<ProblemGroup> &group) { return entry.isOfGroup(group->head); });
    const bool isNew = found == m_groups.end();
    if (isNew) {
        auto group = std::make_unique<ProblemGroup>();
        group->head = entry;
        group->rows = ProblemGroup::Rows([this](RowId a, RowId b) { return m_document.isBefore(a, b); });
        found = std::find_if(m_groups.begin(), m_groups.end(),
            [&group](const std::unique_ptr<ProblemGroup> &other) { return group->isBefore(*other); });
        const auto place = static_cast<int>(found - m_groups.begin());
        group->rows.insert(row);
        group->fixable = entry.isFixable ? 1 : 0;
        members.append({group.get(), entry.isFixable});
        beginInsertRows({}, place, place);
        m_groups.insert(found, std::move(group));
        endInsertRows();
        return;
    }
    ProblemGroup &group = **found;
    group.rows.insert(row);
    group.fixable += entry.isFixable ? 1 : 0;
    members.append({&group, entry.isFixable});
    m_changed.insert(&group);
}

int ProblemGroups::placeOf(const ProblemGroup *group) const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
        [group](const std::unique_ptr<ProblemGroup> &other) { return other.get() == group; });
    return static_cast<int>(found - m_groups.begin());
}

void ProblemGroups::tellChanged()
{
    for (const ProblemGroup *group : std::exchange(m_changed, {})) {
        const QModelIndex changed = index(placeOf(group));
        Q_EMIT dataChanged(changed, changed);
    }
}

int ProblemGroups::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

const ProblemGroup *ProblemGroups::groupAt(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? m_groups[static_cast<std::size_t>(index.row())].get()
                                                : nullptr;
}

QVariant ProblemGroups::data(const QModelIndex &index, int role) const
{
    const ProblemGroup *group = groupAt(index);
    if (!group)
        return {};
    const Problem &problem = group->head.problem;
    switch (role) {
    case Qt::DisplayRole:
        return group->head.title;
    case Qt::AccessibleTextRole:
        return QString(group->head.title + u", "_s + rowsText(*group));
    case SeverityRole:
        return static_cast<int>(problem.severity);
    case CodeRole:
        return static_cast<int>(problem.code);
    case FieldRole:
        return static_cast<int>(firstProblem(*group).field);
    case RowCountRole:
        return static_cast<int>(group->rows.size());
    case RowsTextRole:
        return rowsText(*group);
    case SampleRole:
        return sample(*group);
    case SentenceRole:
        return problemSentence(firstProblem(*group));
    case FirstRowIdRole:
        return *group->rows.begin();
    case FixKindRole:
        return static_cast<int>(group->fix());
    case FixableCountRole:
        return group->fix() == ProblemFix::Apply ? group->fixable : static_cast<int>(group->rows.size());
    case FixTitleRole:
        return fixTitle(*group);
    default:
        return {};
    }
}

/// The group's own problem is that of the row that made it, which may have left.
Problem ProblemGroups::firstProblem(const ProblemGroup &group) const
{
    for (const ProblemEntry &entry : problemEntries(m_document, *group.rows.begin())) {
        if (entry.isOfGroup(group.head))
            return entry.problem;
    }
    return group.head.problem;
}

QString ProblemGroups::sample(const ProblemGroup &group) const
{
    const QString value = m_document.value(*group.rows.begin(), firstProblem(group).field);
    const bool hasMore = group.rows.size() > 1 && !group.head.samePersonTwice;
    return hasMore && !value.isEmpty() ? QString(value + u" …"_s) : value;
}

QString ProblemGroups::rowsText(const ProblemGroup &group) const
{
    if (group.head.samePersonTwice && group.rows.size() == 1) {
        const RowId row = *group.rows.begin();
        if (const std::optional<RowId> first = samePersonAbove(m_document, row))
            return tr("Rows %1 and %2").arg(m_document.indexOf(*first) + 1).arg(m_document.indexOf(row) + 1);
    }
    return tr("%n row(s)", nullptr, static_cast<int>(group.rows.size()));
}

QString ProblemGroups::fixTitle(const ProblemGroup &group) const
{
    const RowId first = *group.rows.begin();
    switch (group.fix()) {
    case ProblemFix::None:
        return {};
    case ProblemFix::Fill:
        return tr("Fill with…");
    case ProblemFix::RemoveRows:
        if (group.rows.size() == 1)
            return tr("Remove row %1").arg(m_document.indexOf(first) + 1);
        return tr("Remove %n row(s)", nullptr, static_cast<int>(group.rows.size()));
    case ProblemFix::Apply:
        break;
    }
    if (group.rows.size() == 1) {
        const QList<CellEdit> edits = offeredEdits(m_document, first, group.head);
        const QString value = m_document.value(first, group.head.problem.field);
        if (edits.size() == 1 && !value.isEmpty() && !edits.first().value.isEmpty()
            && value.size() <= longestShown)
            return tr("Change %1 to %2").arg(value, edits.first().value);
        return techpass::fixTitle(group.head.problem.code);
    }
    return tr("%1 in %n row(s)", "%1 is a fix, e.g. Remove the spaces", group.fixable)
        .arg(techpass::fixTitle(group.head.problem.code));
}

QList<RowId> ProblemGroups::rows(const QModelIndex &index) const
{
    const ProblemGroup *group = groupAt(index);
    return group ? QList<RowId>(group->rows.begin(), group->rows.end()) : QList<RowId>();
}

int ProblemGroups::fixGroup(const QModelIndex &index)
{
    const ProblemGroup *group = groupAt(index);
    if (!group)
        return 0;
    const QList<RowId> candidates = rows(index);
    if (group->fix() == ProblemFix::RemoveRows) {
        QList<RowId> repeated = candidates;
        repeated.removeIf(
            [this](RowId row) { return m_document.indexOf(row) < 0 || !samePersonAbove(m_document, row); });
        m_document.removeRows(repeated, ChangeKind::Fix);
        return static_cast<int>(repeated.size());
    }
    if (group->fix() != ProblemFix::Apply)
        return 0;
    QList<CellEdit> edits;
    int changed = 0;
    for (const RowId row : candidates) {
        if (m_document.indexOf(row) < 0)
            continue;
        const QList<CellEdit> offered = offeredEdits(m_document, row, group->head);
        changed += offered.isEmpty() ? 0 : 1;
        edits.append(offered);
    }
    m_document.setValues(edits, ChangeKind::Fix);
    return changed;
}

int ProblemGroups::fixRow(const QModelIndex &index, RowId row)
{
    const ProblemGroup *group = groupAt(index);
    if (!group || m_document.indexOf(row) < 0)
        return 0;
    if (group->fix() == ProblemFix::RemoveRows) {
        if (!samePersonAbove(m_document, row))
            return 0;
        m_document.removeRows({row}, ChangeKind::Fix);
        return 1;
    }
    const QList<CellEdit> edits = offeredEdits(m_document, row, group->head);
    if (group->fix() != ProblemFix::Apply || edits.isEmpty())
        return 0;
    m_document.setValues(edits, ChangeKind::Fix);
    return 1;
}

QList<FixPreview> ProblemGroups::preview(const QModelIndex &index, int most) const
{
    QList<FixPreview> cells;
    const ProblemGroup *group = groupAt(index);
    if (!group || group->fix() == ProblemFix::None || group->fix() == ProblemFix::Fill)
        return cells;
    for (auto row = group->rows.begin(); row != group->rows.end() && cells.size() < most; ++row) {
        if (m_document.indexOf(*row) < 0 || !isFixable(*row, *group))
            continue;
        if (group->fix() == ProblemFix::RemoveRows) {
            cells.append({*row, Field::Email, m_document.value(*row, Field::Email), QString()});
            continue;
        }
        for (const CellEdit &edit : offeredEdits(m_document, *row, group->head))
            cells.append({*row, edit.field, m_document.value(*row, edit.field), edit.value});
    }
    if (cells.size() > most)
        cells.resize(most);
    return cells;
}

bool ProblemGroups::isFixable(RowId row, const ProblemGroup &group) const
{
    const QList<Member> members = m_members.value(row);
    return std::any_of(members.begin(), members.end(),
        [&group](const Member &member) { return member.group == &group && member.isFixable; });
}

int ProblemGroups::fillGroup(const QModelIndex &index, const QString &value)
{
    const ProblemGroup *group = groupAt(index);
    if (!group || group->fix() != ProblemFix::Fill)
        return 0;
    const Field field = group->head.problem.field;
    QList<CellEdit> edits;
    for (const RowId row : rows(index)) {
        if (m_document.indexOf(row) >= 0 && m_document.value(row, field).isEmpty())
            edits.append({row, field, value});
    }
    m_document.setValues(edits, ChangeKind::Fill);
    return static_cast<int>(edits.size());
}

} // namespace techpass
