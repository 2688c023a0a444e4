// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/cleanedcells.h"

#include "models/batch/batchrows.h"
#include "models/batch/workcontrol.h"
#include "models/rules/problemtext.h"

#include <memory>
#include <utility>

namespace techpass {

using namespace Qt::StringLiterals;

CleanedCells::CleanedCells(BatchDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &CleanedCells::fill);
    connect(&document, &BatchDocument::aboutToChange, this, &CleanedCells::stopForChange);
    connect(&document, &BatchDocument::rowsChanged, this, &CleanedCells::tellChanged);
    connect(&document, &BatchDocument::rowsInserted, this, &CleanedCells::restart);
    connect(&document, &BatchDocument::rowsRemoved, this, &CleanedCells::restart);
    connect(&document, &BatchDocument::resetDone, this, &CleanedCells::restart);
    fill();
}

CleanedCells::Cells CleanedCells::cellsOf(const BatchRows &rows, const WorkControl &control)
{
    Cells cells;
    rows.order.eachLive([&](RowId row) {
        const RowFacts &facts = rows.checks.facts(row);
        if (!facts.isCleaned() || control.isCancelled())
            return;
        for (const Field field : allFields) {
            if (facts.isCleaned(field))
                cells.push_back({static_cast<qint32>(row), field});
        }
    });
    return cells;
}

void CleanedCells::fill()
{
    m_again.stop();
    if (m_document.rowCount() <= usuallyAtOnce) {
        m_work.cancel();
        show(cellsOf(m_document.rows(), WorkControl()));
        return;
    }
    m_work.start([this, before = m_document.snapshot()](WorkControl &control) -> BackgroundWork::Finish {
        auto cells = std::make_shared<Cells>(cellsOf(*before, control));
        return [this, cells] { show(std::move(*cells)); };
    });
}

void CleanedCells::show(Cells cells)
{
    beginResetModel();
    m_cells.swap(cells);
    endResetModel();
    BackgroundWork::letGo(std::make_shared<Cells>(std::move(cells)));
}

/// None of a row that is gone is shown in between.
void CleanedCells::restart()
{
    if (!m_cells.empty())
        show({});
    fill();
}

/// The other thread must not read what is about to change; it begins again right after.
void CleanedCells::stopForChange()
{
    if (!m_work.isRunning())
        return;
    m_work.cancelAndWait();
    m_again.start();
}

void CleanedCells::tellChanged()
{
    if (!m_cells.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CleanedCells::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size());
}

int CleanedCells::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CleanedCells::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Cell &cell = m_cells[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(cell, index.column());
    case RowIdRole:
        return static_cast<qint64>(cell.row);
    case FieldRole:
        return static_cast<int>(cell.field);
    case CleanedRole:
        return m_document.isCleaned(cell.row, cell.field);
    case Qt::AccessibleTextRole:
        return tr("Row %1, %2: in the file %3, will be sent as %4")
            .arg(text(cell, Row), text(cell, FieldColumn), text(cell, InFile), text(cell, AsSent));
    default:
        return {};
    }
}

QVariant CleanedCells::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case FieldColumn:
        return tr("Field");
    case InFile:
        return tr("As in the file");
    case AsSent:
        return tr("As it will be sent");
    default:
        return {};
    }
}

QString CleanedCells::text(const Cell &cell, int column) const
{
    switch (column) {
    case Row:
        return QString::number(m_document.indexOf(cell.row) + 1);
    case FieldColumn:
        return fieldTitle(cell.field);
    case InFile:
        // The quotes show blanks at the ends.
        return tr("“%1”").arg(sourceText(cell));
    default:
        return tr("“%1”").arg(m_document.value(cell.row, cell.field));
    }
}

/// A pasted cell is in no file: the problem remembers how it came.
QString CleanedCells::sourceText(const Cell &cell) const
{
    for (const Problem &problem : m_document.problems(cell.row)) {
        if (problem.field == cell.field && problem.code == Code::Cleaned)
            return problem.args.value(0);
    }
    return m_document.value(cell.row, cell.field);
}

int CleanedCells::putBack(const QList<int> &places)
{
    QList<CellEdit> edits;
    for (const int place : places) {
        const Cell &cell = m_cells[static_cast<std::size_t>(place)];
        if (m_document.isCleaned(cell.row, cell.field))
            edits.append({cell.row, cell.field, QString()});
    }
    m_document.setValues(edits, ChangeKind::Revert);
    return static_cast<int>(edits.size());
}

} // namespace techpass
