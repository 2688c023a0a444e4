// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <bit>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace techpass {

// What XmlScanner knows of XML's characters. Zeros stand behind every text, as many as xmlPadding says: a
// zero is nowhere allowed.

inline constexpr std::size_t xmlPadding = 32; ///< bytes

inline bool isXmlSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

constexpr bool isXmlLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Of names in ASCII: which bytes they can have, and start with.
struct XmlNameBytes
{
    constexpr XmlNameBytes()
    {
        for (unsigned char c = 0; c < 0x80; ++c) {
            starts[c] = isXmlLetter(static_cast<char>(c)) || c == '_' || c == ':';
            parts[c] = starts[c] || (c >= '0' && c <= '9') || c == '-' || c == '.';
        }
    }

    std::array<bool, 256> starts{};
    std::array<bool, 256> parts{};
};
inline constexpr XmlNameBytes xmlNameBytes;

inline bool isXmlNameStart(char c)
{
    return xmlNameBytes.starts[static_cast<unsigned char>(c)];
}

/// Behind the rest of a name.
inline const char *xmlNameEnd(const char *at)
{
    while (xmlNameBytes.parts[static_cast<unsigned char>(*at)])
        ++at;
    return at;
}

/// The bytes that stand for themselves: in a text, or in an attribute between any quotes.
struct XmlPlainBytes
{
    constexpr XmlPlainBytes()
    {
        for (unsigned char c = ' '; c < 0x80; ++c) {
            inText[c] = c != '<' && c != '&' && c != ']';
            inValue[c] = c != '<' && c != '&' && c != '"' && c != '\'';
        }
    }

    std::array<bool, 256> inText{};
    std::array<bool, 256> inValue{};
};
inline constexpr XmlPlainBytes xmlPlainBytes;

/// The first byte from `at` on that does not stand for itself in a text.
inline const char *plainXmlTextEnd(const char *at)
{
#if defined(__SSE2__)
    for (;; at += sizeof(__m128i)) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const auto is = [bytes](char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); };
        const __m128i marks = _mm_or_si128(is('<'), _mm_or_si128(is('&'), is(']')));
        // Bytes beyond ASCII are negative.
        const __m128i others = _mm_cmplt_epi8(bytes, _mm_set1_epi8(' '));
        const auto found = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(marks, others)));
        if (found != 0)
            return at + std::countr_zero(found);
    }
#else
    while (xmlPlainBytes.inText[static_cast<unsigned char>(*at)])
        ++at;
    return at;
#endif
}

/// The same in an attribute.
inline const char *plainXmlValueEnd(const char *at)
{
#if defined(__SSE2__)
    for (;; at += sizeof(__m128i)) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const auto is = [](const __m128i &some, char c) { return _mm_cmpeq_epi8(some, _mm_set1_epi8(c)); };
        // `&` and the single quote differ by their last bit.
        const __m128i either = is(_mm_or_si128(bytes, _mm_set1_epi8(1)), '\'');
        const __m128i marks = _mm_or_si128(either, _mm_or_si128(is(bytes, '"'), is(bytes, '<')));
        const __m128i others = _mm_cmplt_epi8(bytes, _mm_set1_epi8(' '));
        const auto found = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(marks, others)));
        if (found != 0)
            return at + std::countr_zero(found);
    }
#else
    while (xmlPlainBytes.inValue[static_cast<unsigned char>(*at)])
        ++at;
    return at;
#endif
}

/// How many bytes the character beyond ASCII takes that starts at `at`; 0 where there is none that XML
/// allows.
std::size_t xmlCharacterSize(const char *at);

/// A reference like `&amp;` or `&#x41;`.
struct XmlReference
{
    std::size_t length = 0; ///< bytes as it stands there; 0 where there is none
    std::size_t size = 0; ///< bytes of the character, never more
    std::array<char, 4> bytes{};

    std::string_view text() const { return {bytes.data(), size}; }
};
inline constexpr std::ptrdiff_t longestXmlReference = 12; ///< bytes, of those that are known

XmlReference readXmlReference(const char *at);

/// Whether an XML declaration, without its `<?xml` and `?>`, is one for UTF-8 as writers write it.
bool isUsualXmlDeclaration(std::string_view declaration);

} // namespace techpass
