// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace techpass {

struct NumeralTable;

/// The digits of a script, as a number format asks for them: `[DBNum1]` to `[DBNum4]`, or the upper byte of
/// the number in `[$-1E000804]`. Cheap to copy. Pure.
class Numerals final
{
public:
    /// 0 to 9.
    Numerals() = default;
    /// Of `[DBNum` and this number; Chinese as it is written in Singapore where the locale has none.
    static Numerals ofKind(int kind, const QLocale &locale);
    /// Of the number that Excel gives a script's digits.
    static Numerals ofShape(uint shape);

    bool isWestern() const { return m_table == nullptr; }
    /// Every digit for itself: `一二三四`.
    QString digits(QString number) const;
    /// By their places: `一千二百三十四`; what stands behind a point, digit by digit. The same as digits()
    /// where the script has no words for them, and for a number that is written with an exponent.
    QString words(const QString &number) const;
    /// Of a day, month, hour, minute or second: `十二`; one that begins with a zero digit by digit.
    QString partOfDate(const QString &number) const;

private:
    explicit Numerals(const NumeralTable *table)
        : m_table(table)
    {
    }
    QString wholeWords(QStringView digits) const;
    QString groupWords(QStringView digits, bool isZeroAhead) const;

    const NumeralTable *m_table = nullptr;
};

} // namespace techpass
