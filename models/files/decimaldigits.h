// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace techpass {

/// A number, without its sign, as the 15 decimal digits that a spreadsheet keeps of it, rounded as a
/// spreadsheet does: by these digits, halves up.
class DecimalDigits final
{
public:
    explicit DecimalDigits(double number);

    bool isZero() const { return m_digits.isEmpty(); }
    /// How many digits stand ahead of the point: 0 for 0.5, -1 for 0.05.
    int magnitude() const { return m_point; }
    /// Multiplies by 10 to the power of `places`.
    void shift(int places);
    /// Keeps so many digits behind the point.
    void round(int decimals);

    /// Ahead of the point, without leading zeros: empty for 0.5.
    QByteArray whole() const;
    /// Behind the point, without trailing zeros.
    QByteArray fraction() const;

private:
    void trim();

    QByteArray m_digits; ///< the first and the last is not 0
    int m_point = 0; ///< how many of them are ahead of the point
};

} // namespace techpass
