// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/plaintext.h"

#include "models/rules/cleaning.h"
#include "models/rules/garbledtext.h"
#include "models/rules/quotemarks.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace techpass {

namespace {

bool isPlain(char c)
{
    return c >= ' ' && c <= '~';
}

/// Whether each of eight bytes is an ASCII character that is printed, or a space.
bool arePlain(std::uint64_t word)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    return (((word - ' ' * ones) | (word + ones) | word) & (0x80 * ones)) == 0;
}

template <typename Word> Word wordAt(const char *bytes)
{
    Word word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

bool isPlainAscii(std::string_view bytes)
{
    constexpr std::size_t step = sizeof(std::uint64_t);
    constexpr std::size_t half = sizeof(std::uint32_t);
    if (bytes.size() >= half && bytes.size() < step) {
        const std::uint64_t last = wordAt<std::uint32_t>(bytes.data() + bytes.size() - half);
        return arePlain(wordAt<std::uint32_t>(bytes.data()) | last << 32);
    }
    if (bytes.size() < half)
        return std::all_of(bytes.begin(), bytes.end(), isPlain);
    for (std::size_t i = 0; i + step < bytes.size(); i += step) {
        if (!arePlain(wordAt<std::uint64_t>(bytes.data() + i)))
            return false;
    }
    return arePlain(wordAt<std::uint64_t>(bytes.data() + bytes.size() - step));
}

/// The character that `bytes` begins with, which is not ASCII, and its length; length 0 where it is
/// malformed.
struct Character
{
    char32_t code = 0;
    std::size_t length = 0;
};

Character firstCharacter(std::string_view bytes)
{
    const auto lead = static_cast<unsigned char>(bytes.front());
    const std::size_t length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length == 0 || length > bytes.size())
        return {};
    char32_t code = lead & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if ((byte & 0xc0U) != 0x80)
            return {};
        code = (code << 6) | (byte & 0x3fU);
    }
    const bool isTooLong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    if (isTooLong || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
        return {};
    return {code, length};
}

/// Latin, Tamil and Han letters, which need no table.
bool isUsualLetter(char32_t code)
{
    return (code >= 0xc0 && code < 0x250) || (code >= 0xb82 && code < 0xc00)
        || (code >= 0x3400 && code < 0xa000);
}

/// What textProblem() refuses or textChecks() looks at, inside a text or at its ends only.
bool needsLook(QChar c, bool isOuter)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator
        || c == QChar::ReplacementCharacter || isInvisible(c) || (isOuter && (c.isSpace() || isQuoteMark(c)));
}

} // namespace

bool isPlainText(std::string_view bytes, Breaks breaks)
{
    if (isPlainAscii(bytes))
        return true;
    char32_t previous = 0;
    for (std::size_t i = 0; i < bytes.size();) {
        const char c = bytes[i];
        if (isPlain(c) || (breaks == Breaks::Allowed && isAsciiSpace(c))) {
            previous = 0;
            ++i;
            continue;
        }
        if (static_cast<signed char>(c) >= 0)
            return false;
        const Character character = firstCharacter(bytes.substr(i));
        if (character.length == 0 || (isGarbledLead(previous) && isGarbledTail(character.code)))
            return false;
        if (character.code < 0x10000 && !isUsualLetter(character.code)) {
            const QChar unit(static_cast<char16_t>(character.code));
            const bool isOuter = i == 0 || i + character.length == bytes.size();
            if (needsLook(unit, isOuter))
                return false;
        }
        previous = character.code;
        i += character.length;
    }
    return true;
}

bool mayBeSpoilt(std::string_view bytes)
{
    const auto isQuote = [](char c) { return c == '"' || c == '\'' || c == '`'; };
    return bytes.front() == '#' || bytes.substr(0, 4) == "Err:"
        || (isQuote(bytes.front()) && isQuote(bytes.back()));
}

bool isAscii(std::string_view bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
}

int utf16Length(std::string_view bytes)
{
    int length = 0;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        length += (byte & 0xc0U) == 0x80 ? 0 : byte >= 0xf0 ? 2 : 1;
    }
    return length;
}

} // namespace techpass
