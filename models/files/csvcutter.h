// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/csvblocks.h"
#include "models/files/listsource.h"

#include <vector>

namespace techpass {

/// Cuts records of CSV text into their cells without making texts, 64 bytes at a time: for a record that is
/// what RFC 4180 says. Constant once made; may be asked on any thread.
class CsvCutter final
{
public:
    /// `columns` tells by field where it stands, -1 for nowhere.
    CsvCutter(
        char delimiter, const std::array<int, fieldCount> &columns, CsvMarker marker = csvMarkers().front());

    /// Of the record that starts at `begin`. False where a quote stands out of place, or where more has to be
    /// unescaped than there is room for.
    bool cut(QByteArrayView text, qsizetype begin, PlainCells &cells) const;

private:
    static constexpr int blocksAtOnce = 3; ///< nearly all records have no more

    int mark(QByteArrayView text, qsizetype from, CsvBlock *blocks) const;

    const char m_delimiter;
    const CsvMarker m_mark;
    std::vector<qint8> m_fields; ///< by column: which field it holds, -1 for none
};

} // namespace techpass
