// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/usernamerules.h"

#include "models/rules/asciiforms.h"

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
        return problem(Code::UsernameInvalid, {faultName(fault)});
    return std::nullopt;
}

std::optional<QString> usernameFix(const QString &username)
{
    QString single = username;
    while (single.contains(u".."))
        single.replace(u".."_s, u"."_s);
    if (single == username || usernameFault(single) != UsernameFault::None)
        return std::nullopt;
    return single;
}

} // namespace techpass
