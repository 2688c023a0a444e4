// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/textrules.h"

#include "models/rules/accountrules.h"
#include "models/rules/cleaning.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace techpass {

namespace {

/// The mandatory breaks of UAX #14 and the tab.
bool isBreakOrTab(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x09 && unit <= 0x0d) || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
}

bool isRefused(Field field, QChar c)
{
    if (isBreakOrTab(c))
        return field != Field::Reason;
    return c.category() == QChar::Other_Control;
}

bool isRefused(Field field, const QString &value, qsizetype at)
{
    const QChar c = value[at];
    if (c.isHighSurrogate())
        return at + 1 == value.size() || !value[at + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return at == 0 || !value[at - 1].isHighSurrogate();
    return isRefused(field, c);
}

bool hasRefused(Field field, const QString &value)
{
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (isRefused(field, value, i))
            return true;
    }
    return false;
}

std::optional<Code> missingCode(Field field)
{
    switch (field) {
    case Field::FirstName:
        return Code::FirstNameMissing;
    case Field::LastName:
        return Code::LastNameMissing;
    case Field::Organisation:
        return Code::OrganisationMissing;
    case Field::Reason:
        return Code::ReasonMissing;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<Problem> textProblem(Field field, const QString &value)
{
    if (value.isEmpty()) {
        const std::optional<Code> missing = missingCode(field);
        return missing ? std::optional(makeProblem(field, *missing)) : std::nullopt;
    }
    if (hasRefused(field, value))
        return makeProblem(field, Code::TextInvalid, {fieldName(field)});
    return std::nullopt;
}

std::optional<Problem> reasonProblem(const QString &reason, int maxLength)
{
    if (std::optional<Problem> problem = textProblem(Field::Reason, reason))
        return problem;
    // There are never more perceived characters than UTF-16 units, so most reasons need no counting.
    if (reason.size() <= maxLength)
        return std::nullopt;
    const int length = perceivedLength(reason);
    if (length <= maxLength)
        return std::nullopt;
    return makeProblem(
        Field::Reason, Code::ReasonTooLong, {QString::number(length), QString::number(maxLength)});
}

std::optional<QString> textFix(Field field, const QString &value)
{
    QString rest;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (!isRefused(field, value, i))
            rest.append(value[i]);
        else if (isBreakOrTab(value[i]) && !rest.endsWith(u' '))
            rest.append(u' ');
    }
    rest = withoutOuterBlanks(rest);
    if (rest.isEmpty() || rest == value)
        return std::nullopt;
    return rest;
}

int perceivedLength(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int length = 0;
    while (finder.toNextBoundary() >= 0)
        ++length;
    return length;
}

} // namespace techpass
