// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace techpass {

/// The line in which each row of a list starts. Kept only where a row does not stand in the line behind the
/// one before: most lists have one line a row, and then this costs nothing.
class CsvLines final
{
public:
    /// The line of the next row; lines grow.
    void append(quint32 line)
    {
        if (line != m_next)
            m_runs.push_back({m_rows, line});
        m_next = line + 1;
        ++m_rows;
    }

    /// The rows of what follows, whose lines were counted from `offset` + 1.
    void append(const CsvLines &others, quint32 offset)
    {
        for (const Run &run : others.m_runs) {
            if (run.row > 0 || run.line + offset != m_next)
                m_runs.push_back({m_rows + run.row, run.line + offset});
        }
        if (others.m_rows > 0)
            m_next = others.m_next + offset;
        m_rows += others.m_rows;
    }

    quint32 at(int row) const
    {
        const auto wanted = static_cast<quint32>(row);
        const auto behind = std::upper_bound(m_runs.begin(), m_runs.end(), wanted,
            [](quint32 value, const Run &run) { return value < run.row; });
        const Run &run = *(behind - 1);
        return run.line + (wanted - run.row);
    }

private:
    struct Run
    {
        quint32 row = 0;
        quint32 line = 0;
    };

    std::vector<Run> m_runs;
    quint32 m_rows = 0;
    quint32 m_next = 0;
};

} // namespace techpass
