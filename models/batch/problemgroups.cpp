// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/problemgroups.h"

#include "models/batch/groupfix.h"
#include "models/batch/groupwords.h"
#include "models/rules/problemtext.h"

#include <algorithm>
#include <utility>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int sliceMilliseconds = 8;
/// Before the first: whoever shows the list draws its rows ahead of what is wrong with them.
constexpr int firstPause = 50; ///< milliseconds
/// Whoever shows the groups lays them out anew each time.
constexpr int mostOftenTold = 100;
/// Above this it is quicker to look at all rows again than to remember which.
constexpr qsizetype mostWaiting = 50'000;

} // namespace

ProblemGroups::ProblemGroups(BatchDocument &document, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(firstPause);
    connect(&m_timer, &QTimer::timeout, this, &ProblemGroups::work);
    connect(&document, &BatchDocument::rowsChanged, this, &ProblemGroups::enqueue);
    connect(&document, &BatchDocument::rowsAboutToBeRemoved, this, &ProblemGroups::enqueueRange);
    connect(&document, &BatchDocument::rowsAboutToBeInserted, this, [this](int first, int last) {
        connect(
            &m_document, &BatchDocument::rowsInserted, this,
            [this, first, last] { enqueueRange(first, last); }, Qt::SingleShotConnection);
    });
    connect(&document, &BatchDocument::rowsInserted, this, &ProblemGroups::tellPlaces);
    connect(&document, &BatchDocument::rowsRemoved, this, &ProblemGroups::tellPlaces);
    connect(&document, &BatchDocument::resetDone, this, &ProblemGroups::restart);
    restart();
}

ProblemGroups::~ProblemGroups() = default;

/// The groups stay as they are until every row was looked at again, so that nothing flickers; without the
/// rows that are gone, as each group can name a row of the list.
void ProblemGroups::restart()
{
    m_waiting.clear();
    m_isWaiting.clear();
    m_sweptTo = 0;
    for (const std::unique_ptr<ProblemGroup> &group : m_groups) {
        group->first = 0;
        group->notBefore = 0;
        m_changed.insert(group.get());
    }
    dropRemoved();
    m_timer.start();
}

/// The rows that a group names have other numbers now.
void ProblemGroups::tellPlaces()
{
    for (const std::unique_ptr<ProblemGroup> &group : m_groups)
        m_changed.insert(group.get());
    m_timer.start();
}

void ProblemGroups::dropRemoved()
{
    const RowTable &order = m_document.rows().order;
    const auto isGone = [&order](RowId row) { return !order.isLive(row); };
    m_members.removeIf(isGone);
    for (int place = rowCount() - 1; place >= 0; --place) {
        ProblemGroup &group = *m_groups[static_cast<std::size_t>(place)];
        group.rows.removeIf(isGone);
        group.fixable.removeIf(isGone);
        if (group.rows.isEmpty())
            dropGroup(place);
    }
}

void ProblemGroups::dropGroup(int place)
{
    const auto group = m_groups.begin() + place;
    m_changed.remove(group->get());
    beginRemoveRows({}, place, place);
    m_groups.erase(group);
    endRemoveRows();
}

void ProblemGroups::enqueue(const QList<RowId> &rows)
{
    if (rows.size() > mostWaiting)
        return restart();
    const auto add = [this](RowId row) {
        if (row <= m_sweptTo && m_isWaiting.insert(row))
            m_waiting.append(row);
    };
    const BatchRows &known = m_document.rows();
    for (const RowId row : rows) {
        add(row);
        // Whether the others repeat this row in everything depends on its other fields, too.
        if (known.firstOf(row, Field::Email) != row)
            continue;
        for (const RowId other : known.checks.groupOf(row, DuplicateKind::Email))
            add(other);
    }
    if (m_waiting.size() > mostWaiting)
        restart();
    else if (!isSettled())
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
    m_timer.setInterval(0);
    QElapsedTimer clock;
    clock.start();
    bool more = true;
    while (more && clock.elapsed() < sliceMilliseconds)
        more = step();
    if (more) {
        tellNowAndThen();
        m_timer.start();
    } else {
        tellChanged();
        Q_EMIT settled();
    }
}

