// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/quotemarks.h"

#include "models/rules/cleaning.h"

#include <algorithm>

namespace techpass {

namespace {

constexpr QStringView singleMarks(u"'`\u00b4\u2018\u2019\u201a\u201b\u2039\u203a\uff07");
constexpr QStringView doubleMarks(
    u"\"\u00ab\u00bb\u201c\u201d\u201e\u201f\u300c\u300d\u300e\u300f\u301d\u301e"
    u"\u301f\uff02\uff62\uff63");

bool isDouble(QChar c)
{
    return doubleMarks.contains(c);
}

bool isLetterOrDigit(QChar c)
{
    return c.isLetterOrNumber();
}

/// A turned comma opens, unless a low one did (`„so“`).
bool isPair(QChar first, QChar last)
{
    if (isDouble(first) != isDouble(last))
        return false;
    if (last == QChar(0x201c))
        return first == QChar(0x201e);
    return last != QChar(0x2018) || first == QChar(0x201a);
}

} // namespace

bool isQuoteMark(QChar c)
{
    return singleMarks.contains(c) || doubleMarks.contains(c);
}

bool isQuoted(const QString &text)
{
    if (text.size() < 3 || !isQuoteMark(text.front()) || !isQuoteMark(text.back())
        || !isPair(text.front(), text.back()))
        return false;
    const QStringView inside = QStringView(text).sliced(1).chopped(1);
    if (withoutOuterQuotes(text).isEmpty())
        return false;
    if (isQuoteMark(inside.front()) && isQuoteMark(inside.back()))
        return true;
    return std::none_of(inside.begin(), inside.end(),
        [](QChar c) { return isDouble(c) || c == QChar(0x2018) || c == QChar(0x201a); });
}

QString withoutOuterQuotes(const QString &text)
{
    const auto isOuter = [](QChar c) { return isQuoteMark(c) || isBlank(c); };
    const auto begin = std::find_if_not(text.begin(), text.end(), isOuter);
    auto end = text.end();
    while (end > begin && isOuter(*(end - 1)))
        --end;
    return QString(begin, end - begin);
}

QString withPlainQuotes(const QString &email)
{
    const QString bare = withoutOuterQuotes(email);
    const qsizetype at = bare.lastIndexOf(u'@');
    if (at < 0)
        return bare;
    QString local = withoutOuterQuotes(bare.first(at));
    for (qsizetype i = 1; i + 1 < local.size(); ++i) {
        const bool isApostrophe
            = local[i] == QChar(0x2019) || local[i] == QChar(0x2018) || local[i] == QChar(0xff07);
        if (isApostrophe && isLetterOrDigit(local[i - 1]) && isLetterOrDigit(local[i + 1]))
            local[i] = u'\'';
    }
    return local + bare.sliced(at);
}

} // namespace techpass
