// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/accountrules.h"

#include "models/rules/cleaning.h"
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

/// The problems of a field that is judged by itself.
Problems plainProblems(Field field, const QString &value, const Policy &policy)
{
    Problems problems;
    switch (field) {
    case Field::CountryCode:
        add(problems, countryCodeProblem(value));
        return problems;
    case Field::SeedRequired:
        add(problems, seedProblem(value));
        return problems;
    case Field::Reason:
        return reasonProblems(value, policy.reasonMaxLength);
    default:
        return textProblems(field, value);
    }
}

/// Blanks around a text mean nothing. Around what is compared or read as a word they do, unless there is
/// nothing else.
QString asItStands(Field field, const Invitee &values)
{
    const QString &value = values[field];
    const bool isExact = field == Field::Email || field == Field::Username || field == Field::CountryCode
        || field == Field::SeedRequired;
    const QString bare = withoutOuterBlanks(value);
    return isExact && !bare.isEmpty() ? value : bare;
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

Verdict judge(const Invitee &values, const Policy &policy)
{
    Verdict verdict;
    const QString email = asItStands(Field::Email, values);
    verdict.who = whoHas(email, policy);
    Problems &problems = verdict.problems;
    for (const Field field : allFields) {
        const QString value = asItStands(field, values);
        switch (field) {
        case Field::Email:
            add(problems, emailProblem(value, verdict.who, Method::CreateAccount, policy));
            break;
        case Field::Username:
            add(problems, usernameProblem(value, verdict.who));
            break;
        case Field::ContactNumber: {
            const NumberCheck number = checkNumber(asItStands(Field::CountryCode, values), value);
            problems.append(number.problems);
            if (number.number)
                verdict.keys.contactNumber = number.number->e164();
            break;
        }
        default:
            problems.append(plainProblems(field, value, policy));
        }
    }
    if (!hasErrorIn(problems, Field::Email))
        verdict.keys.email = email.toCaseFolded();
    if (verdict.who == Who::Vendor && !hasErrorIn(problems, Field::Username))
        verdict.keys.username = asItStands(Field::Username, values).toCaseFolded();
    return verdict;
}

Problems checkAccount(const Invitee &invitee, const Policy &policy)
{
    const Invitee clean = cleaned(invitee);
    Problems problems = judge(clean, policy).problems;
    if (clean == invitee)
        return problems;
    for (const Field field : allFields)
        addCleaned(problems, field, invitee, clean);
    std::stable_sort(problems.begin(), problems.end(),
        [](const Problem &left, const Problem &right) { return left.field < right.field; });
    return problems;
}

DuplicateKeys duplicateKeys(const Invitee &invitee, const Policy &policy)
{
    return judge(cleaned(invitee), policy).keys;
}

Problems checkInvitation(const Invitee &invitee, const Policy &policy)
{
    const Invitee clean = cleaned(invitee);
    Problems problems;
    const QString &email = clean[Field::Email];
    add(problems, emailProblem(email, whoHas(email, policy), Method::EmailInvitation, policy));
    addCleaned(problems, Field::Email, invitee, clean);
    for (const Field field : {Field::SeedRequired, Field::Reason}) {
        problems.append(plainProblems(field, clean[field], policy));
        addCleaned(problems, field, invitee, clean);
    }
    return problems;
}

AccountRequest toAccountRequest(const Invitee &invitee, const Policy &policy)
{
    const Invitee clean = cleaned(invitee);
    const bool isOfficer = whoHas(clean[Field::Email], policy) == Who::PublicOfficer;
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
