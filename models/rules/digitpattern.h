// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace techpass {

/// A regular expression over digits, as numbering plans are written in, taken apart into its positions
/// (Glushkov's construction: a position is one digit of the expression, and each knows which may come next).
/// A value; what a DigitAutomaton is made of.
class DigitPattern final
{
public:
    enum class Extent {
        Whole, ///< all digits match
        Start, ///< one digit or more at the start match, whatever follows
    };

    struct Position
    {
        std::uint16_t digits = 0; ///< bit n: the digit n
        bool isLast = false; ///< a match may end with it
        std::vector<std::size_t> next;
    };

    /// Nothing where the expression holds anything but digits, `\d`, sets of digits, groups, alternatives,
    /// `?`, `{n}` and `{n,m}`.
    static std::optional<DigitPattern> parse(std::string_view expression, Extent extent);

    const std::vector<Position> &positions() const { return m_positions; }
    const std::vector<std::size_t> &first() const { return m_first; }
    /// Only of a whole match; a start is never empty.
    bool matchesNothing() const { return m_matchesNothing; }

private:
    DigitPattern() = default;

    std::vector<Position> m_positions;
    std::vector<std::size_t> m_first;
    bool m_matchesNothing = false;
};

} // namespace techpass
