// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/asciimarks.h"

#include <array>
#include <bit>
#include <cstring>

// Part of every x86-64 processor.
#if defined(__SSE2__)
#define TECHPASS_SSE2
#include <emmintrin.h>
#endif

namespace techpass {

AsciiMarks markLoweredPortably(const char *text, std::size_t size, char *lowered)
{
    AsciiMarks marks;
    for (std::size_t i = 0; i < size; ++i) {
        const char c = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] | 0x20) : text[i];
        lowered[i] = c;
        marks.letters |= quint64{c >= 'a' && c <= 'z'} << i;
        marks.digits |= quint64{c >= '0' && c <= '9'} << i;
        marks.dots |= quint64{c == '.'} << i;
        marks.hyphens |= quint64{c == '-'} << i;
        marks.underscores |= quint64{c == '_'} << i;
        marks.ats |= quint64{c == '@'} << i;
    }
    return marks;
}

#ifdef TECHPASS_SSE2

namespace {

/// Bytes beyond ASCII are negative, and so never within.
__m128i within(__m128i bytes, char first, char last)
{
    return _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8(static_cast<char>(first - 1))),
        _mm_cmplt_epi8(bytes, _mm_set1_epi8(static_cast<char>(last + 1))));
}

quint64 bitsOf(__m128i marked)
{
    return static_cast<quint32>(_mm_movemask_epi8(marked));
}

quint64 bitsOf(__m128i bytes, char c)
{
    return bitsOf(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)));
}

constexpr std::size_t stepSize = sizeof(__m128i);

/// The characters from `place` on, as many as a step has.
void markStep(const char *text, std::size_t place, char *lowered, AsciiMarks &marks)
{
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text));
    const __m128i upper = within(bytes, 'A', 'Z');
    const __m128i low = _mm_or_si128(bytes, _mm_and_si128(upper, _mm_set1_epi8(0x20)));
    _mm_storeu_si128(reinterpret_cast<__m128i *>(lowered), low);
    marks.letters |= bitsOf(within(low, 'a', 'z')) << place;
    marks.digits |= bitsOf(within(low, '0', '9')) << place;
    marks.dots |= bitsOf(low, '.') << place;
    marks.hyphens |= bitsOf(low, '-') << place;
    marks.underscores |= bitsOf(low, '_') << place;
    marks.ats |= bitsOf(low, '@') << place;
}

} // namespace

AsciiMarks markLowered(const char *text, std::size_t size, char *lowered)
{
    AsciiMarks marks;
    if (size < stepSize) {
        std::array<char, stepSize> whole{};
        std::memcpy(whole.data(), text, size);
        markStep(whole.data(), 0, lowered, marks);
        return marks;
    }
    // The last step may look again at what the one ahead of it has seen.
    const std::size_t last = size - stepSize;
    for (std::size_t i = 0; i < last; i += stepSize)
        markStep(text + i, i, lowered + i, marks);
    markStep(text + last, last, lowered + last, marks);
    return marks;
}

#else

AsciiMarks markLowered(const char *text, std::size_t size, char *lowered)
{
    return markLoweredPortably(text, size, lowered);
}

#endif

LoweredText::LoweredText(std::string_view text)
    : m_size(text.size())
    , m_marks(markLowered(text.data(), m_size, m_text.data()))
{
}

/// One `@`, a dot-atom ahead of it and a host name behind, as isDotAtom() and isHostName() know them.
bool LoweredText::isUsualAddress() const
{
    const quint64 at = m_marks.ats;
    if (m_size == 0 || !isKnown() || !std::has_single_bit(at))
        return false;
    const quint64 domain = ~(at | (at - 1));
    const quint64 hyphens = m_marks.hyphens & domain;
    const quint64 breaks = m_marks.dots | at;
    // No label is empty, and no hyphen stands at the end of one of the domain's.
    const quint64 begins = breaks << 1 | 1;
    const quint64 ends = breaks >> 1 | lastBit();
    if (((breaks | hyphens) & begins) != 0 || ((breaks | hyphens) & ends) != 0
        || (m_marks.underscores & domain) != 0 || (m_marks.dots & domain) == 0)
        return false;
    const quint64 lastLabel = ~quint64{0}
        << (LoweredText::longest - 1 - std::size_t(std::countl_zero(m_marks.dots)));
    return ((m_marks.letters | hyphens) & lastLabel) != 0;
}

bool LoweredText::isUsualUsername() const
{
    if (m_size == 0 || !isKnown() || m_marks.ats != 0)
        return false;
    const quint64 ends = 1 | lastBit();
    return ((m_marks.letters | m_marks.digits) & ends) == ends && (m_marks.dots & m_marks.dots << 1) == 0;
}

} // namespace techpass
