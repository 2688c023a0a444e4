// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/numberdamage.h"

#include "models/rules/cellerrors.h"

#include <QStringList>
#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace techpass {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
bool isMinus(QChar c)
{
    return c == u'-' || c == QChar(0x2212);
}
bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

/// `#N/A`, `#VALUE!` …, or a column that was too narrow to show the number.
bool hasErrorValue(QStringView value)
{
    if (std::all_of(value.begin(), value.end(), [](QChar c) { return c == u'#'; }))
        return true;
    const qsizetype hash = value.indexOf(u'#');
    return hash >= 0 && hash + 1 < value.size() && value[hash + 1].isLetter();
}

/// Digits, E, an exponent, anywhere: a code may stand before it.
bool hasExponent(QStringView value)
{
    for (qsizetype i = 1; i + 1 < value.size(); ++i) {
        if (value[i].toUpper() != u'E' || !isDigit(value[i - 1]))
            continue;
        const bool isSigned = value[i + 1] == u'+' || isMinus(value[i + 1]);
        const qsizetype exponent = isSigned ? i + 2 : i + 1;
        if (exponent < value.size() && isDigit(value[exponent]))
            return true;
    }
    return false;
}

/// `91234567.0`, `9.1234567`: one decimal mark with nothing but zeros after it or one digit before it.
bool isDecimal(QStringView value)
{
    if (value.startsWith(u'+'))
        value = value.sliced(1);
    const auto mark = std::find_if_not(value.begin(), value.end(), isDigit);
    if (mark == value.end() || (*mark != u'.' && *mark != u','))
        return false;
    const QStringView whole = value.first(mark - value.begin());
    const QStringView fraction = value.sliced(whole.size() + 1);
    if (whole.isEmpty() || fraction.isEmpty() || !areDigits(fraction))
        return false;
    return whole.size() == 1
        || std::all_of(fraction.begin(), fraction.end(), [](QChar c) { return c == u'0'; });
}

/// `91,234,567`, with or without decimals.
bool isGrouped(QStringView value)
{
    constexpr qsizetype groupSize = 3;
    if (const qsizetype point = value.indexOf(u'.'); point >= 0 && areDigits(value.sliced(point + 1)))
        value = value.first(point);
    const QList<QStringView> groups = value.split(u',');
    return groups.size() > 1 && !groups.front().isEmpty() && groups.front().size() <= groupSize
        && areDigits(groups.front()) && std::all_of(groups.begin() + 1, groups.end(), [](QStringView group) {
               return group.size() == groupSize && areDigits(group);
           });
}

bool isNegative(QStringView value)
{
    return value.size() > 1 && isMinus(value.front()) && areDigits(value.sliced(1));
}

/// `12:34`.
bool hasTime(QStringView value)
{
    for (qsizetype i = 1; i + 2 < value.size(); ++i) {
        if (value[i] == u':' && isDigit(value[i - 1]) && isDigit(value[i + 1]) && isDigit(value[i + 2]))
            return true;
    }
    return false;
}

struct Part
{
    QStringView text;
    QStringView separator; ///< between this part and the next
    bool isNumber() const { return isDigit(text.front()); }
    int number() const { return text.toInt(); }
};

using Parts = QVarLengthArray<Part, 8>;

/// Runs of digits and of letters, with what stands between them. Empty where a date would not have so many.
Parts partsOf(QStringView value)
{
    constexpr qsizetype most = 5;
    Parts parts;
    qsizetype i = 0;
    while (i < value.size()) {
        const qsizetype begin = i;
        const bool digits = isDigit(value[i]);
        const auto isSame = [digits](QChar c) { return digits ? isDigit(c) : c.isLetter() || c.isMark(); };
        while (i < value.size() && isSame(value[i]))
            ++i;
        const QStringView text = value.sliced(begin, i - begin);
        const qsizetype gap = i;
        while (i < value.size() && !isDigit(value[i]) && !value[i].isLetter())
            ++i;
        if (text.isEmpty() || parts.size() == most)
            return {};
        parts.append({text, value.sliced(gap, i - gap)});
    }
    return parts;
}

