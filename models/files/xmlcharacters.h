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

/// Of names in ASCII: which bytes they can have, and start with.
struct XmlNameBytes
{
    constexpr XmlNameBytes()
    {
        for (unsigned char c = 0; c < 0x80; ++c) {
            const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            starts[c] = isLetter || c == '_' || c == ':';
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

/// The first byte from `at` on that is one of these two, an ampersand, no ASCII or a control character.
inline const char *plainXmlEnd(const char *at, char one, char other)
{
#if defined(__SSE2__)
    const __m128i ones = _mm_set1_epi8(one);
    const __m128i others = _mm_set1_epi8(other);
    const __m128i ampersands = _mm_set1_epi8('&');
    const __m128i spaces = _mm_set1_epi8(' ');
    for (;; at += sizeof(__m128i)) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const __m128i marks = _mm_or_si128(_mm_cmpeq_epi8(bytes, ones), _mm_cmpeq_epi8(bytes, others));
        // Bytes beyond ASCII are negative.
        const __m128i rest = _mm_or_si128(_mm_cmpeq_epi8(bytes, ampersands), _mm_cmplt_epi8(bytes, spaces));
        const auto found = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(marks, rest)));
        if (found != 0)
            return at + std::countr_zero(found);
    }
#else
    const auto isPlain = [one, other](char c) {
        return static_cast<signed char>(c) >= ' ' && c != one && c != other && c != '&';
    };
    while (isPlain(*at))
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
