// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/departedrows.h"

#include "models/batch/batchdocument.h"
#include "models/batch/batchrows.h"
#include "models/batch/rowfinder.h"

namespace techpass {

namespace {

// After a reset the text is looked for in so many rows at most: what a user reads through.
constexpr int mostSearched = 10'000;

} // namespace

DepartedRows::DepartedRows(const BatchDocument &document, const BatchFilterModel &rows, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_rows(rows)
{
    connect(&document, &BatchDocument::rowsChanged, this, &DepartedRows::lookAt);
    connect(&rows, &QAbstractItemModel::modelReset, this, &DepartedRows::lookAtAll);
    connect(&rows, &BatchFilterModel::filterApplied, this, &DepartedRows::forgetAll);
    connect(&rows, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { lookAt(m_rows.rowIds(first, last)); });
    connect(&rows, &QAbstractItemModel::rowsRemoved, this, &DepartedRows::forgetRemoved);
    // They may be shown again, as they were.
    lookAtAll();
}

bool DepartedRows::hasDeparted(RowId row) const
{
    const BatchRows &rows = m_document.rows();
    return m_rows.indexOf(row).isValid()
        && (!passes(rows.checks.facts(row), m_rows.filter())
            || (!m_rows.text().isEmpty() && !RowFinder(m_rows.text()).isIn(rows, row)));
}

void DepartedRows::lookAt(const QList<RowId> &rows)
{
    if (m_rows.filter() == BatchFilter::All && m_rows.text().isEmpty())
        return;
    const int before = count();
    for (const RowId row : rows) {
        if (hasDeparted(row))
            m_departed.insert(row);
        else
            m_departed.remove(row);
    }
    tell(before);
}

void DepartedRows::lookAtAll()
{
    const int before = count();
    m_departed.clear();
    const bool isSearched = !m_rows.text().isEmpty() && m_rows.rowCount() <= mostSearched;
    for (int place = 0; place < m_rows.rowCount(); ++place) {
        if (m_rows.filter() == BatchFilter::All && !isSearched)
            break;
        const RowId row = m_rows.rowId(m_rows.index(place, 0));
        if (isSearched ? hasDeparted(row) : !passes(m_document.rows().checks.facts(row), m_rows.filter()))
            m_departed.insert(row);
    }
    tell(before);
}

void DepartedRows::forgetAll()
{
    const int before = count();
    m_departed.clear();
    tell(before);
}

void DepartedRows::forgetRemoved()
{
    const int before = count();
    m_departed.removeIf([this](RowId row) { return !m_rows.indexOf(row).isValid(); });
    tell(before);
}

void DepartedRows::tell(int before)
{
    if (count() != before)
        Q_EMIT countChanged();
}

} // namespace techpass
