// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/listsource.h"

namespace techpass::test {

/// A list's rows as the bytes of a file, as a list read from a CSV file gives them.
class PlainList final : public ListSource
{
public:
    explicit PlainList(const QList<Invitee> &rows)
    {
        for (const Invitee &invitee : rows) {
            Row row;
            for (const Field field : allFields)
                row[indexOf(field)] = invitee[field].toUtf8();
            m_rows.append(row);
        }
    }

    int rowCount() const override { return static_cast<int>(m_rows.size()); }
    QString value(int row, Field field) const override
    {
        return QString::fromUtf8(m_rows.at(row)[indexOf(field)]);
    }
    bool plainCells(int row, PlainCells &cells) const override
    {
        for (const Field field : allFields)
            cells.bytes[indexOf(field)] = m_rows.at(row)[indexOf(field)];
        return true;
    }
    int line(int row) const override { return row + 2; }

private:
    using Row = std::array<QByteArray, fieldCount>;
    QList<Row> m_rows;
};

} // namespace techpass::test
