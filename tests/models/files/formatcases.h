// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace techpass {

/// A number in a format, and what Excel shows.
struct FormatCase
{
    QString code;
    double number = 0;
    QString shown;
    bool isOfficeOther = false; ///< LibreOffice shows another text
};

inline QList<FormatCase> formatCases()
{
    using namespace Qt::StringLiterals;
    return {
        // Digits with something between them.
        {u"0000 0000"_s, 91234567, u"9123 4567"_s},
        {u"0000\\ 0000"_s, 1234567, u"0123 4567"_s},
        {u"0000\\-0000"_s, 691234567, u"69123-4567"_s},
        {u"\"+65 \"0000 0000"_s, 91234567, u"+65 9123 4567"_s},
        {u"\"+\"00 0000 0000"_s, 6591234567, u"+65 9123 4567"_s},
        {u"\\+0"_s, 6591234567, u"+6591234567"_s},
        {u"(000) 000-0000"_s, 2125550123, u"(212) 555-0123"_s},
        {u"[<=9999999]000\\-0000;\\(000\\)\\ 000\\-0000"_s, 5550123, u"555-0123"_s},
        {u"[<=9999999]000\\-0000;\\(000\\)\\ 000\\-0000"_s, 2125550123, u"(212) 555-0123"_s},
        {u"00000000"_s, 1234567, u"01234567"_s},
        {u"00000"_s, 0, u"00000"_s},
        {u"##"_s, 0, u""_s},
        {u"#"_s, 91234567, u"91234567"_s},
        {u"?????"_s, 12, u"12"_s},
        {u"000-00-0000"_s, 12345678, u"012-34-5678"_s},
        {u"\"S\"0000000\"A\""_s, 1234567, u"S1234567A"_s},
        {u"0\"x\""_s, 5, u"5x"_s},
        // Decimals, thousands, percent.
        {u"0"_s, 0.5, u"1"_s},
        {u"0"_s, 91234567.4, u"91234567"_s},
        {u"0.00"_s, 1.005, u"1.01"_s},
        {u"0.00"_s, 9.999, u"10.00"_s},
        {u"0.0"_s, 0.05, u"0.1"_s},
        {u"0.00"_s, 0.0049, u"0.00"_s},
        {u"0.##"_s, 5, u"5."_s, true},
        {u"#.##"_s, 0.5, u".5"_s},
        {u"0.0?"_s, 1.5, u"1.5"_s},
        {u"0.000"_s, 1234.5, u"1234.500"_s},
        {u"#,##0"_s, 91234567, u"91,234,567"_s},
        {u"#,##0"_s, 12, u"12"_s},
        {u"#,##0.00"_s, -1234.567, u"-1,234.57"_s},
        {u"0000,000"_s, 12, u"0,000,012"_s},
        {u"0,"_s, 91234567, u"91235"_s},
        {u"0.0,,\"M\""_s, 91234567, u"91.2M"_s},
        {u"#,##0,"_s, 91234567, u"91,235"_s},
        {u"0%"_s, 0.125, u"13%"_s},
        {u"0.0%"_s, 0.125, u"12.5%"_s},
        {u"0.00"_s, -0.5, u"-0.50"_s},
        {u"$#,##0.00"_s, 1234.5, u"$1,234.50"_s},
        {u"[$S$-4809]#,##0.00"_s, 1234.5, u"S$1,234.50"_s},
        {u"#,##0.00\\ [$€-407]"_s, 1234.5, u"1,234.50 €"_s, true},
        {u"_-\"$\"* #,##0.00_-"_s, 1234.5, u"$1,234.50"_s, true},
        {u"0"_s, 123456789012345, u"123456789012345"_s},
        // Sections, colours, conditions.
        {u"0;-0"_s, -5, u"-5"_s},
        {u"0.0;(0.0)"_s, -5, u"(5.0)"_s},
        {u"0;0;\"none\""_s, 0, u"none"_s},
        {u"0;;"_s, 7, u"7"_s},
        {u"0;-0;;@"_s, 0, u""_s},
        {u";;;"_s, 91234567, u"91234567"_s, true},
        {u"[Red]0;[Blue]-0"_s, -5, u"-5"_s},
        {u"[Color 3]0.0"_s, 5, u"5.0"_s, true},
        {u"[>=100]\"many\";[>=10]\"some\";\"few\""_s, 250, u"many"_s},
        {u"[>=100]\"many\";[>=10]\"some\";\"few\""_s, 50, u"some"_s},
        {u"[>=100]\"many\";[>=10]\"some\";\"few\""_s, 5, u"few"_s},
        {u"[=1]\"Yes\";[=0]\"No\";0"_s, 1, u"Yes"_s},
        {u"[=1]\"Yes\";[=0]\"No\";0"_s, 0, u"No"_s},
        {u"\"Yes\";\"Yes\";\"No\""_s, 1, u"Yes"_s},
        {u"\"Yes\";\"Yes\";\"No\""_s, 0, u"No"_s},
        {u"@"_s, 91234567, u"91234567"_s},
        {u"General\" pax\""_s, 12, u"12 pax"_s},
        {u"General"_s, 0.00001234, u"0.00001234"_s, true},
        {u"General"_s, 1e-10, u"1E-10"_s},
        {u"General"_s, -0.25, u"-0.25"_s},
        // Scientific, fractions.
        {u"0.00E+00"_s, 0.00012345, u"1.23E-04"_s},
        {u"0.00E+00"_s, 0, u"0.00E+00"_s},
        {u"0.00E+00"_s, 9.999, u"1.00E+01"_s},
        {u"0.0E-0"_s, 91234567, u"9.1E7"_s},
        {u"##0.0E+0"_s, 91234567, u"91.2E+6"_s},
        {u"# ?/?"_s, 0.5, u"1/2"_s},
        {u"# ?/?"_s, 5.25, u"5 1/4"_s},
        {u"# ?\?/??"_s, 3.14159, u"3 14/99"_s, true},
        {u"# ?/?"_s, 5, u"5"_s},
        {u"# ?/?"_s, 0, u"0"_s},
        {u"# ?/8"_s, 1.5, u"1 4/8"_s},
        {u"?/?"_s, 1.5, u"3/2"_s},
        // Dates and times; 45627 is Sunday, 1 December 2024.
        {u"d/m/yyyy"_s, 45627, u"1/12/2024"_s},
        {u"dd-mmm-yy"_s, 45627, u"01-Dec-24"_s},
        {u"[$-409]d mmm yyyy"_s, 45627, u"1 Dec 2024"_s},
        {u"[$-4809]dddd, d mmmm yyyy"_s, 45627, u"Sunday, 1 December 2024"_s},
        {u"[$-809]ddd dd mmmm yyyy;@"_s, 45627, u"Sun 01 December 2024"_s},
        {u"[$-407]d. mmmm yyyy"_s, 45627, u"1. Dezember 2024"_s},
        {u"[$-804]yyyy\"年\"m\"月\"d\"日\""_s, 45627, u"2024年12月1日"_s},
        {u"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"_s, 45627, u"Sunday, 1 December 2024"_s, true},
        {u"mmmmm"_s, 45627, u"D"_s},
        {u"yyyymmdd"_s, 45627, u"20241201"_s},
        {u"d/m/yyyy"_s, 60, u"29/2/1900"_s, true},
        {u"d/m/yyyy"_s, 0, u"0/1/1900"_s, true},
        {u"d/m/yyyy"_s, 2958465, u"31/12/9999"_s},
        {u"h:mm"_s, 45627.99999, u"23:59"_s},
        {u"h:mm:ss AM/PM"_s, 0.00001, u"12:00:01 AM"_s, true},
        {u"hh:mm A/P"_s, 0.75, u"06:00 P"_s, true},
        {u"m/d/yy h:mm"_s, 45627.5, u"12/1/24 12:00"_s},
        {u"[h]:mm"_s, 1.5, u"36:00"_s},
        {u"[h]:mm:ss"_s, 0.25, u"6:00:00"_s},
        {u"[mm]:ss"_s, 0.0625, u"90:00"_s},
        {u"[ss]"_s, 0.0625, u"5400"_s},
        {u"mm:ss.0"_s, 0.00001, u"00:00.9"_s},
        {u"h\"h\" mm\"m\""_s, 0.5, u"12h 00m"_s},
        {u"yyyy-mm-dd\"T\"hh:mm:ss"_s, 45627.25, u"2024-12-01T06:00:00"_s},
        // Nothing that Excel writes.
        {u"0/0/0"_s, 5, u"5/1/0"_s, true},
        {u"?/?"_s, 1e300, u"1E+300"_s, true},
        {u"[never closed"_s, 5, u"5"_s, true},
    };
}

} // namespace techpass
