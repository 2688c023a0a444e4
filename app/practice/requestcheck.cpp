// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/requestcheck.h"

#include "models/rules/accountrules.h"
#include "models/rules/problemtext.h"

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

Invitee inviteeOf(const AccountRequest &request)
{
    Invitee invitee;
    invitee[Field::Email] = request.email;
    invitee[Field::Username] = request.username;
    invitee[Field::FirstName] = request.firstName;
    invitee[Field::LastName] = request.lastName;
    invitee[Field::CountryCode] = request.countryCode;
    invitee[Field::ContactNumber] = request.contactNumber;
    invitee[Field::Organisation] = request.organisation;
    invitee[Field::Department] = request.department;
    invitee[Field::SeedRequired] = request.seedRequired ? u"Yes"_s : u"No"_s;
    invitee[Field::Reason] = request.reason;
    return invitee;
}

Invitee inviteeOf(const InvitationRequest &request)
{
    Invitee invitee;
    invitee[Field::Email] = request.email;
    invitee[Field::SeedRequired] = request.seedRequired ? u"Yes"_s : u"No"_s;
    invitee[Field::Reason] = request.reason;
    return invitee;
}

QJsonArray errorsOf(const Problems &problems)
{
    QJsonArray errors;
    for (const Problem &problem : problems) {
        if (problem.severity == Severity::Error)
            errors.append(
                fieldError(fieldName(problem.field), codeName(problem.code), problemSentence(problem)));
    }
    return errors;
}

tl::unexpected<ServiceProblem> validationFailed(const QJsonArray &errors)
{
    return tl::unexpected(ServiceProblem{422, u"validation-failed"_s, u"Some fields cannot be accepted"_s,
        u"The fields are named in errors. Correct them and send the request again."_s, errors});
}

tl::unexpected<ServiceProblem> unreadable(const Error &error)
{
    return tl::unexpected(malformed(u"The member "_s % error.detail % u" is missing or of another type."_s));
}

/// What the rules cannot see: the wire's own members that must fit the address.
void checkUserType(const AccountRequest &request, const Policy &policy, QJsonArray &errors)
{
    const Who who = whoIs(request.email, policy);
    const bool isOfficer = request.userType == UserType::PublicOfficer;
    if ((who == Who::PublicOfficer && !isOfficer) || (who == Who::Vendor && isOfficer)) {
        errors.append(fieldError(
            u"userType"_s, u"user-type-mismatch"_s, u"The kind of user does not fit the email address."_s));
    }
    if (isOfficer && !request.username.isEmpty()) {
        errors.append(fieldError(fieldName(Field::Username), codeName(Code::UsernameNotUsed),
            u"A public officer has no username of their own: the email address is the username."_s));
    }
}

} // namespace

tl::expected<CheckedRequest, ServiceProblem> checkAccountBody(const QJsonObject &body, const Policy &policy)
{
    const Result<AccountRequest> read = AccountRequest::fromJson(body);
    if (!read)
        return unreadable(read.error());
    const Invitee invitee = inviteeOf(*read);
    QJsonArray errors = errorsOf(checkAccount(invitee, policy));
    checkUserType(*read, policy, errors);
    if (!errors.isEmpty())
        return validationFailed(errors);
    const AccountRequest request = toAccountRequest(invitee, policy);
    const DuplicateKeys keys = duplicateKeys(invitee, policy);
    const QString techpassUsername = request.userType == UserType::PublicOfficer
        ? request.email
        : QString(request.username % u'@' % policy.usernameSuffix);
    return CheckedRequest{
        CreationRequest{request}, {keys.email, keys.username, keys.contactNumber}, techpassUsername};
}

tl::expected<CheckedRequest, ServiceProblem> checkInvitationBody(
    const QJsonObject &body, const Policy &policy)
{
    const Result<InvitationRequest> read = InvitationRequest::fromJson(body);
    if (!read)
        return unreadable(read.error());
    const Invitee invitee = inviteeOf(*read);
    const QJsonArray errors = errorsOf(checkInvitation(invitee, policy));
    if (!errors.isEmpty())
        return validationFailed(errors);
    return CheckedRequest{
        CreationRequest{toInvitationRequest(invitee)}, {emailKey(read->email, policy), {}, {}}, {}};
}

QString emailKey(const QString &email, const Policy &policy)
{
    Invitee invitee;
    invitee[Field::Email] = email;
    return duplicateKeys(invitee, policy).email;
}

std::optional<ServiceProblem> takenProblem(const UniqueKeys &keys, const PracticeRecords &records)
{
    QJsonArray errors;
    if (records.byEmail(keys.email)) {
        errors.append(fieldError(fieldName(Field::Email), codeName(Code::EmailExists),
            problemSentence(makeProblem(Field::Email, Code::EmailExists))));
    }
    if (!keys.username.isEmpty() && records.isUsernameTaken(keys.username)) {
        errors.append(fieldError(
            fieldName(Field::Username), u"username-exists"_s, u"This TechPass username is taken."_s));
    }
    if (!keys.contactNumber.isEmpty() && records.isNumberTaken(keys.contactNumber)) {
        errors.append(fieldError(fieldName(Field::ContactNumber), u"contact-number-exists"_s,
            u"This contact number belongs to another account."_s));
    }
    if (errors.isEmpty())
        return std::nullopt;
    return ServiceProblem{409, u"account-exists"_s, u"The account exists"_s,
        u"Email, username and mobile number can each belong to one account only."_s, errors};
}

} // namespace techpass
