// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/numberformat.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr double exactIntegers = 1e15;
constexpr double lastSerialDate = 2958466; // the day after 9999-12-31

/// One format code's way from Excel's letters to QDateTime's.
class DateFormatReading final
{
public:
    explicit DateFormatReading(QStringView code)
        : m_code(code)
    {
    }

    /// Empty where the code is no date's.
    QString read()
    {
        for (m_at = 0; m_at < m_code.size() && m_code[m_at] != u';';)
            readToken();
        flushLiteral();
        return m_isDate ? m_result : QString();
    }

private:
    void readToken()
    {
        const QChar c = m_code[m_at].toLower();
        if (c == u'"' || c == u'[') {
            const qsizetype end = m_code.indexOf(c == u'"' ? u'"' : u']', m_at + 1);
            const QStringView inside = m_code.sliced(m_at + 1, (end < 0 ? m_code.size() : end) - m_at - 1);
            m_at = end < 0 ? m_code.size() : end + 1;
            if (c == u'"')
                addLiteral(inside);
            else if (!inside.isEmpty() && QStringView(u"hms").contains(inside[0].toLower())
                && inside.size() <= 2)
                addUnit(inside[0].toLower(), inside.size());
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            if (c == u'\\' && m_at + 1 < m_code.size())
                addLiteral(m_code.sliced(m_at + 1, 1));
            m_at += 2;
        } else if (m_code.sliced(m_at).startsWith(u"AM/PM", Qt::CaseInsensitive)) {
            flushLiteral();
            m_result += u"AP"_s;
            m_at += 5;
        } else if (QStringView(u"dmyhs").contains(c)) {
            qsizetype count = 1;
            while (m_at + count < m_code.size() && m_code[m_at + count].toLower() == c)
                ++count;
            m_at += count;
            addUnit(c, count);
        } else {
            if (c != u'@' && c != u'#' && c != u'0' && c != u'?')
                addLiteral(m_code.sliced(m_at, 1));
            ++m_at;
        }
    }

    void addUnit(QChar unit, qsizetype count)
    {
        m_isDate = true;
        flushLiteral();
        if (unit == u's' && m_lastMonth >= 0)
            m_result.replace(m_lastMonth, m_lastMonthLength, QString(m_lastMonthLength, u'm'));
        const bool minutes = unit == u'm' && m_lastUnit == u'h';
        m_lastMonth = -1;
        if (unit == u'm' && !minutes) {
            m_lastMonthLength = std::min(count, qsizetype(4));
            m_lastMonth = m_result.size();
            m_result += QString(m_lastMonthLength, u'M');
        } else {
            const qsizetype most = unit == u'd' || unit == u'y' ? 4 : 2;
            const qsizetype least = unit == u'y' ? (count > 2 ? 4 : 2) : 1;
            m_result += QString(std::max(std::min(count, most), least), unit);
        }
        m_lastUnit = unit;
    }

    void addLiteral(QStringView text) { m_literal += text; }

    /// Quoted as a whole, so that no letter is taken for a unit.
    void flushLiteral()
    {
        const bool plain = std::none_of(
            m_literal.begin(), m_literal.end(), [](QChar c) { return c.isLetter() || c == u'\''; });
        m_result += plain ? m_literal : QString(u'\'' + m_literal.replace(u"'"_s, u"''"_s) + u'\'');
        m_literal.clear();
    }

    QStringView m_code;
    qsizetype m_at = 0;
    QString m_result;
    QString m_literal; ///< not in m_result yet
    bool m_isDate = false;
    QChar m_lastUnit;
    qsizetype m_lastMonth = -1; ///< where an `m` stands that seconds may still turn into minutes
    qsizetype m_lastMonthLength = 0;
};

QString displayedDate(double serial, const QString &format, bool date1904)
{
    // Excel counts a 29 February 1900 that never was: its days before March are one off.
    const QDate epoch = date1904 ? QDate(1904, 1, 1)
        : serial < 60            ? QDate(1899, 12, 31)
                                 : QDate(1899, 12, 30);
    const double days = std::floor(serial);
    const auto seconds = static_cast<qint64>(std::llround((serial - days) * 86400.0));
    const QDateTime midnight(epoch.addDays(static_cast<qint64>(days)), QTime(0, 0), Qt::UTC);
    return QLocale::c().toString(midnight.addSecs(seconds), format);
}

} // namespace

NumberFormat NumberFormat::builtIn(int id)
{
    switch (id) {
    case 15:
        return {u"d-MMM-yy"_s, 0};
    case 16:
        return {u"d-MMM"_s, 0};
    case 17:
        return {u"MMM-yy"_s, 0};
    case 18:
        return {u"h:mm AP"_s, 0};
    case 19:
        return {u"h:mm:ss AP"_s, 0};
    case 20:
        return {u"h:mm"_s, 0};
    case 21:
    case 46:
        return {u"h:mm:ss"_s, 0};
    case 22:
        return {u"d/M/yyyy h:mm"_s, 0};
    case 45:
    case 47:
        return {u"mm:ss"_s, 0};
    default:
        break;
    }
    const bool date = id == 14 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return {date ? u"d/M/yyyy"_s : QString(), 0};
}

NumberFormat NumberFormat::fromCode(QStringView code)
{
    if (code.compare(u"General", Qt::CaseInsensitive) == 0)
        return {};
    const bool zeros = !code.isEmpty() && code.size() <= 15
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c == u'0'; });
    if (zeros)
        return {{}, static_cast<int>(code.size())};
    return {DateFormatReading(code).read(), 0};
}

QString displayedNumber(std::string_view stored, const NumberFormat &format, bool date1904)
{
    const QByteArrayView bytes(stored);
    bool isNumber = false;
    const double number = bytes.toByteArray().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return QString::fromUtf8(bytes);
    if (!format.dateFormat.isEmpty() && number >= 0 && number < lastSerialDate)
        return displayedDate(number, format.dateFormat, date1904);
    if (std::abs(number) >= exactIntegers)
        return QString::fromUtf8(bytes);
    if (number == std::floor(number)) {
        const auto whole = static_cast<qint64>(number);
        return format.digits > 0 && whole >= 0 ? u"%1"_s.arg(whole, format.digits, 10, QChar(u'0'))
                                               : QString::number(whole);
    }
    return QString::number(number, 'g', 15);
}

} // namespace techpass
