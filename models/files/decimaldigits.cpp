// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/decimaldigits.h"

#include <QByteArrayView>

#include <algorithm>
#include <cmath>

namespace techpass {

DecimalDigits::DecimalDigits(double number)
{
    constexpr int digitsBehindFirst = 14;
    const QByteArray text = QByteArray::number(std::abs(number), 'e', digitsBehindFirst);
    const qsizetype exponent = text.indexOf('e');
    m_digits = text.first(1) + text.sliced(2, digitsBehindFirst);
    m_point = text.sliced(exponent + 1).toInt() + 1;
    trim();
}

void DecimalDigits::shift(int places)
{
    if (!isZero())
        m_point += places;
}

void DecimalDigits::round(int decimals)
{
    const int kept = m_point + decimals;
    if (kept >= m_digits.size())
        return;
    const bool isUp = kept >= 0 && m_digits[kept] >= '5';
    m_digits.truncate(std::max(kept, 0));
    if (isUp) {
        qsizetype at = m_digits.size() - 1;
        for (; at >= 0 && m_digits[at] == '9'; --at)
            m_digits[at] = '0';
        if (at >= 0) {
            ++m_digits[at];
        } else {
            m_digits.prepend('1');
            ++m_point;
        }
    }
    trim();
}

QByteArray DecimalDigits::whole() const
{
    return m_point > 0 ? m_digits.leftJustified(m_point, '0').first(m_point) : QByteArray();
}

QByteArray DecimalDigits::fraction() const
{
    if (m_point >= m_digits.size())
        return {};
    return m_point < 0 ? QByteArray(-m_point, '0') + m_digits : m_digits.sliced(m_point);
}

void DecimalDigits::trim()
{
    while (m_digits.endsWith('0'))
        m_digits.chop(1);
    const auto first = std::find_if(m_digits.begin(), m_digits.end(), [](char c) { return c != '0'; });
    const auto zeros = static_cast<int>(first - m_digits.begin());
    m_digits.remove(0, zeros);
    m_point = m_digits.isEmpty() ? 0 : m_point - zeros;
}

} // namespace techpass
