// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/retryafter.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr qsizetype headerLimit = 100;

int monthNamed(QStringView name)
{
    static constexpr QLatin1StringView names[] = {"Jan"_L1, "Feb"_L1, "Mar"_L1, "Apr"_L1, "May"_L1, "Jun"_L1,
        "Jul"_L1, "Aug"_L1, "Sep"_L1, "Oct"_L1, "Nov"_L1, "Dec"_L1};
    for (int i = 0; i < 12; ++i) {
        if (name == names[i])
            return i + 1;
    }
    return 0;
}

// A year of two digits that seems more than 50 years ahead is the latest past one with those digits.
int fullYear(int year, int thisYear)
{
    const int full = thisYear - thisYear % 100 + year;
    return full > thisYear + 50 ? full - 100 : full;
}

QDateTime httpDate(const QString &text, const QDateTime &now)
{
    // Own patterns: QDateTime's are tied to a locale or refuse a wrong day name, which is not our concern.
    static const QRegularExpression rfc1123(
        u"^[A-Za-z]{3}, (?<d>\\d{2}) (?<m>[A-Z][a-z]{2}) (?<y>\\d{4}) (?<t>\\d{2}:\\d{2}:\\d{2}) GMT$"_s);
    static const QRegularExpression rfc850(
        u"^[A-Za-z]{6,9}, (?<d>\\d{2})-(?<m>[A-Z][a-z]{2})-(?<y>\\d{2}) (?<t>\\d{2}:\\d{2}:\\d{2}) GMT$"_s);
    static const QRegularExpression asctime(
        u"^[A-Za-z]{3} (?<m>[A-Z][a-z]{2}) (?<d>[ \\d]\\d) (?<t>\\d{2}:\\d{2}:\\d{2}) (?<y>\\d{4})$"_s);
    for (const QRegularExpression *form : {&rfc1123, &rfc850, &asctime}) {
        const QRegularExpressionMatch match = form->match(text);
        if (!match.hasMatch())
            continue;
        int year = match.captured(u"y").toInt();
        if (form == &rfc850)
            year = fullYear(year, now.toUTC().date().year());
        const QDate date(year, monthNamed(match.capturedView(u"m")), match.captured(u"d").trimmed().toInt());
        const QTime time = QTime::fromString(match.captured(u"t"), u"HH:mm:ss");
        if (date.isValid() && time.isValid())
            return QDateTime(date, time, Qt::UTC);
    }
    return {};
}

} // namespace

std::optional<std::chrono::seconds> retryAfter(
    const QByteArray &header, const QByteArray &answerDate, const QDateTime &now)
{
    using std::chrono::seconds;
    const QByteArray text = header.trimmed();
    if (text.isEmpty() || text.size() > headerLimit)
        return std::nullopt;
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qlonglong count = text.toLongLong(&fits);
        return fits ? std::min(seconds(count), longestRetryAfter) : longestRetryAfter;
    }
    const QDateTime date = httpDate(QString::fromLatin1(text), now);
    if (!date.isValid())
        return std::nullopt;
    const QDateTime answered = answerDate.size() > headerLimit
        ? QDateTime()
        : httpDate(QString::fromLatin1(answerDate.trimmed()), now);
    const std::chrono::milliseconds wait((answered.isValid() ? answered : now).msecsTo(date));
    return std::clamp(std::chrono::ceil<seconds>(wait), seconds(0), longestRetryAfter);
}

} // namespace techpass