void ProblemGroups::settle()
{
    if (isSettled())
        return;
    while (step()) { }
    m_timer.stop();
    tellChanged();
    Q_EMIT settled();
}

/// Looks at one row, having passed over those that have nothing to say. Whether there is more to do.
bool ProblemGroups::step()
{
    constexpr int mostPassed = 1000;
    if (!m_waiting.isEmpty()) {
        const RowId row = m_waiting.takeLast();
        m_isWaiting.remove(row);
        update(row);
        return !isSettled();
    }
    const RowId last = std::min(lastId(), m_sweptTo + mostPassed);
    while (m_sweptTo < last) {
        const RowId row = ++m_sweptTo;
        if (mayHaveEntries(m_document.rows(), row) || m_members.contains(row)) {
            update(row);
            break;
        }
    }
    return !isSettled();
}

void ProblemGroups::update(RowId row)
{
    const QList<ProblemEntry> entries = problemEntries(m_document.rows(), row);
    if (m_members.contains(row))
        leave(row, entries);
    for (const ProblemEntry &entry : entries)
        join(row, entry);
    if (entries.isEmpty())
        m_members.remove(row);
    else
        m_members.insert(row);
}

/// Takes the row out of the groups that none of its entries is of.
void ProblemGroups::leave(RowId row, const QList<ProblemEntry> &staying)
{
    for (int place = static_cast<int>(m_groups.size()) - 1; place >= 0; --place) {
        ProblemGroup *group = m_groups[static_cast<std::size_t>(place)].get();
        const bool stays = std::any_of(staying.begin(), staying.end(),
            [group](const ProblemEntry &entry) { return entry.isOfGroup(group->head); });
        if (stays || !group->rows.remove(row))
            continue;
        group->fixable.remove(row);
        if (group->first == row) {
            group->first = 0;
            group->notBefore = row;
        }
        m_changed.insert(group);
        if (group->rows.isEmpty())
            dropGroup(place);
    }
}

void ProblemGroups::join(RowId row, const ProblemEntry &entry)
{
    auto found = std::find_if(m_groups.begin(), m_groups.end(),
        [&entry](const std::unique_ptr<ProblemGroup> &group) { return entry.isOfGroup(group->head); });
    std::unique_ptr<ProblemGroup> made;
    if (found == m_groups.end()) {
        made = std::make_unique<ProblemGroup>();
        made->head = entry;
        made->first = row;
    }
    ProblemGroup &group = made ? *made : **found;
    if (group.rows.insert(row) && (group.first == 0 || m_document.isBefore(row, group.first))) {
        group.notBefore = 0;
        group.first = group.first == 0 ? 0 : row;
    }
    if (entry.isFixable)
        group.fixable.insert(row);
    else
        group.fixable.remove(row);
    if (!made) {
        m_changed.insert(&group);
        return;
    }
    found = std::find_if(m_groups.begin(), m_groups.end(),
        [&made](const std::unique_ptr<ProblemGroup> &other) { return made->isBefore(*other); });
    const auto place = static_cast<int>(found - m_groups.begin());
    beginInsertRows({}, place, place);
    m_groups.insert(found, std::move(made));
    endInsertRows();
}

RowId ProblemGroups::lastId() const
{
    return m_document.rows().order.lastId();
}

int ProblemGroups::placeOf(const ProblemGroup *group) const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
        [group](const std::unique_ptr<ProblemGroup> &other) { return other.get() == group; });
    return static_cast<int>(found - m_groups.begin());
}

void ProblemGroups::tellChanged()
{
    m_told.start();
    for (const ProblemGroup *group : std::exchange(m_changed, {})) {
        const QModelIndex changed = index(placeOf(group));
        Q_EMIT dataChanged(changed, changed);
    }
}

