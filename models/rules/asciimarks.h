// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <string_view>

namespace techpass {

/// Which characters of a text are which: bit n stands for character n. Those that are not ASCII, and all that
/// addresses and usernames seldom have, are none of these.
struct AsciiMarks
{
    quint64 letters = 0;
    quint64 digits = 0;
    quint64 dots = 0;
    quint64 hyphens = 0;
    quint64 underscores = 0;
    quint64 ats = 0;

    quint64 all() const { return letters | digits | dots | hyphens | underscores | ats; }
    friend bool operator==(const AsciiMarks &, const AsciiMarks &) = default;
};

/// Puts `size` bytes of text, 64 at most, into lower case, where they are ASCII. There is room for 64.
AsciiMarks markLoweredPortably(const char *text, std::size_t size, char *lowered);
/// The quickest way of this processor.
AsciiMarks markLowered(const char *text, std::size_t size, char *lowered);

/// A short text in lower case, where it is ASCII, and its marks.
class LoweredText final
{
public:
    static constexpr std::size_t longest = 64;

    /// `text` is not longer than `longest`.
    explicit LoweredText(std::string_view text);

    std::string_view view() const { return {m_text.data(), m_size}; }
    const AsciiMarks &marks() const { return m_marks; }

    // What these refuse may be valid all the same: they know the characters that have marks, and no others.
    bool isUsualAddress() const;
    bool isUsualUsername() const;

private:
    bool isKnown() const { return m_marks.all() == ~quint64{0} >> (longest - m_size); }
    quint64 lastBit() const { return quint64{1} << (m_size - 1); }

    std::array<char, longest> m_text; // not filled first: it is made for every row
    std::size_t m_size;
    AsciiMarks m_marks;
};

} // namespace techpass
