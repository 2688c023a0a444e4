// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/emailrules.h"

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

QString faultName(EmailFault fault)
{
    switch (fault) {
    case EmailFault::DisplayName:
        return u"display-name"_s;
    case EmailFault::Several:
        return u"several"_s;
    case EmailFault::Space:
        return u"space"_s;
    case EmailFault::NoAt:
        return u"no-at"_s;
    case EmailFault::LocalPart:
        return u"local-part"_s;
    case EmailFault::Length:
        return u"length"_s;
    case EmailFault::None:
    case EmailFault::Domain:
        break;
    }
    return u"domain"_s;
}

bool isAddress(const QString &text)
{
    return emailFault(text) == EmailFault::None;
}

/// Which blank the first is.
QStringList blankArgs(const QString &email)
{
    const auto blank = std::find_if(email.begin(), email.end(), isBlank);
    const QString before = textBefore(email, blank - email.begin());
    if (isLineBreak(*blank))
        return {u"break"_s, before};
    if (isInvisible(*blank))
        return {u"hidden"_s, codePointName(*blank), before};
    return {u"space"_s};
}

QStringList faultArgs(const QString &email, EmailFault fault)
{
    if (fault == EmailFault::DisplayName || fault == EmailFault::Several)
        return {faultName(fault)};
    if (isCellError(email))
        return {u"error"_s, email};
    if (hasLostCharacters(email))
        return {u"lost"_s};
    if (const std::optional<QString> repaired = ungarbled(email))
        return {u"garbled"_s, *repaired};
    const auto quotesIn
        = [](const QString &text) { return std::count_if(text.begin(), text.end(), isQuoteMark); };
    if (const QString plain = withPlainQuotes(email); isAddress(plain)) {
        if (quotesIn(plain) < quotesIn(email))
            return {u"quotes"_s};
        if (fault != EmailFault::Space)
            return {u"apostrophe"_s};
    }
    return fault == EmailFault::Space ? blankArgs(email) : QStringList{faultName(fault)};
}

} // namespace

EmailFault emailFault(QStringView email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    const bool hasBlank = std::any_of(email.begin(), email.end(), isBlank);
    if (email.contains(u'<') || email.contains(u'>'))
        return EmailFault::DisplayName;
    if (at >= 0 && email.first(at).contains(u'@'))
        return EmailFault::Several;
    if (hasBlank)
        return EmailFault::Space;
    if (at < 0)
        return EmailFault::NoAt;
    const std::u16string_view address(email.utf16(), static_cast<std::size_t>(email.size()));
    const auto local = address.substr(0, static_cast<std::size_t>(at));
    if (local.size() > longestLocalPart || address.size() > longestAddress)
        return EmailFault::Length;
    if (!isDotAtom(local))
        return EmailFault::LocalPart;
    return isHostName(address.substr(local.size() + 1)) ? EmailFault::None : EmailFault::Domain;
}

QString domainOf(const QString &email)
{
    return email.mid(email.lastIndexOf(u'@') + 1).toLower();
}

Who whoHas(const QString &email, const Policy &policy)
{
    if (email.isEmpty() || emailFault(email) != EmailFault::None)
        return Who::Unknown;
    return isInDomains(domainOf(email), policy.publicOfficerDomains) ? Who::PublicOfficer : Who::Vendor;
}

Who whoIs(const QString &email, const Policy &policy)
{
    return whoHas(withoutOuterBlanks(email), policy);
}

std::optional<Problem> emailProblem(const QString &email, Who who, Method method, const Policy &policy)
{
    const auto problem = [](Code code, const QString &arg) { return makeProblem(Field::Email, code, {arg}); };
    if (email.isEmpty())
        return makeProblem(Field::Email, Code::EmailMissing);
    if (const EmailFault fault = emailFault(email); fault != EmailFault::None)
        return makeProblem(Field::Email, Code::EmailInvalid, faultArgs(email, fault));
    const QString domain = domainOf(email);
    if (method == Method::EmailInvitation) {
        if (who != Who::PublicOfficer)
            return problem(Code::EmailNotPublicOfficer, domain);
        if (isInDomains(domain, policy.nonWogDomains))
            return problem(Code::EmailCannotSelfSignUp, domain);
    }
    if (isInDomains(domain, policy.personalDomains))
        return problem(Code::EmailPersonal, domain);
    if (who == Who::Vendor && policy.allowedVendorDomains
        && !isInDomains(domain, *policy.allowedVendorDomains))
        return problem(Code::EmailDomainNotAllowed, domain);
    return std::nullopt;
}

std::optional<QString> emailFix(const QString &email)
{
    const QString read = ungarbled(email).value_or(email);
    const QStringList candidates{withoutBlanks(email), withPlainQuotes(withoutHidden(email)),
        withoutBlanks(read), withPlainQuotes(withoutHidden(read))};
    const auto found = std::find_if(candidates.begin(), candidates.end(),
        [&email](const QString &text) { return text != email && isAddress(text); });
    return found == candidates.end() ? std::nullopt : std::optional(*found);
}

} // namespace techpass
