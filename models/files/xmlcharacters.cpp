// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xmlcharacters.h"

#include <QChar>

#include <initializer_list>
#include <utility>

using namespace std::string_view_literals;

namespace techpass {

namespace {

/// Of a reference by number.
bool isAllowed(char32_t code)
{
    const bool isControl = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
    const bool isNone = code == 0xFFFE || code == 0xFFFF || code > QChar::LastValidCodePoint;
    return !isControl && !isNone && !QChar::isSurrogate(code);
}

void encode(char32_t code, XmlReference &reference)
{
    const auto tail = [code](int shift) { return static_cast<char>(0x80 | ((code >> shift) & 0x3F)); };
    if (code < 0x80) {
        reference.size = 1;
        reference.bytes = {static_cast<char>(code)};
    } else if (code < 0x800) {
        reference.size = 2;
        reference.bytes = {static_cast<char>(0xC0 | (code >> 6)), tail(0)};
    } else if (code < 0x10000) {
        reference.size = 3;
        reference.bytes = {static_cast<char>(0xE0 | (code >> 12)), tail(6), tail(0)};
    } else {
        reference.size = 4;
        reference.bytes = {static_cast<char>(0xF0 | (code >> 18)), tail(12), tail(6), tail(0)};
    }
}

int digitOf(char c)
{
    return c >= '0' && c <= '9' ? c - '0'
        : c >= 'a' && c <= 'f'  ? c - 'a' + 10
        : c >= 'A' && c <= 'F'  ? c - 'A' + 10
                                : 16;
}

XmlReference readNumber(const char *at)
{
    const char32_t base = at[2] == 'x' ? 16 : 10;
    const char *const digits = at + (base == 16 ? 3 : 2);
    constexpr std::ptrdiff_t mostDigits = 7;
    char32_t code = 0;
    const char *end = digits;
    for (; end - digits < mostDigits && digitOf(*end) < static_cast<int>(base); ++end)
        code = code * base + static_cast<char32_t>(digitOf(*end));
    XmlReference reference;
    if (end == digits || *end != ';' || !isAllowed(code))
        return reference;
    reference.length = static_cast<std::size_t>(end + 1 - at);
    encode(code, reference);
    return reference;
}

bool takeAny(std::string_view &text, std::initializer_list<std::string_view> words)
{
    for (const std::string_view word : words) {
        if (text.substr(0, word.size()) == word) {
            text.remove_prefix(word.size());
            return true;
        }
    }
    return false;
}

} // namespace

std::size_t xmlCharacterSize(const char *at)
{
    const auto byte = [at](int index) { return static_cast<unsigned char>(at[index]); };
    const auto isTail = [byte](int index) { return (byte(index) & 0xC0) == 0x80; };
    const unsigned char first = byte(0);
    if (first < 0xC2 || first > 0xF4 || !isTail(1))
        return 0;
    if (first < 0xE0)
        return 2;
    if (!isTail(2))
        return 0;
    if (first < 0xF0) {
        const bool isOverlong = first == 0xE0 && byte(1) < 0xA0;
        const bool isSurrogate = first == 0xED && byte(1) >= 0xA0;
        const bool isNone = first == 0xEF && byte(1) == 0xBF && byte(2) >= 0xBE;
        return isOverlong || isSurrogate || isNone ? 0 : 3;
    }
    const bool isOutside = (first == 0xF0 && byte(1) < 0x90) || (first == 0xF4 && byte(1) >= 0x90);
    return isTail(3) && !isOutside ? 4 : 0;
}

XmlReference readXmlReference(const char *at)
{
    if (at[1] == '#')
        return readNumber(at);
    constexpr std::array<std::pair<std::string_view, char>, 5> entities{
        {{"&amp;"sv, '&'}, {"&lt;"sv, '<'}, {"&gt;"sv, '>'}, {"&quot;"sv, '"'}, {"&apos;"sv, '\''}}};
    for (const auto &[entity, character] : entities) {
        if (std::string_view(at, entity.size()) == entity)
            return {entity.size(), 1, {character}};
    }
    return {};
}

bool isUsualXmlDeclaration(std::string_view declaration)
{
    if (!takeAny(declaration, {" version=\"1.0\"", " version='1.0'"}))
        return false;
    takeAny(declaration,
        {" encoding=\"UTF-8\"", " encoding=\"utf-8\"", " encoding='UTF-8'", " encoding='utf-8'"});
    takeAny(
        declaration, {" standalone=\"yes\"", " standalone=\"no\"", " standalone='yes'", " standalone='no'"});
    takeAny(declaration, {" "});
    return declaration.empty();
}

} // namespace techpass
