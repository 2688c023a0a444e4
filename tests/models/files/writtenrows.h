// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/files/randomtext.h"

#include <QByteArray>

namespace techpass::test {

inline constexpr char fullHeader[]
    = "S/N,Email,Username,First Name,Last Name,Country Code,Contact Number,Organisation,"
      "Department,Onboarding to SEED required?,Reason for creation";

/// A row as programs write it: cells quoted where they must be, sometimes where they need not.
inline QByteArray writtenRow(RandomText &random, int number, QByteArrayView lineEnd)
{
    QByteArray row = QByteArray::number(number);
    const int cells = 10 + (random.below(40) == 0 ? random.below(3) - 1 : 0);
    for (int i = 0; i < cells; ++i) {
        QByteArray cell = random.below(4) == 0 ? random.text().toUtf8() : QByteArray("cell ") + char('a' + i);
        const bool special
            = cell.contains('"') || cell.contains(',') || cell.contains('\n') || cell.contains('\r');
        if (special || random.below(5) == 0)
            cell = '"' + cell.replace('"', "\"\"") + '"';
        row += ',' + cell;
    }
    return row + lineEnd;
}

} // namespace techpass::test
