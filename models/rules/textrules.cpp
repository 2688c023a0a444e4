// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/textrules.h"

#include "models/rules/accountrules.h"
#include "models/rules/cellerrors.h"
#include "models/rules/cleaning.h"
#include "models/rules/garbledtext.h"
#include "models/rules/hiddencharacters.h"
#include "models/rules/quotemarks.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

/// The mandatory breaks of UAX #14 and the tab.
bool isBreakOrTab(QChar c)
{
    return c == u'\t' || isLineBreak(c);
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

/// Where the first is; -1 where there is none.
qsizetype firstRefused(Field field, const QString &value)
{
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (isRefused(field, value, i))
            return i;
    }
    return -1;
}

/// Bytes of letters may have been read as control characters.
Problem invalidText(Field field, const QString &value, qsizetype at)
{
    QStringList args{fieldName(field)};
    if (const std::optional<QString> repaired = ungarbled(value))
        args << u"garbled"_s << *repaired;
    else if (isBreakOrTab(value[at]))
        args << (value[at] == u'\t' ? u"tab"_s : u"break"_s) << textBefore(value, at);
    return makeProblem(field, Code::TextInvalid, args);
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

std::optional<Problem> textError(Field field, const QString &value)
{
    if (value.isEmpty()) {
        const std::optional<Code> missing = missingCode(field);
        return missing ? std::optional(makeProblem(field, *missing)) : std::nullopt;
    }
    if (isCellError(value))
        return makeProblem(field, Code::SpreadsheetError, {value});
    const qsizetype refused = firstRefused(field, value);
    return refused < 0 ? std::nullopt : std::optional(invalidText(field, value, refused));
}

/// What seems hidden in a garbled text is part of its letters.
Problems textChecks(Field field, const QString &value)
{
    Problems checks;
    if (hasLostCharacters(value))
        checks.append(makeProblem(field, Code::TextLost));
    if (const std::optional<QString> repaired = ungarbled(value)) {
        checks.append(makeProblem(field, Code::TextGarbled, {*repaired}));
        return checks;
    }
    if (const qsizetype hidden = firstHidden(value); hidden >= 0)
        checks.append(
            makeProblem(field, Code::TextHidden, {codePointName(value[hidden]), textBefore(value, hidden)}));
    if (field != Field::Reason && isQuoted(value))
        checks.append(makeProblem(field, Code::TextQuoted));
    return checks;
}

} // namespace

Problems textProblems(Field field, const QString &value)
{
    if (const std::optional<Problem> error = textError(field, value))
        return {*error};
    return textChecks(field, value);
}

Problems reasonProblems(const QString &reason, int maxLength)
{
    // There are never more perceived characters than UTF-16 units, so most reasons need no counting.
    if (reason.size() <= maxLength)
        return textProblems(Field::Reason, reason);
    if (const std::optional<Problem> error = textError(Field::Reason, reason))
        return {*error};
    const int length = perceivedLength(reason);
    if (length <= maxLength)
        return textChecks(Field::Reason, reason);
    QStringList args{QString::number(length), QString::number(maxLength)};
    if (const std::optional<QString> repaired = ungarbled(reason))
        args << u"garbled"_s << *repaired;
    return {makeProblem(Field::Reason, Code::ReasonTooLong, args)};
}

std::optional<QString> textFix(Field field, const QString &value)
{
    if (const std::optional<QString> repaired = ungarbled(value)) {
        const QString bare = withoutOuterBlanks(*repaired);
        if (!bare.isEmpty())
            return firstRefused(field, bare) < 0 ? std::optional(bare) : textFix(field, bare);
    }
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

std::optional<QString> textCheckFix(Code code, const QString &value)
{
    QString fixed = value;
    if (code == Code::TextGarbled || code == Code::ReasonTooLong)
        fixed = ungarbled(value).value_or(value);
    else if (code == Code::TextHidden)
        fixed = withoutHidden(value);
    else if (code == Code::TextQuoted && isQuoted(value))
        fixed = withoutOuterQuotes(value);
    fixed = withoutOuterBlanks(fixed);
    return fixed.isEmpty() || fixed == value ? std::nullopt : std::optional(fixed);
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
