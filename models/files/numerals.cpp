// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/numerals.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace techpass {

/// How one language writes numbers in one of its ways.
struct NumeralTable
{
    QStringView digits; ///< from zero; of one script from this digit on where there is only one
    QStringView places = {}; ///< ten, hundred, thousand; none: digits only
    QStringView groups = {}; ///< ten thousand, and the powers of it
    bool writesZeros = false; ///< between others: 101 as `一百〇一`
    bool writesOnes = true; ///< ahead of ten, hundred and thousand
    bool isPlainInDates = false; ///< digits only
};

namespace {

constexpr QStringView wideDigits = u"０１２３４５６７８９";

// In the order of Excel's numbers for them.
constexpr std::array tables{
    NumeralTable{u"〇一二三四五六七八九", u"十百千", u"万億兆", false, false},
    NumeralTable{u"〇壱弐参四伍六七八九", u"拾百阡", u"萬億兆"},
    NumeralTable{wideDigits, u"十百千", u"万億兆", false, false, true},
    NumeralTable{u"〇一二三四五六七八九", u"十百千", u"万亿兆", true},
    NumeralTable{u"零壹贰叁肆伍陆柒捌玖", u"拾佰仟", u"万亿兆", true},
    NumeralTable{wideDigits, u"十百千", u"万亿兆", true, true, true},
    NumeralTable{u"○一二三四五六七八九", u"十百千", u"萬億兆", true},
    NumeralTable{u"零壹貳參肆伍陸柒捌玖", u"拾佰仟", u"萬億兆", true},
    NumeralTable{wideDigits, u"十百千", u"萬億兆", true, true, true},
    NumeralTable{u"〇一二三四五六七八九", u"十百千", u"万億兆"},
    NumeralTable{u"零壹貳參四五六七八九", u"拾百阡", u"萬億兆"},
    NumeralTable{wideDigits, u"十百千", u"万億兆", false, true, true},
    NumeralTable{u"영일이삼사오육칠팔구", u"십백천", u"만억조"},
};
constexpr int firstTable = 0x1B;
constexpr int kindsOfLanguage = 3; ///< and one more of the last

// Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada, Malayalam, Thai,
// Lao, Tibetan, Burmese.
constexpr std::array scripts{NumeralTable{u"\u0660"}, NumeralTable{u"\u06F0"}, NumeralTable{u"\u0966"},
    NumeralTable{u"\u09E6"}, NumeralTable{u"\u0A66"}, NumeralTable{u"\u0AE6"}, NumeralTable{u"\u0B66"},
    NumeralTable{u"\u0BE6"}, NumeralTable{u"\u0C66"}, NumeralTable{u"\u0CE6"}, NumeralTable{u"\u0D66"},
    NumeralTable{u"\u0E50"}, NumeralTable{u"\u0ED0"}, NumeralTable{u"\u0F20"}, NumeralTable{u"\u1040"}};
constexpr int firstScript = 2;

/// Where a language's first table is.
int firstTableOf(const QLocale &locale)
{
    constexpr std::array languages{QLocale::Japanese, QLocale::Chinese, QLocale::Chinese, QLocale::Korean};
    const bool isTraditional
        = locale.language() == QLocale::Chinese && locale.script() == QLocale::TraditionalHanScript;
    const auto *const found = std::find(languages.begin(), languages.end(), locale.language());
    const auto at = found != languages.end() ? std::distance(languages.begin(), found) : 1;
    return static_cast<int>(at + (isTraditional ? 1 : 0)) * kindsOfLanguage;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

Numerals Numerals::ofKind(int kind, const QLocale &locale)
{
    const int first = firstTableOf(locale);
    const bool isLast = first + kindsOfLanguage + 1 == static_cast<int>(tables.size());
    if (kind < 1 || kind > kindsOfLanguage + (isLast ? 1 : 0))
        return {};
    return Numerals(&tables[static_cast<std::size_t>(first + kind - 1)]);
}

Numerals Numerals::ofShape(uint shape)
{
    if (shape >= firstScript && shape < firstScript + scripts.size())
        return Numerals(&scripts[shape - firstScript]);
    if (shape >= firstTable && shape < firstTable + tables.size())
        return Numerals(&tables[shape - firstTable]);
    return {};
}

QString Numerals::digits(QString number) const
{
    if (isWestern())
        return number;
    const bool isRow = m_table->digits.size() == 1;
    for (QChar &c : number) {
        const int digit = c.unicode() - u'0';
        if (isDigit(c))
            c = isRow ? QChar(m_table->digits.front().unicode() + digit) : m_table->digits[digit];
    }
    return number;
}

QString Numerals::words(const QString &number) const
{
    const auto begin = std::find_if(number.begin(), number.end(), isDigit) - number.begin();
    const auto end = std::find_if_not(number.begin() + begin, number.end(), isDigit) - number.begin();
    constexpr qsizetype longest = 16; // digits that there are words for
    if (isWestern() || m_table->places.isEmpty() || number.contains(u'E') || end - begin > longest)
        return digits(number);
    return number.first(begin) + wholeWords(QStringView(number).sliced(begin, end - begin))
        + digits(number.sliced(end));
}

/// By groups of four digits. The first one is no zero, or it is all.
QString Numerals::wholeWords(QStringView digits) const
{
    constexpr qsizetype groupSize = 4;
    QString result;
    bool isZeroAhead = false;
    while (!digits.isEmpty()) {
        const qsizetype groups = (digits.size() - 1) / groupSize;
        const QString group = groupWords(digits.first(digits.size() - groups * groupSize), isZeroAhead);
        digits = digits.last(groups * groupSize);
        isZeroAhead = group.isEmpty();
        result += group;
        if (groups > 0 && !group.isEmpty())
            result += m_table->groups[groups - 1];
    }
    return result.isEmpty() ? QString(m_table->digits.front()) : result;
}

/// Of up to four digits; empty where all are zeros.
QString Numerals::groupWords(QStringView digits, bool isZeroAhead) const
{
    QString result;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[i].digitValue();
        const qsizetype place = digits.size() - 1 - i;
        if (digit == 0) {
            isZeroAhead = true;
            continue;
        }
        if (isZeroAhead && m_table->writesZeros)
            result += m_table->digits.front();
        isZeroAhead = false;
        if (digit > 1 || place == 0 || m_table->writesOnes)
            result += m_table->digits[digit];
        if (place > 0)
            result += m_table->places[place - 1];
    }
    return result;
}

QString Numerals::partOfDate(const QString &number) const
{
    const bool isCounted = !number.startsWith(u'0') && std::all_of(number.begin(), number.end(), isDigit);
    if (isWestern() || m_table->isPlainInDates || !isCounted)
        return digits(number);
    // "One ten two" is for cheques.
    const bool isTeen = number.size() == 2 && number.startsWith(u'1');
    const bool isPlainWriting = m_table->digits.contains(u'\u4e00');
    const QString shown = words(number);
    return isTeen && isPlainWriting && m_table->writesOnes ? shown.sliced(1) : shown;
}

} // namespace techpass
