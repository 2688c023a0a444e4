// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace techpass {

/// Which of 64 bytes of CSV text are which: bit n stands for byte n.
struct CsvBlock
{
    static constexpr qsizetype size = 64;

    quint64 quotes;
    quint64 delimiters;
    quint64 lineFeeds;
    quint64 carriageReturns;
};

/// Fills `blocks` from the `count` blocks of text at `text`.
using CsvMarker = void (*)(const char *text, qsizetype count, char delimiter, CsvBlock *blocks);

/// All that this processor can run, the quickest first: the last works on any.
const std::vector<CsvMarker> &csvMarkers();

/// Bit n of the result tells whether an odd number of the bits 0 … n are set: from quotes, which bytes stand
/// inside of them, the opening one included.
constexpr quint64 parityUpTo(quint64 bits)
{
    for (int shift = 1; shift < 64; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

} // namespace techpass
