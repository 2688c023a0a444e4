// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/accountrules.h"
#include "models/rules/contactnumber.h"
#include "models/rules/countryrules.h"
#include "models/rules/emailrules.h"
#include "models/rules/phonerules.h"
#include "models/rules/seedrules.h"
#include "models/rules/textrules.h"
#include "models/rules/usernamerules.h"

namespace techpass {

namespace {

/// The code that the number itself was typed with.
std::optional<QString> codeOfNumber(const QString &number)
{
    const int code = ContactNumber::codeWithin(number);
    return code == 0 ? std::nullopt : std::optional(QString::number(code));
}

} // namespace

std::optional<QString> offeredFix(const Problem &problem, const Invitee &invitee)
{
    const QString value = cleaned(problem.field, invitee[problem.field]);
    switch (problem.code) {
    case Code::EmailInvalid:
        return emailFix(value);
    case Code::UsernameInvalid:
        return usernameFix(value);
    case Code::UsernameNotUsed:
        return QString();
    case Code::TextInvalid:
        return textFix(problem.field, value);
    case Code::TextGarbled:
    case Code::TextHidden:
    case Code::TextQuoted:
    case Code::ReasonTooLong:
        return textCheckFix(problem.code, value);
    case Code::CountryCodeMissing:
        return codeOfNumber(cleaned(Field::ContactNumber, invitee[Field::ContactNumber]));
    case Code::CountryCodeInvalid:
        return countryCodeFix(value);
    case Code::ContactNumberInvalid:
        return numberFix(cleaned(Field::CountryCode, invitee[Field::CountryCode]), value);
    case Code::SeedUnclear:
        return seedFix(value);
    default:
        return std::nullopt;
    }
}

} // namespace techpass
