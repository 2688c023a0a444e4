// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/bytecensus.h"

#include <algorithm>
#include <future>

namespace techpass {

namespace {

constexpr qsizetype pieceSize
    = 128 * 1024; ///< bytes, which stay in the processor's cache for the second look
bool continues(char byte)
{
    return (static_cast<uchar>(byte) & 0xC0) == 0x80;
}

} // namespace

void CensusTaker::take(qsizetype end)
{
    for (; m_mayBeRest > 0 && m_begin < end; --m_mayBeRest) {
        if (!continues(m_bytes[m_begin])) {
            m_mayBeRest = 0;
            break;
        }
        m_at = ++m_begin;
    }
    // The last character waits for what may belong to it.
    qsizetype whole = end;
    for (qsizetype i = 1; i <= longestRest && end - i >= m_at; ++i) {
        if (continues(m_bytes[end - i]))
            continue;
        whole = static_cast<uchar>(m_bytes[end - i]) >= 0x80 ? end - i : end;
        break;
    }
    look(whole);
}

ByteCensus CensusTaker::finish(qsizetype end)
{
    take(end);
    const QByteArrayView rest(m_bytes + m_at, std::max<qsizetype>(end - m_at, 0));
    m_census.isUtf8 = m_census.isUtf8 && rest.isValidUtf8();
    m_at = end;
    return m_census;
}

void CensusTaker::look(qsizetype end)
{
    while (m_at < end) {
        qsizetype next = std::min(m_at + pieceSize, end);
        // Not within a character.
        for (qsizetype i = 0; i < longestRest && next < end && continues(m_bytes[next]); ++i)
            --next;
        const QByteArrayView piece(m_bytes + m_at, next - m_at);
        m_census.isUtf8 = m_census.isUtf8 && piece.isValidUtf8();
        if (m_census.firstNul < 0) {
            const qsizetype nul = piece.indexOf('\0');
            m_census.firstNul = nul < 0 ? -1 : m_at + nul;
        }
        m_at = next;
    }
}

ByteCensus censusOf(QByteArrayView text)
{
    constexpr qsizetype worthAThread = 4 * 1024 * 1024;
    const qsizetype middle = text.size() < worthAThread ? 0 : text.size() / 2;
    if (middle == 0)
        return CensusTaker(text.data(), 0).finish(text.size());
    CensusTaker second(text.data(), middle);
    auto behind = std::async(std::launch::async, [&second, end = text.size()] { return second.finish(end); });
    CensusTaker first(text.data(), 0);
    first.take(middle);
    const ByteCensus rest = behind.get();
    return first.finish(second.begin()).then(rest);
}

} // namespace techpass
