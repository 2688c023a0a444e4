// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/headermatcher.h"
#include "models/files/listsource.h"
#include "models/files/sheettable.h"

namespace techpass {

/// The rows of a worksheet that stand below its header.
class SheetListSource final : public ListSource
{
    Q_DISABLE_COPY_MOVE(SheetListSource)

public:
    SheetListSource(SheetTable table, const HeaderMatch &header);

    int rowCount() const override { return static_cast<int>(m_rows.size()); }
    QString value(int row, Field field) const override;
    QString remark(int row) const override;
    QStringList extraValues(int row) const override;
    int line(int row) const override;
    /// Rows with text that stands under no heading.
    const QList<int> &overlongLines() const { return m_overlongLines; }

private:
    SheetTable m_table;
    std::array<int, fieldCount> m_columns;
    int m_remarkColumn;
    QList<int> m_extraColumns;
    std::vector<int> m_rows; ///< in the table
    QList<int> m_overlongLines;
};

} // namespace techpass
