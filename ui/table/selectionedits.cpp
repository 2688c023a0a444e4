// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/selectionedits.h"

#include "models/batch/batchdocument.h"
#include "models/batch/batchtablemodel.h"

#include <algorithm>

namespace techpass {

using namespace Qt::StringLiterals;

SelectionEdits::SelectionEdits(
    BatchDocument &document, const QAbstractItemModel &model, const QItemSelection &selection)
    : m_document(document)
    , m_model(model)
    , m_selection(selection)
{
    for (const QItemSelectionRange &range : selection) {
        if (m_bounds.top < 0) {
            m_bounds = {range.top(), range.bottom(), range.left(), range.right()};
            continue;
        }
        m_bounds.top = std::min(m_bounds.top, range.top());
        m_bounds.bottom = std::max(m_bounds.bottom, range.bottom());
        m_bounds.left = std::min(m_bounds.left, range.left());
        m_bounds.right = std::max(m_bounds.right, range.right());
    }
}

RowId SelectionEdits::rowAt(int row) const
{
    return m_model.index(row, 0).data(BatchTableModel::RowIdRole).toLongLong();
}

QList<RowId> SelectionEdits::rows() const
{
    QList<int> shown;
    for (const QItemSelectionRange &range : m_selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            shown.append(row);
    }
    std::sort(shown.begin(), shown.end());
    shown.erase(std::unique(shown.begin(), shown.end()), shown.end());
    QList<RowId> ids;
    ids.reserve(shown.size());
    for (const int row : std::as_const(shown))
        ids.append(rowAt(row));
    return ids;
}

CellBlock SelectionEdits::cells() const
{
    if (m_bounds.top < 0)
        return {};
    CellBlock block;
    for (int row = m_bounds.top; row <= m_bounds.bottom; ++row) {
        QStringList line;
        bool any = false;
        for (int column = m_bounds.left; column <= m_bounds.right; ++column) {
            const QModelIndex index = m_model.index(row, column);
            const bool selected = m_selection.contains(index);
            const std::optional<Field> field = BatchTableModel::fieldAt(column);
            any = any || selected;
            if (field)
                line.append(selected ? m_document.value(rowAt(row), *field) : QString());
            else if (m_bounds.left == m_bounds.right)
                line.append(selected ? index.data(Qt::DisplayRole).toString() : QString());
        }
        if (any)
            block.append(line);
    }
    return block;
}

void SelectionEdits::clear()
{
    fillSelection({});
}

void SelectionEdits::fillSelection(const QString &value)
{
    QList<CellEdit> edits;
    for (const QItemSelectionRange &range : m_selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const RowId id = rowAt(row);
            for (int column = range.left(); column <= range.right(); ++column) {
                const std::optional<Field> field = BatchTableModel::fieldAt(column);
                if (field)
                    edits.append({id, *field, value});
            }
        }
    }
    if (!edits.isEmpty())
        m_document.setValues(edits, value.isEmpty() ? ChangeKind::Clear : ChangeKind::Paste);
}

void SelectionEdits::removeRows()
{
    if (const QList<RowId> ids = rows(); !ids.isEmpty())
        m_document.removeRows(ids);
}

void SelectionEdits::fillDown()
{
    QList<CellEdit> edits;
    for (int column = m_bounds.left; column >= 0 && column <= m_bounds.right; ++column) {
        const std::optional<Field> field = BatchTableModel::fieldAt(column);
        if (!field)
            continue;
        // One row takes from the row above it, as spreadsheets do.
        int from = m_bounds.top == m_bounds.bottom ? m_bounds.top - 1 : -1;
        for (int row = m_bounds.top; row <= m_bounds.bottom; ++row) {
            if (!m_selection.contains(m_model.index(row, column)))
                continue;
            if (from < 0) {
                from = row;
                continue;
            }
            const QString value = m_document.value(rowAt(from), *field);
            edits.append({rowAt(row), *field, value});
        }
    }
    if (!edits.isEmpty())
        m_document.setValues(edits, ChangeKind::Fill);
}

QString SelectionEdits::paste(CellBlock block)
{
    block = withoutTrimmings(std::move(block));
    if (block.isEmpty())
        return {};
    const bool single = block.size() == 1 && block.constFirst().size() == 1;
    const bool many = m_bounds.top >= 0 && (m_bounds.bottom > m_bounds.top || m_bounds.right > m_bounds.left);
    if (single && many) {
        fillSelection(block.constFirst().constFirst());
        return {};
    }
    const int top = m_bounds.top < 0 ? m_model.rowCount() : m_bounds.top;
    int left = std::max(m_bounds.left, 0);
    while (left < m_model.columnCount() && !BatchTableModel::fieldAt(left))
        ++left;

    QList<CellEdit> edits;
    QList<Invitee> added;
    int unused = 0;
    for (qsizetype line = 0; line < block.size(); ++line) {
        const int row = top + static_cast<int>(line);
        const bool exists = row < m_model.rowCount();
        const RowId id = exists ? rowAt(row) : 0;
        Invitee invitee;
        for (qsizetype cell = 0; cell < block.at(line).size(); ++cell) {
            const QString &value = block.at(line).at(cell);
            const std::optional<Field> field = BatchTableModel::fieldAt(left + static_cast<int>(cell));
            if (!field)
                unused += int(!value.trimmed().isEmpty());
            else if (!exists)
                invitee[*field] = value;
            else
                edits.append({id, *field, value});
        }
        if (!exists)
            added.append(invitee);
    }
    m_document.paste(edits, added);
    return unused == 0 ? QString()
                       : tr("%n value(s) to the right of the last column were not pasted.", nullptr, unused);
}

} // namespace techpass
