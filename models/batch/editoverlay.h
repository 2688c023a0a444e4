// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchchange.h"
#include "models/files/listsource.h"

#include <QHash>

#include <memory>
#include <vector>

namespace techpass {

/// How the text of a cell came there. Stored: never renumber, only add.
enum class CellOrigin : quint8 {
    Source = 0, ///< as in the file; empty in an added row
    Typed = 1, ///< by the user's hand: cleaned without a word
    Pasted = 2, ///< cleaned, and shown as such
    Kept = 3, ///< put back by the user as it came: not cleaned, and judged as it is
};

/// Whether the user is told what cleaning did to a text that came so.
inline bool tellsOfCleaning(CellOrigin origin)
{
    return origin == CellOrigin::Source || origin == CellOrigin::Pasted;
}

/// What was put into a cell over the file's text. The text is kept as it came.
struct CellState
{
    CellOrigin origin = CellOrigin::Source;
    QString text;

    friend bool operator==(const CellState &, const CellState &) = default;
};

/// The texts of one row and how each came there.
struct RowCells
{
    Invitee texts;
    std::array<CellOrigin, fieldCount> origins{};
    QString remark; ///< of the file's row: see ListSource::remark()
};

/// The list's values: the file's, and over them what was typed, pasted or put back. Costs memory for changed
/// cells only. A value: a copy is cheap, and what is changed afterwards is copied by a few hundred rows at a
/// time. Owned by BatchState.
class EditOverlay final
{
public:
    explicit EditOverlay(std::shared_ptr<const ListSource> source);

    /// Rows of the file have the ids 1 … sourceRows().
    int sourceRows() const { return m_sourceRows; }
    int line(RowId row) const;
    QString sourceText(RowId row, Field field) const;

    /// Origin Source (and no text) where nothing was put over the file's.
    CellState state(RowId row, Field field) const;
    void setState(RowId row, Field field, const CellState &state);

    CellOrigin origin(RowId row, Field field) const;
    /// As it came.
    QString text(RowId row, Field field) const;
    RowCells cells(RowId row) const;
    /// See ListSource::extraValues(); none for a row that was added.
    QStringList extraValues(RowId row) const;
    /// The bytes of a row that is as in the file and without a remark, where the source can tell them.
    bool plainCells(RowId row, PlainCells &cells) const;

private:
    using Cells = QHash<quint64, CellState>;

    /// Where the changed cells of this row are; null where none around it was changed.
    const Cells *cellsAround(RowId row) const
    {
        const std::size_t part = partOf(row);
        return part < m_parts.size() && !m_parts[part].isEmpty() ? &m_parts[part] : nullptr;
    }
    const CellState *find(RowId row, Field field) const;
    bool isTouched(RowId row) const;

    static std::size_t partOf(RowId row) { return static_cast<std::size_t>(row) / 256; }
    static quint64 key(RowId row, Field field)
    {
        return static_cast<quint64>(row) * 16 + static_cast<quint64>(indexOf(field));
    }

    std::shared_ptr<const ListSource> m_source;
    int m_sourceRows = 0;
    std::vector<Cells> m_parts; ///< by 256 rows
};

} // namespace techpass
