// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/reviewedlist.h"

#include "models/batch/batchstate.h"

#include <utility>

namespace techpass {

ReviewedList::ReviewedList(OpenedList list, std::shared_ptr<BatchRows> rows, QObject *parent)
    : QObject(parent)
    , m_list(std::move(list))
    , m_state(std::make_unique<BatchState>(std::move(rows)))
{
    const BatchState *state = m_state.get();
    connect(state, &BatchState::aboutToChange, this, &ReviewedList::aboutToChange);
    connect(state, &BatchState::rowsChanged, this, &ReviewedList::rowsChanged);
    connect(state, &BatchState::rowsAboutToBeInserted, this, &ReviewedList::rowsAboutToBeInserted);
    connect(state, &BatchState::rowsInserted, this, &ReviewedList::rowsInserted);
    connect(state, &BatchState::rowsAboutToBeRemoved, this, &ReviewedList::rowsAboutToBeRemoved);
    connect(state, &BatchState::rowsRemoved, this, &ReviewedList::rowsRemoved);
    connect(state, &BatchState::aboutToReset, this, &ReviewedList::aboutToReset);
    connect(state, &BatchState::resetDone, this, &ReviewedList::resetDone);
    connect(state, &BatchState::countsChanged, this, &ReviewedList::countsChanged);
}

ReviewedList::~ReviewedList() = default;

QString ReviewedList::title() const
{
    return m_list.title;
}

const OpenedList &ReviewedList::list() const
{
    return m_list;
}

const Policy &ReviewedList::policy() const
{
    return m_state->rows().policy();
}

int ReviewedList::rowCount() const
{
    return m_state->order().liveCount();
}

RowId ReviewedList::rowIdAt(int index) const
{
    return m_state->order().idAt(index);
}

QList<RowId> ReviewedList::rowIds() const
{
    return m_state->order().liveIds();
}

int ReviewedList::indexOf(RowId row) const
{
    return m_state->order().indexOf(row);
}

bool ReviewedList::isBefore(RowId a, RowId b) const
{
    return m_state->order().isBefore(a, b);
}

int ReviewedList::line(RowId row) const
{
    return m_state->values().line(row);
}

Invitee ReviewedList::invitee(RowId row) const
{
    return m_state->rows().invitee(row);
}

QString ReviewedList::value(RowId row, Field field) const
{
    return m_state->rows().value(row, field);
}

QString ReviewedList::sourceValue(RowId row, Field field) const
{
    return m_state->values().sourceText(row, field);
}

Problems ReviewedList::problems(RowId row) const
{
    return m_state->rows().problems(row);
}

std::optional<Severity> ReviewedList::severity(RowId row, Field field) const
{
    return m_state->checks().facts(row).severity(field);
}

RowStatus ReviewedList::status(RowId row) const
{
    return m_state->rows().status(row);
}

bool ReviewedList::isPublicOfficer(RowId row) const
{
    return m_state->checks().facts(row).who() == Who::PublicOfficer;
}

bool ReviewedList::isVendor(RowId row) const
{
    return m_state->checks().facts(row).who() == Who::Vendor;
}

bool ReviewedList::isInDuplicateGroup(RowId row) const
{
    return m_state->checks().facts(row).isInDuplicateGroup();
}

bool ReviewedList::isCleaned(RowId row) const
{
    return m_state->checks().facts(row).isCleaned();
}

bool ReviewedList::isCleaned(RowId row, Field field) const
{
    return m_state->checks().facts(row).isCleaned(field);
}

bool ReviewedList::isEdited(RowId row, Field field) const
{
    return row > m_state->values().sourceRows() || m_state->values().origin(row, field) != CellOrigin::Source;
}

BatchCounts ReviewedList::counts() const
{
    return m_state->checks().counts();
}

QList<RowId> ReviewedList::readyRows() const
{
    return m_state->rows().readyRows();
}

const BatchRows &ReviewedList::rows() const
{
    return m_state->rows();
}

std::shared_ptr<const BatchRows> ReviewedList::snapshot() const
{
    return m_state->snapshot();
}

} // namespace techpass
