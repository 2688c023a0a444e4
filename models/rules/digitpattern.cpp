// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/digitpattern.h"

#include <utility>

namespace techpass {

namespace {

constexpr std::uint16_t anyDigit = 0x3ff;
/// Far above what a numbering plan needs; keeps a mistaken expression from taking the memory.
constexpr std::size_t mostPositions = 5000;
constexpr int mostRepeats = 32;
constexpr int deepestGroup = 32;

/// A part of the expression: the positions it can start and end with.
struct Part
{
    std::vector<std::size_t> first;
    std::vector<std::size_t> last;
    bool mayBeEmpty = true;
};

void append(std::vector<std::size_t> &to, const std::vector<std::size_t> &from)
{
    to.insert(to.end(), from.begin(), from.end());
}

/// Descends through the expression; nothing where it is not understood.
class Parser final
{
public:
    explicit Parser(std::string_view expression)
        : m_text(expression)
    {
    }

    std::optional<Part> whole()
    {
        auto part = alternatives();
        return m_at == m_text.size() ? part : std::nullopt;
    }

    std::vector<DigitPattern::Position> positions;

private:
    bool isNext(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    bool take(char c)
    {
        if (!isNext(c))
            return false;
        ++m_at;
        return true;
    }

    std::optional<int> takeDigit()
    {
        if (m_at >= m_text.size() || m_text[m_at] < '0' || m_text[m_at] > '9')
            return std::nullopt;
        return m_text[m_at++] - '0';
    }

    std::optional<int> takeCount()
    {
        std::optional<int> count = takeDigit();
        for (auto digit = count; count && *count <= mostRepeats && (digit = takeDigit());)
            count = *count * 10 + *digit;
        return count && *count <= mostRepeats ? count : std::nullopt;
    }

    std::optional<Part> alternatives()
    {
        std::optional<Part> all = sequence();
        while (all && take('|')) {
            const std::optional<Part> other = sequence();
            if (!other)
                return std::nullopt;
            append(all->first, other->first);
            append(all->last, other->last);
            all->mayBeEmpty |= other->mayBeEmpty;
        }
        return all;
    }

    std::optional<Part> sequence()
    {
        Part all;
        while (m_at < m_text.size() && !isNext('|') && !isNext(')')) {
            if (!repeated(all))
                return std::nullopt;
        }
        return all;
    }

    /// One atom as often as it may come, each time with positions of its own.
    bool repeated(Part &sequence)
    {
        const std::size_t start = m_at;
        std::optional<Part> part = atom();
        if (!part)
            return false;
        const auto counts = repeats();
        if (!counts)
            return false;
        const auto [least, most] = *counts;
        const std::size_t end = m_at;
        for (int i = 0; i < most; ++i) {
            if (i > 0) {
                m_at = start;
                part = atom();
                if (!part)
                    return false;
            }
            part->mayBeEmpty |= i >= least;
            follow(sequence, *part);
        }
        m_at = end;
        return true;
    }

    std::optional<std::pair<int, int>> repeats()
    {
        if (take('?'))
            return std::pair(0, 1);
        if (!take('{'))
            return std::pair(1, 1);
        const std::optional<int> least = takeCount();
        const std::optional<int> most = take(',') ? takeCount() : least;
        if (!least || !most || !take('}') || *most < 1 || *least > *most)
            return std::nullopt;
        return std::pair(*least, *most);
    }

    std::optional<Part> atom()
    {
        if (take('(')) {
            if (take('?') && !take(':'))
                return std::nullopt;
            if (++m_depth > deepestGroup)
                return std::nullopt;
            auto part = alternatives();
            --m_depth;
            return take(')') ? part : std::nullopt;
        }
        if (take('['))
            return set();
        if (take('\\'))
            return take('d') ? digit(anyDigit) : std::nullopt;
        const std::optional<int> one = takeDigit();
        return one ? digit(bit(*one)) : std::nullopt;
    }

    std::optional<Part> set()
    {
        std::uint16_t digits = 0;
        while (!take(']')) {
            const std::optional<int> from = takeDigit();
            const std::optional<int> to = from && take('-') ? takeDigit() : from;
            if (!from || !to || *from > *to)
                return std::nullopt;
            for (int i = *from; i <= *to; ++i)
                digits |= bit(i);
        }
        return digit(digits);
    }

    static std::uint16_t bit(int digit) { return static_cast<std::uint16_t>(1U << digit); }

    std::optional<Part> digit(std::uint16_t digits)
    {
        if (digits == 0 || positions.size() >= mostPositions)
            return std::nullopt;
        positions.push_back({digits, false, {}});
        const std::size_t position = positions.size() - 1;
        return Part{{position}, {position}, false};
    }

    void follow(Part &sequence, const Part &part)
    {
        for (const std::size_t last : sequence.last)
            append(positions[last].next, part.first);
        if (sequence.mayBeEmpty)
            append(sequence.first, part.first);
        if (!part.mayBeEmpty)
            sequence.last.clear();
        append(sequence.last, part.last);
        sequence.mayBeEmpty &= part.mayBeEmpty;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
};

} // namespace

std::optional<DigitPattern> DigitPattern::parse(std::string_view expression, Extent extent)
{
    Parser parser(expression);
    std::optional<Part> whole = parser.whole();
    if (!whole)
        return std::nullopt;
    DigitPattern pattern;
    pattern.m_positions = std::move(parser.positions);
    pattern.m_first = std::move(whole->first);
    for (const std::size_t last : whole->last)
        pattern.m_positions[last].isLast = true;
    if (extent == Extent::Whole) {
        pattern.m_matchesNothing = whole->mayBeEmpty;
        return pattern;
    }
    const std::size_t rest = pattern.m_positions.size();
    for (const std::size_t last : whole->last)
        pattern.m_positions[last].next.push_back(rest);
    pattern.m_positions.push_back({anyDigit, true, {rest}});
    return pattern;
}

} // namespace techpass
