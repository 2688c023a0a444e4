// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/usernamerules.h"

#include "models/rules/asciiforms.h"
#include "models/rules/cellerrors.h"
#include "models/rules/cleaning.h"
#include "models/rules/garbledtext.h"
#include "models/rules/hiddencharacters.h"
#include "models/rules/quotemarks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

QString faultName(UsernameFault fault)
{
    switch (fault) {
    case UsernameFault::Periods:
        return u"periods"_s;
    case UsernameFault::Ends:
        return u"ends"_s;
    case UsernameFault::None:
    case UsernameFault::Characters:
        break;
    }
    return u"characters"_s;
}

QString withSinglePeriods(QString username)
{
    while (username.contains(u".."))
        username.replace(u".."_s, u"."_s);
    return username;
}

QString withoutUnseen(QString username)
{
    username.removeIf([](QChar c) { return isInvisible(c) || isLineBreak(c); });
    return username;
}

QStringList faultArgs(const QString &username, UsernameFault fault)
{
    if (fault != UsernameFault::Characters)
        return {faultName(fault)};
    if (isCellError(username))
        return {u"error"_s, username};
    if (hasLostCharacters(username))
        return {u"lost"_s};
    if (const std::optional<QString> repaired = ungarbled(username))
        return {u"garbled"_s, *repaired};
    const auto unseen = std::find_if(
        username.begin(), username.end(), [](QChar c) { return isInvisible(c) || isLineBreak(c); });
    if (unseen != username.end()) {
        const QString before = textBefore(username, unseen - username.begin());
        if (isLineBreak(*unseen))
            return {u"break"_s, before};
        return {u"hidden"_s, codePointName(*unseen), before};
    }
    if (isQuoteMark(username.front()) || isQuoteMark(username.back()))
        return {u"quotes"_s};
    return {faultName(fault)};
}

} // namespace

UsernameFault usernameFault(QStringView username)
{
    return usernameFaultOf(std::u16string_view(username.utf16(), static_cast<std::size_t>(username.size())));
}

std::optional<Problem> usernameProblem(const QString &username, Who who)
{
    const auto problem
        = [](Code code, const QStringList &args = {}) { return makeProblem(Field::Username, code, args); };
    if (username.isEmpty())
        return who == Who::Vendor ? std::optional(problem(Code::UsernameMissing)) : std::nullopt;
    if (who == Who::PublicOfficer)
        return problem(Code::UsernameNotUsed);
    const UsernameFault fault = usernameFault(username);
    if (fault != UsernameFault::None)
        return problem(Code::UsernameInvalid, faultArgs(username, fault));
    return std::nullopt;
}

std::optional<QString> usernameFix(const QString &username)
{
    const QString seen = withoutUnseen(ungarbled(username).value_or(username));
    const QStringList candidates{username, seen, withoutOuterQuotes(seen)};
    for (const QString &text : candidates) {
        const QString single = withSinglePeriods(text);
        if (single != username && usernameFault(single) == UsernameFault::None)
            return single;
    }
    return std::nullopt;
}

} // namespace techpass
