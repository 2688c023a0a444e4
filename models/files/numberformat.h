// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <string_view>

namespace techpass {

/// How a workbook shows the number in a cell, as far as lists need it: plain numbers, numbers with leading
/// zeros, dates and times. Every other format (currency, percent …) shows the plain number.
struct NumberFormat
{
    QString dateFormat; ///< QDateTime's, empty: not a date
    int digits = 0; ///< leading zeros up to so many

    /// By the number of a built-in format; dates as in Singapore.
    static NumberFormat builtIn(int id);
    /// By a format code like `yyyy\-mm\-dd` or `0000`.
    static NumberFormat fromCode(QStringView code);
};

/// The text that stands in a cell with this number: `91234567`, not `9.1234567E7`. A number that is not exact
/// any more (16 digits and more) or no number at all stays as the file has it. `date1904`: the workbook
/// counts days from 1904.
QString displayedNumber(std::string_view stored, const NumberFormat &format, bool date1904);

} // namespace techpass