void ProblemGroups::tellNowAndThen()
{
    if (!m_told.isValid() || m_told.elapsed() >= mostOftenTold)
        tellChanged();
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
    const RowId first = group->firstRow(m_document.rows().order);
    const GroupWords words(m_document.rows(), *group, first);
    switch (role) {
    case Qt::DisplayRole:
        return group->head.title;
    case Qt::AccessibleTextRole:
        return QString(group->head.title + u", "_s + words.rowsText());
    case SeverityRole:
        return static_cast<int>(group->head.problem.severity);
    case CodeRole:
        return static_cast<int>(group->head.problem.code);
    case FieldRole:
        return static_cast<int>(words.firstProblem().field);
    case RowCountRole:
        return group->rows.size();
    case RowsTextRole:
        return words.rowsText();
    case SampleRole:
        return words.sample();
    case SentenceRole:
        return problemSentence(words.firstProblem());
    case FirstRowIdRole:
        return first;
    case FixKindRole:
        return static_cast<int>(group->fix());
    case FixableCountRole:
        return group->fixable.size();
    case FixTitleRole:
        return words.fixTitle();
    case FixBriefRole:
        return words.fixBrief();
    default:
        return {};
    }
}

QList<RowId> ProblemGroups::rows(const QModelIndex &index) const
{
    const ProblemGroup *group = groupAt(index);
    return group ? listed(group->rows, m_document.rows().order) : QList<RowId>();
}

int ProblemGroups::fixGroup(const QModelIndex &index)
{
    const ProblemGroup *group = groupAt(index);
    return group ? fix(*group, listed(group->fixable, m_document.rows().order)) : 0;
}

int ProblemGroups::fixRow(const QModelIndex &index, RowId row)
{
    const ProblemGroup *group = groupAt(index);
    return group && group->fixable.contains(row) ? fix(*group, {row}) : 0;
}

int ProblemGroups::fix(const ProblemGroup &group, const QList<RowId> &rows)
{
    if (m_document.isBusy())
        return 0;
    m_document.change(rows.size(),
        [rows, head = group.head, fix = group.fix()](const BatchRows &before, WorkControl &control) {
            return groupFix(before, rows, head, fix, control);
        });
    return static_cast<int>(rows.size());
}

int ProblemGroups::fillGroup(const QModelIndex &index, const QString &value)
{
    const ProblemGroup *group = groupAt(index);
    if (!group || group->fix() != ProblemFix::Fill || m_document.isBusy())
        return 0;
    const QList<RowId> members = listed(group->rows, m_document.rows().order);
    m_document.change(members.size(),
        [members, value, field = group->head.problem.field](const BatchRows &before, WorkControl &control) {
            return groupFill(before, members, field, value, control);
        });
    return static_cast<int>(members.size());
}

QList<RowId> ProblemGroups::fixableRows() const
{
    RowSet rows;
    for (const std::unique_ptr<ProblemGroup> &group : m_groups) {
        if (group->fix() == ProblemFix::Apply || group->fix() == ProblemFix::RemoveRows)
            group->fixable.each([&rows](RowId row) { rows.insert(row); });
    }
    return listed(rows, m_document.rows().order);
}

QList<FixPreview> ProblemGroups::preview(const QModelIndex &index, int most) const
{
    QList<FixPreview> cells;
    const ProblemGroup *group = groupAt(index);
    if (!group)
        return cells;
    const BatchRows &rows = m_document.rows();
    const bool removes = group->fix() == ProblemFix::RemoveRows;
    for (const RowId row : listed(group->fixable, m_document.rows().order)) {
        if (cells.size() >= most)
            break;
        if (removes) {
            cells.append({row, Field::Email, rows.value(row, Field::Email), QString()});
            continue;
        }
        for (const CellEdit &edit : offeredEdits(rows, row, group->head))
            cells.append({row, edit.field, rows.value(row, edit.field), edit.value});
    }
    if (cells.size() > most)
        cells.resize(most);
    return cells;
}

} // namespace techpass
