// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/accountrules.h"

#include "models/rules/countryrules.h"
#include "models/rules/emailrules.h"
#include "models/rules/phonerules.h"
#include "models/rules/seedrules.h"
#include "models/rules/textrules.h"
#include "models/rules/usernamerules.h"

#include <algorithm>

namespace techpass {

namespace {

void add(Problems &problems, std::optional<Problem> problem)
{
    if (problem)
        problems.append(std::move(*problem));
}

void addCleaned(Problems &problems, Field field, const Invitee &raw, const Invitee &clean)
{
    // Of a value that was nothing but blanks nothing was lost: it is missing, as it looks.
    if (clean[field] != raw[field] && !clean[field].isEmpty())
        problems.append(makeProblem(field, Code::Cleaned, {raw[field], clean[field]}));
}

/// The problem of a field that is judged by itself.
std::optional<Problem> plainProblem(Field field, const QString &value, const Policy &policy)
{
    switch (field) {
    case Field::CountryCode:
        return countryCodeProblem(value);
    case Field::SeedRequired:
        return seedProblem(value);
    case Field::Reason:
        return reasonProblem(value, policy.reasonMaxLength);
    default:
        return textProblem(field, value);
    }
}

bool hasErrorIn(const Problems &problems, Field field)
{
    return heaviest(problems, field) == Severity::Error;
}

QString sent(const QString &value)
{
    return value.normalized(QString::NormalizationForm_C);
}

} // namespace

RowCheck checkRow(const Invitee &invitee, const Policy &policy)
{
    const Invitee clean = cleaned(invitee);
    RowCheck check;
    check.who = whoIs(clean[Field::Email], policy);
    Problems &problems = check.problems;
    for (const Field field : allFields) {
        const QString &value = clean[field];
        switch (field) {
        case Field::Email:
            add(problems, emailProblem(value, check.who, Method::CreateAccount, policy));
            break;
        case Field::Username:
            add(problems, usernameProblem(value, check.who));
            break;
        case Field::ContactNumber: {
            const NumberCheck number = checkNumber(clean[Field::CountryCode], value);
            problems.append(number.problems);
            if (number.number)
                check.keys.contactNumber = number.number->e164();
            break;
        }
        default:
            add(problems, plainProblem(field, value, policy));
        }
        addCleaned(problems, field, invitee, clean);
    }
    if (!hasErrorIn(problems, Field::Email))
        check.keys.email = clean[Field::Email].toCaseFolded();
    if (check.who == Who::Vendor && !hasErrorIn(problems, Field::Username))
        check.keys.username = clean[Field::Username].toCaseFolded();
    return check;
}

Problems checkAccount(const Invitee &invitee, const Policy &policy)
{
    return checkRow(invitee, policy).problems;
}

DuplicateKeys duplicateKeys(const Invitee &invitee, const Policy &policy)
{
    return checkRow(invitee, policy).keys;
}

Problems checkInvitation(const Invitee &invitee, const Policy &policy)
{
    const Invitee clean = cleaned(invitee);
    Problems problems;
    const QString &email = clean[Field::Email];
    add(problems, emailProblem(email, whoIs(email, policy), Method::EmailInvitation, policy));
    addCleaned(problems, Field::Email, invitee, clean);
    for (const Field field : {Field::SeedRequired, Field::Reason}) {
        add(problems, plainProblem(field, clean[field], policy));
        addCleaned(problems, field, invitee, clean);
    }
    return problems;
}

AccountRequest toAccountRequest(const Invitee &invitee, const Policy &policy)
{
    const Invitee clean = cleaned(invitee);
    const bool isOfficer = whoIs(clean[Field::Email], policy) == Who::PublicOfficer;
    const NumberCheck number = checkNumber(clean[Field::CountryCode], clean[Field::ContactNumber]);
    AccountRequest request;
    request.userType = isOfficer ? UserType::PublicOfficer : UserType::Vendor;
    request.email = clean[Field::Email];
    if (!isOfficer)
        request.username = clean[Field::Username];
    request.firstName = sent(clean[Field::FirstName]);
    request.lastName = sent(clean[Field::LastName]);
    request.countryCode = clean[Field::CountryCode];
    if (number.number)
        request.contactNumber = number.number->nationalDigits();
    request.organisation = sent(clean[Field::Organisation]);
    request.department = sent(clean[Field::Department]);
    request.seedRequired = isSeedYes(clean[Field::SeedRequired]);
    request.reason = sent(clean[Field::Reason]);
    return request;
}

InvitationRequest toInvitationRequest(const Invitee &invitee)
{
    const Invitee clean = cleaned(invitee);
    return {clean[Field::Email], isSeedYes(clean[Field::SeedRequired]), sent(clean[Field::Reason])};
}

} // namespace techpass
