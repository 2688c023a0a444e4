// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/departedrows.h"

#include "models/batch/batchdocument.h"
#include "models/batch/batchrows.h"
#include "models/batch/rowfinder.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace techpass {

namespace {

// In so many rows at most the text is looked for: what a user reads through.
constexpr qsizetype mostSearched = 10'000;

} // namespace

DepartedRows::DepartedRows(const BatchDocument &document, const BatchFilterModel &rows, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_rows(rows)
{
    connect(&document, &BatchDocument::rowsChanged, this,
        [this](const QList<RowId> &changed) { lookAt(m_rows.shownAmong(changed)); });
    connect(&rows, &QAbstractItemModel::modelReset, this, &DepartedRows::lookAtAll);
    connect(&rows, &BatchFilterModel::filterApplied, this, &DepartedRows::forgetAll);
    connect(&rows, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { lookAt(m_rows.rowIds(first, last)); });
    connect(&rows, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) {
            for (const RowId row : m_departed.isEmpty() ? QList<RowId>() : m_rows.rowIds(first, last))
                m_departed.remove(row);
        });
    connect(&rows, &QAbstractItemModel::rowsRemoved, this, &DepartedRows::tell);
    connect(&document, &BatchDocument::countsChanged, this, &DepartedRows::tell);
    connect(&rows, &BatchFilterModel::workingChanged, this, &DepartedRows::tell);
    // They may be shown again, as they were.
    lookAtAll();
}

void DepartedRows::lookAt(const QList<RowId> &shown)
{
    const BatchRows &rows = m_document.rows();
    const BatchFilter filter = m_rows.filter();
    std::optional<RowFinder> finder;
    if (!m_rows.text().isEmpty() && shown.size() <= mostSearched)
        finder.emplace(m_rows.text());
    if (filter == BatchFilter::All && !finder)
        return;
    for (const RowId row : shown) {
        if (passes(rows.checks.facts(row), filter) && (!finder || finder->isIn(rows, row)))
            m_departed.remove(row);
        else
            m_departed.insert(row);
    }
    tell();
}

void DepartedRows::lookAtAll()
{
    m_departed.clear();
    if (m_rows.filter() != BatchFilter::All || !m_rows.text().isEmpty())
        lookAt(m_rows.rowIds(0, m_rows.rowCount() - 1));
    tell();
}

void DepartedRows::forgetAll()
{
    m_departed.clear();
    tell();
}

int DepartedRows::arrived() const
{
    const BatchFilter filter = m_rows.filter();
    if (filter == BatchFilter::All || !m_rows.text().isEmpty() || m_rows.isWorking())
        return 0;
    return std::max(0, countOf(m_document.counts(), filter) - (m_rows.rowCount() - count()));
}

void DepartedRows::tell()
{
    const int before = std::exchange(m_told, count());
    const int arrivedBefore = std::exchange(m_toldArrived, arrived());
    if (before != m_told || arrivedBefore != m_toldArrived)
        Q_EMIT countChanged();
}

} // namespace techpass
