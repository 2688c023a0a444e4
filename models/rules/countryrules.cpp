// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/countryrules.h"

#include "models/rules/cellerrors.h"
#include "models/rules/cleaning.h"
#include "models/rules/contactnumber.h"
#include "models/rules/hiddencharacters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr qsizetype longestCode = 3;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool looksLikeCode(QStringView value)
{
    return !value.isEmpty() && value.size() <= longestCode && value.front() != u'0'
        && std::all_of(value.begin(), value.end(), isDigit);
}

/// The only run of digits in `value`, or nothing where there are none or several.
QString onlyDigitRun(const QString &value)
{
    const auto first = std::find_if(value.begin(), value.end(), isDigit);
    const auto last = std::find_if_not(first, value.end(), isDigit);
    if (std::any_of(last, value.end(), isDigit))
        return {};
    return QString(first, last - first);
}

} // namespace

QString cleanedCountryCode(const QString &value)
{
    if (looksLikeCode(value))
        return value;
    QStringView code = value;
    if (code.startsWith(u'(') && code.endsWith(u')'))
        code = code.sliced(1).chopped(1).trimmed();
    if (code.startsWith(u'+'))
        code = code.sliced(1).trimmed();
    else if (code.startsWith(u"00"))
        code = code.sliced(2).trimmed();
    if (code.endsWith(u'-'))
        code = code.chopped(1).trimmed();
    return looksLikeCode(code) ? code.toString() : value;
}

int callingCode(const QString &value)
{
    if (!looksLikeCode(value))
        return 0;
    const int code = value.toInt();
    return ContactNumber::isCallingCode(code) ? code : 0;
}

std::optional<Problem> countryCodeProblem(const QString &value)
{
    if (value.isEmpty())
        return makeProblem(Field::CountryCode, Code::CountryCodeMissing);
    if (callingCode(value) == 0)
        return makeProblem(Field::CountryCode, Code::CountryCodeInvalid, {value});
    return std::nullopt;
}

std::optional<QString> countryCodeFix(const QString &value)
{
    if (isCellError(value))
        return std::nullopt;
    QString plain = withoutOuterBlanks(withoutHidden(value.normalized(QString::NormalizationForm_KC)));
    if (plain.endsWith(u".0"))
        plain.chop(2);
    const QString digits = cleanedCountryCode(plain);
    if (callingCode(digits) != 0)
        return digits;
    const QString run = onlyDigitRun(plain);
    if (callingCode(run) != 0)
        return run;
    if (const int named = ContactNumber::callingCodeOf(plain); run.isEmpty() && named != 0)
        return QString::number(named);
    return std::nullopt;
}

} // namespace techpass
