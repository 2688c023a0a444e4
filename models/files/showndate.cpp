// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/showndate.h"

#include "models/files/digitplaces.h"

#include <QDate>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

using Kind = FormatToken::Kind;

constexpr int from1900To1904 = 1462; ///< days
constexpr double lastDay = 2958466; ///< behind 9999-12-31
constexpr qint64 secondsInDay = 24LL * 60 * 60;

/// A moment, to as many fractions of a second as are shown.
struct Moment
{
    Moment(double days, bool date1904, int decimals);

    int year = 1900;
    int month = 1;
    int day = 0;
    int weekday = 0; ///< from Sunday, 0
    qint64 seconds = 0; ///< of all days
    qint64 secondOfDay = 0;
    qint64 fraction = 0; ///< of a second, as `decimals` digits
};

Moment::Moment(double days, bool date1904, int decimals)
{
    const auto parts = static_cast<qint64>(std::pow(10, decimals));
    const qint64 total = std::llround(days * static_cast<double>(secondsInDay) * static_cast<double>(parts));
    fraction = total % parts;
    seconds = total / parts;
    secondOfDay = seconds % secondsInDay;
    const qint64 number = seconds / secondsInDay + (date1904 ? from1900To1904 : 0);
    constexpr int daysInWeek = 7;
    weekday = static_cast<int>((number + daysInWeek - 1) % daysInWeek);
    constexpr qint64 neverWas = 60; // 29 February 1900, in the calendar of spreadsheets
    if (number == 0)
        return;
    if (number == neverWas) {
        month = 2;
        day = 29;
        return;
    }
    const QDate date = QDate(1899, 12, number < neverWas ? 31 : 30).addDays(number);
    year = date.year();
    month = date.month();
    day = date.day();
}

QString padded(qint64 number, int digits)
{
    return u"%1"_s.arg(number, digits, 10, QChar(u'0'));
}

QString shownYear(int year, int count)
{
    return count > 2 ? padded(year, 4) : padded(year % 100, 2);
}

QString shownMonth(const Moment &moment, int count, const QLocale &locale)
{
    constexpr int initial = 5;
    if (count <= 2)
        return padded(moment.month, count);
    if (count == initial)
        return locale.standaloneMonthName(moment.month, QLocale::LongFormat).left(1);
    return locale.monthName(moment.month, count == 3 ? QLocale::ShortFormat : QLocale::LongFormat);
}

QString shownDay(const Moment &moment, int count, const QLocale &locale)
{
    if (count <= 2)
        return padded(moment.day, count);
    const int day = moment.weekday == 0 ? Qt::Sunday : moment.weekday;
    return locale.dayName(day, count == 3 ? QLocale::ShortFormat : QLocale::LongFormat);
}

QString shownHalf(const FormatToken &token, bool isAfternoon)
{
    if (token.kind == Kind::ChineseAmPm)
        return isAfternoon ? u"\u4e0b\u5348"_s : u"\u4e0a\u5348"_s;
    if (token.kind == Kind::AmPm)
        return isAfternoon ? u"PM"_s : u"AM"_s;
    const QString letter = isAfternoon ? u"P"_s : u"A"_s;
    return token.character == u'a' ? letter.toLower() : letter;
}

QString shownTime(const FormatToken &token, const Moment &moment, bool isHalfDay, int decimals)
{
    constexpr int secondsInHour = 60 * 60;
    const qint64 hour = moment.secondOfDay / secondsInHour;
    const int digits = std::min<int>(token.count, 2);
    switch (token.kind) {
    case Kind::Hour:
        return padded(isHalfDay ? (hour + 11) % 12 + 1 : hour, digits);
    case Kind::Minute:
        return padded(moment.secondOfDay / 60 % 60, digits);
    case Kind::Second:
        return padded(moment.secondOfDay % 60, digits);
    case Kind::ElapsedHours:
        return padded(moment.seconds / secondsInHour, token.count);
    case Kind::ElapsedMinutes:
        return padded(moment.seconds / 60, token.count);
    case Kind::ElapsedSeconds:
        return padded(moment.seconds, token.count);
    case Kind::SecondFraction:
        return u"."_s + padded(moment.fraction, decimals);
    default:
        return shownHalf(token, hour >= 12);
    }
}

} // namespace

bool isSerialDate(double number, bool date1904)
{
    return number >= 0 && number + (date1904 ? from1900To1904 : 0) < lastDay;
}

QString shownDate(double days, const FormatSection &section, bool date1904)
{
    constexpr int mostDecimals = 3;
    constexpr int buddhistYears = 543;
    int decimals = 0;
    for (const FormatToken &token : section.tokens) {
        if (token.kind == Kind::SecondFraction)
            decimals = std::min<int>(token.count, mostDecimals);
    }
    const Moment moment(days, date1904, decimals);
    const bool isHalfDay
        = section.has(Kind::AmPm) || section.has(Kind::ChineseAmPm) || section.has(Kind::AorP);
    const Numerals &numerals = section.numerals;
    QString shown;
    for (const FormatToken &token : section.tokens) {
        const int count = token.count;
        if (token.kind == Kind::Year)
            shown += numerals.digits(shownYear(moment.year, count));
        else if (token.kind == Kind::BuddhistYear)
            shown += numerals.digits(shownYear(moment.year + buddhistYears, count));
        else if (token.kind == Kind::Month)
            shown += numerals.partOfDate(shownMonth(moment, count, section.locale));
        else if (token.kind == Kind::Day)
            shown += numerals.partOfDate(shownDay(moment, count, section.locale));
        else if (token.kind > Kind::Day)
            shown += numerals.partOfDate(shownTime(token, moment, isHalfDay, decimals));
        else if (token.kind != Kind::Digit && token.kind != Kind::Text && token.kind != Kind::General)
            shown += shownToken(token);
    }
    return shown;
}

} // namespace techpass
