// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/emailrules.h"

#include "models/rules/cleaning.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

// RFC 5321, 4.5.3.1; a path of 256 octets includes its angle brackets. RFC 1035, 2.3.4 for the labels.
constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestAddress = 254;
constexpr qsizetype longestLabel = 63;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
bool isLetterOrDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// RFC 5322, 3.2.3.
bool isAtomText(QChar c)
{
    return isLetterOrDigit(c) || QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(c);
}

bool isDotAtom(QStringView text)
{
    QChar previous = u'.';
    for (const QChar c : text) {
        if (c == u'.' ? previous == u'.' : !isAtomText(c))
            return false;
        previous = c;
    }
    return previous != u'.';
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= longestLabel && label.front() != u'-' && label.back() != u'-'
        && std::all_of(label.begin(), label.end(), [](QChar c) { return isLetterOrDigit(c) || c == u'-'; });
}

/// At least two labels; the last is not a number, as it would be in an IP address (RFC 3696, 2).
bool isHostName(QStringView domain)
{
    qsizetype begin = 0;
    for (qsizetype dot = domain.indexOf(u'.'); dot >= 0; dot = domain.indexOf(u'.', begin)) {
        if (!isLabel(domain.sliced(begin, dot - begin)))
            return false;
        begin = dot + 1;
    }
    const QStringView top = domain.sliced(begin);
    return begin > 0 && isLabel(top) && !std::all_of(top.begin(), top.end(), isDigit);
}

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
    if (at > longestLocalPart || email.size() > longestAddress)
        return EmailFault::Length;
    if (!isDotAtom(email.first(at)))
        return EmailFault::LocalPart;
    return isHostName(email.sliced(at + 1)) ? EmailFault::None : EmailFault::Domain;
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
        return problem(Code::EmailInvalid, faultName(fault));
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
    const QString joined = withoutBlanks(email);
    if (joined == email || emailFault(joined) != EmailFault::None)
        return std::nullopt;
    return joined;
}

} // namespace techpass
