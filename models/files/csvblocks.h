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

/// `bits` moved on by a byte, behind those of the block ahead.
constexpr quint64 movedOn(quint64 bits, quint64 ahead)
{
    return bits << 1 | ahead >> 63;
}

/// A block's bytes that stand outside of quotes.
struct CsvOutside
{
    quint64 delimiters;
    quint64 lineFeeds;
    quint64 carriageReturns;
    quint64 broken; ///< where a quote stands out of place, or text behind a closing one
    bool endsInside; ///< within quotes
};

/// Follows the quotes of records through their blocks, by RFC 4180: a quote opens at a cell's start or as the
/// second of a doubled one, and closes at a cell's end. Starts where a record does.
class CsvQuoting final
{
public:
    CsvOutside read(const CsvBlock &block)
    {
        const quint64 inside = block.quotes == 0 ? m_inside : parityUpTo(block.quotes) ^ m_inside;
        const quint64 opening = block.quotes & inside;
        const quint64 closing = block.quotes & ~inside;
        const CsvOutside outside{block.delimiters & ~inside, block.lineFeeds & ~inside,
            block.carriageReturns & ~inside, 0, inside >> 63 != 0};
        const quint64 breaks = outside.delimiters | outside.lineFeeds | outside.carriageReturns;
        const quint64 mayOpen = movedOn(breaks | closing, m_mayOpen);
        const quint64 behindClosing = movedOn(closing, m_closing);
        m_inside = outside.endsInside ? ~quint64(0) : 0;
        m_mayOpen = breaks | closing;
        m_closing = closing;
        return {outside.delimiters, outside.lineFeeds, outside.carriageReturns,
            (opening & ~mayOpen) | (behindClosing & ~(breaks | block.quotes)), outside.endsInside};
    }
    bool isInside() const { return m_inside != 0; }

private:
    // Of the block ahead, of which the last bit matters.
    quint64 m_inside = 0; ///< all bits
    quint64 m_mayOpen = ~quint64(0);
    quint64 m_closing = 0;
};

} // namespace techpass
