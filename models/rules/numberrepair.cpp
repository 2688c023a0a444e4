// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/numberrepair.h"

#include "models/rules/cleaning.h"
#include "models/rules/contactnumber.h"
#include "models/rules/garbledtext.h"
#include "models/rules/hiddencharacters.h"
#include "models/rules/quotemarks.h"

#include <algorithm>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Behind the code where that is written with a `+`.
QString withZero(int callingCode, const QString &number)
{
    if (!number.startsWith(u'+'))
        return u'0' + number;
    const QString code = u'+' + QString::number(callingCode);
    if (!number.startsWith(code))
        return {};
    const QString rest = number.sliced(code.size());
    const auto first = std::find_if(rest.begin(), rest.end(), isDigit);
    return code + rest.first(first - rest.begin()) + u'0' + rest.sliced(first - rest.begin());
}

/// Empty where the code does not stand there twice.
QString withoutCodes(int callingCode, const QString &number)
{
    const QString code = QString::number(callingCode);
    QString digits = number;
    digits.removeIf([](QChar c) { return !isDigit(c); });
    int times = 0;
    while (digits.startsWith(code) || digits.startsWith(u"00" + code)) {
        digits = digits.sliced(code.size() + (digits.startsWith(u"00") ? 2 : 0));
        ++times;
    }
    return times > 1 ? digits : QString();
}

QString withoutForeign(const QString &number)
{
    QString rest = ungarbled(number).value_or(number);
    for (QChar &c : rest) {
        if (isLineBreak(c) || c == u'\t')
            c = u' ';
    }
    return withoutOuterQuotes(withoutHidden(rest));
}

} // namespace

std::optional<NumberRepair> numberRepair(int callingCode, const QString &number)
{
    const auto isValid = [callingCode, &number](const QString &other) {
        return !other.isEmpty() && other != number && ContactNumber::read(callingCode, other).isValid();
    };
    if (const QString bare = withoutForeign(number); isValid(bare))
        return NumberRepair{NumberRepair::Accident::Foreign, bare};
    if (const QString longer = withZero(callingCode, number); isValid(longer))
        return NumberRepair{NumberRepair::Accident::LostZero, longer};
    if (const QString national = withoutCodes(callingCode, number); isValid(national))
        return NumberRepair{NumberRepair::Accident::CodeTwice, national};
    return std::nullopt;
}

} // namespace techpass