bool isDay(const Part &part)
{
    return part.text.size() <= 2 && part.number() >= 1 && part.number() <= 31;
}
bool isMonth(const Part &part)
{
    return part.text.size() <= 2 && part.number() >= 1 && part.number() <= 12;
}
bool isLongYear(const Part &part)
{
    return part.text.size() == 4 && part.number() >= 1900 && part.number() < 2100;
}
bool isYear(const Part &part)
{
    return part.text.size() == 2 || isLongYear(part);
}
bool isDayAndMonth(const Part &a, const Part &b)
{
    return (isDay(a) && isMonth(b)) || (isMonth(a) && isDay(b));
}

/// English, and the Malay ones that a spreadsheet set to Malay writes.
bool isMonthName(QStringView text)
{
    static constexpr std::array months{u"january", u"february", u"march", u"april", u"may", u"june", u"july",
        u"august", u"september", u"october", u"november", u"december", u"januari", u"februari", u"mac",
        u"mei", u"jun", u"julai", u"ogos", u"oktober", u"disember"};
    constexpr qsizetype shortest = 3;
    return text.size() >= shortest
        && std::any_of(months.begin(), months.end(), [text](const char16_t *month) {
               return QStringView(month).startsWith(text, Qt::CaseInsensitive);
           });
}

bool isWeekdayName(QStringView text)
{
    static constexpr std::array days{
        u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday"};
    constexpr qsizetype shortest = 3;
    return text.size() >= shortest && std::any_of(days.begin(), days.end(), [text](const char16_t *day) {
        return QStringView(day).startsWith(text, Qt::CaseInsensitive);
    });
}

/// `12-Mar`, `Mar-24`, `12 March 2024`, `Tue, 12 Mar 2024`.
bool isNamedDate(const Parts &parts)
{
    QVarLengthArray<Part, 8> numbers;
    int months = 0;
    for (const Part &part : parts) {
        if (part.isNumber())
            numbers.append(part);
        else if (isMonthName(part.text))
            ++months;
        else if (!isWeekdayName(part.text))
            return false;
    }
    if (months != 1)
        return false;
    if (numbers.size() == 1)
        return isDay(numbers[0]) || isYear(numbers[0]);
    return numbers.size() == 2
        && ((isDay(numbers[0]) && isYear(numbers[1])) || (isYear(numbers[0]) && isDay(numbers[1])));
}

/// `12/03/2024`, `2024-03-12`, `12.03.24`; of two parts only with a slash (`12/03`, `03/2024`).
bool isNumericDate(const Parts &parts)
{
    if (!std::all_of(parts.begin(), parts.end(), [](const Part &part) { return part.isNumber(); }))
        return false;
    const QStringView separator = parts.front().separator;
    if (!parts.back().separator.isEmpty() || (separator != u"/" && separator != u"-" && separator != u"."))
        return false;
    if (parts.size() == 2)
        return separator == u"/"
            && (isDayAndMonth(parts[0], parts[1]) || (isMonth(parts[0]) && isLongYear(parts[1])));
    if (parts.size() != 3 || parts[1].separator != separator)
        return false;
    return (isDayAndMonth(parts[0], parts[1]) && isYear(parts[2]))
        || (isLongYear(parts[0]) && isMonth(parts[1]) && isDay(parts[2]));
}

bool isDate(QStringView value)
{
    if (hasTime(value))
        return true;
    if (value.contains(QChar(0x6708)) && std::any_of(value.begin(), value.end(), isDigit)) // 月
        return true;
    const Parts parts = partsOf(value);
    return parts.size() > 1 && (isNumericDate(parts) || isNamedDate(parts));
}

} // namespace

NumberDamage numberDamage(QStringView value)
{
    const bool isPlain
        = std::all_of(value.begin(), value.end(), [](QChar c) { return isDigit(c) || c == u' '; });
    if (value.isEmpty() || isPlain)
        return NumberDamage::None;
    if (isNegative(value))
        return NumberDamage::Calculated;
    if (hasErrorValue(value) || isCellError(value))
        return NumberDamage::CellError;
    if (hasExponent(value))
        return NumberDamage::Shortened;
    if (isDecimal(value) || isGrouped(value))
        return NumberDamage::Calculated;
    return isDate(value) ? NumberDamage::Date : NumberDamage::None;
}

} // namespace techpass
