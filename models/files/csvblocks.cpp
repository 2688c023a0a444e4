// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvblocks.h"

#include <QtEndian>

#if defined(__x86_64__) && defined(__GNUC__)
#define TECHPASS_X86
#include <immintrin.h>
#endif

namespace techpass {

namespace {

constexpr quint64 everyByte(quint64 value)
{
    return value * 0x0101'0101'0101'0101;
}

/// One bit for each of eight bytes that equals the pattern's.
quint64 equalBytes(quint64 bytes, quint64 pattern)
{
    const quint64 difference = bytes ^ pattern;
    const quint64 low = everyByte(0x7F);
    const quint64 zeros = ~(((difference & low) + low) | difference | low);
    return ((zeros >> 7) * 0x0102'0408'1020'4080) >> 56;
}

void markPortably(const char *text, qsizetype count, char delimiter, CsvBlock *blocks)
{
    const quint64 delimiters = everyByte(static_cast<uchar>(delimiter));
    for (qsizetype block = 0; block < count; ++block) {
        CsvBlock marked{};
        for (int i = 0; i < CsvBlock::size; i += 8) {
            const auto bytes = qFromLittleEndian<quint64>(text + block * CsvBlock::size + i);
            marked.quotes |= equalBytes(bytes, everyByte('"')) << i;
            marked.delimiters |= equalBytes(bytes, delimiters) << i;
            marked.lineFeeds |= equalBytes(bytes, everyByte('\n')) << i;
            marked.carriageReturns |= equalBytes(bytes, everyByte('\r')) << i;
        }
        blocks[block] = marked;
    }
}

#ifdef TECHPASS_X86

// Part of every x86-64 processor.
void markBySse2(const char *text, qsizetype count, char delimiter, CsvBlock *blocks)
{
    const __m128i quotes = _mm_set1_epi8('"');
    const __m128i delimiters = _mm_set1_epi8(delimiter);
    const __m128i lineFeeds = _mm_set1_epi8('\n');
    const __m128i carriageReturns = _mm_set1_epi8('\r');
    const auto bits = [](__m128i bytes, __m128i pattern) {
        return static_cast<quint64>(static_cast<quint32>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, pattern))));
    };
    for (qsizetype block = 0; block < count; ++block) {
        CsvBlock marked{};
        for (int i = 0; i < CsvBlock::size; i += 16) {
            const __m128i bytes
                = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text + block * CsvBlock::size + i));
            marked.quotes |= bits(bytes, quotes) << i;
            marked.delimiters |= bits(bytes, delimiters) << i;
            marked.lineFeeds |= bits(bytes, lineFeeds) << i;
            marked.carriageReturns |= bits(bytes, carriageReturns) << i;
        }
        blocks[block] = marked;
    }
}

__attribute__((target("avx2"))) quint64 bitsByAvx2(__m256i low, __m256i high, __m256i pattern)
{
    const auto lowBits = static_cast<quint32>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, pattern)));
    const auto highBits = static_cast<quint32>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, pattern)));
    return lowBits | static_cast<quint64>(highBits) << 32;
}

__attribute__((target("avx2"))) void markByAvx2(
    const char *text, qsizetype count, char delimiter, CsvBlock *blocks)
{
    const __m256i quotes = _mm256_set1_epi8('"');
    const __m256i delimiters = _mm256_set1_epi8(delimiter);
    const __m256i lineFeeds = _mm256_set1_epi8('\n');
    const __m256i carriageReturns = _mm256_set1_epi8('\r');
    for (qsizetype block = 0; block < count; ++block) {
        const auto *bytes = reinterpret_cast<const __m256i *>(text + block * CsvBlock::size);
        const __m256i low = _mm256_loadu_si256(bytes);
        const __m256i high = _mm256_loadu_si256(bytes + 1);
        blocks[block] = {bitsByAvx2(low, high, quotes), bitsByAvx2(low, high, delimiters),
            bitsByAvx2(low, high, lineFeeds), bitsByAvx2(low, high, carriageReturns)};
    }
}

/// A block in one step.
__attribute__((target("avx512f,avx512bw"))) void markByAvx512(
    const char *text, qsizetype count, char delimiter, CsvBlock *blocks)
{
    const __m512i quotes = _mm512_set1_epi8('"');
    const __m512i delimiters = _mm512_set1_epi8(delimiter);
    const __m512i lineFeeds = _mm512_set1_epi8('\n');
    const __m512i carriageReturns = _mm512_set1_epi8('\r');
    for (qsizetype block = 0; block < count; ++block) {
        const __m512i bytes = _mm512_loadu_si512(text + block * CsvBlock::size);
        blocks[block] = {_mm512_cmpeq_epi8_mask(bytes, quotes), _mm512_cmpeq_epi8_mask(bytes, delimiters),
            _mm512_cmpeq_epi8_mask(bytes, lineFeeds), _mm512_cmpeq_epi8_mask(bytes, carriageReturns)};
    }
}

#endif

std::vector<CsvMarker> findMarkers()
{
    std::vector<CsvMarker> markers;
#ifdef TECHPASS_X86
    if (__builtin_cpu_supports("avx512bw"))
        markers.push_back(markByAvx512);
    if (__builtin_cpu_supports("avx2"))
        markers.push_back(markByAvx2);
    markers.push_back(markBySse2);
#endif
    markers.push_back(markPortably);
    return markers;
}

} // namespace

const std::vector<CsvMarker> &csvMarkers()
{
    static const std::vector<CsvMarker> markers = findMarkers();
    return markers;
}

} // namespace techpass
