// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/contactnumber.h"
#include "models/rules/damagetext.h"
#include "models/rules/problemtext.h"

#include <QCoreApplication>

namespace techpass {

namespace {

/// The short words: titles of problems, of fixes and of fields.
class ProblemTitles final
{
    Q_DECLARE_TR_FUNCTIONS(ProblemTitles)

public:
    explicit ProblemTitles(const Problem &problem)
        : m_problem(problem)
    {
    }

    QString title() const;
    static QString fixTitle(Code code);
    static QString fieldTitle(Field field);

private:
    QString arg(int index) const { return m_problem.args.value(index); }

    QString emailTitle() const;
    QString knownTitle() const;
    QString usernameTitle() const;
    QString numberTitle() const;
    QString otherTitle() const;

    const Problem &m_problem;
};

QString ProblemTitles::fieldTitle(Field field)
{
    switch (field) {
    case Field::Email:
        return tr("Email");
    case Field::Username:
        return tr("Username");
    case Field::FirstName:
        return tr("First name");
    case Field::LastName:
        return tr("Last name");
    case Field::CountryCode:
        return tr("Country code");
    case Field::ContactNumber:
        return tr("Contact number");
    case Field::Organisation:
        return tr("Organisation");
    case Field::Department:
        return tr("Department");
    case Field::SeedRequired:
        return tr("SEED");
    case Field::Reason:
        break;
    }
    return tr("Reason");
}

QString ProblemTitles::fixTitle(Code code)
{
    switch (code) {
    case Code::EmailInvalid:
        return tr("Remove the spaces");
    case Code::UsernameInvalid:
        return tr("Use a single period");
    case Code::UsernameNotUsed:
        return tr("Clear the username");
    case Code::TextInvalid:
        return tr("Remove the hidden characters");
    case Code::CountryCodeMissing:
        return tr("Take the code from the number");
    case Code::CountryCodeInvalid:
        return tr("Use the country's code");
    case Code::SeedUnclear:
        return tr("Change to Yes or No");
    default:
        return {};
    }
}

QString ProblemTitles::title() const
{
    if (m_problem.code <= Code::EmailKnownElsewhere)
        return emailTitle();
    if (m_problem.code <= Code::UsernameNotUsed)
        return usernameTitle();
    if (m_problem.code >= Code::CountryCodeMissing && m_problem.code <= Code::ContactNumberSmsRisk)
        return numberTitle();
    return otherTitle();
}

QString ProblemTitles::emailTitle() const
{
    switch (m_problem.code) {
    case Code::EmailMissing:
        return tr("Email is missing");
    case Code::EmailDomainNotAllowed:
        return tr("Email domain is not on the vendors' list");
    case Code::EmailPersonal:
        return tr("Personal email address");
    case Code::EmailNotPublicOfficer:
        return tr("Not a gov.sg address");
    case Code::EmailCannotSelfSignUp:
        return tr("Agency without sign-up by email");
    case Code::EmailDuplicate:
        return tr("Same person twice");
    case Code::EmailExists:
        return tr("Already has an account");
    case Code::EmailKnownElsewhere:
        return knownTitle();
    default:
        break;
    }
    if (arg(0) == u"space")
        return tr("Space inside the email address");
    if (arg(0) == u"several")
        return tr("More than one email address");
    if (arg(0) == u"display-name")
        return tr("Name inside the email address");
    return tr("Not a valid email address");
}

QString ProblemTitles::knownTitle() const
{
    if (arg(0) == u"draft")
        return tr("Also in another draft");
    if (arg(0) == u"outbox")
        return tr("Waiting in the Outbox already");
    return arg(0) == u"submitted" ? tr("Submitted before") : tr("Also in another list");
}

QString ProblemTitles::usernameTitle() const
{
    switch (m_problem.code) {
    case Code::UsernameMissing:
        return tr("Username is missing");
    case Code::UsernameDuplicate:
        return tr("Same username twice");
    case Code::UsernameNotUsed:
        return tr("Username is not used for public officers");
    default:
        break;
    }
    return arg(0) == u"periods" ? tr("Two periods in a row in the username") : tr("Not a valid username");
}

QString ProblemTitles::numberTitle() const
{
    switch (m_problem.code) {
    case Code::CountryCodeMissing:
        return tr("Country code is missing");
    case Code::CountryCodeInvalid:
        return tr("Not a country code");
    case Code::ContactNumberMissing:
        return tr("Contact number is missing");
    case Code::ContactNumberDamaged:
        return tr("Number changed by a spreadsheet");
    case Code::ContactNumberDuplicate:
        return tr("Same contact number twice");
    case Code::ContactNumberNotMobile:
        return tr("Not a mobile number");
    case Code::ContactNumberSmsRisk:
        return tr("China numbers may not get the SMS");
    default:
        break;
    }
    const QString code = arg(0);
    const QString country = ContactNumber::countryName(code.toInt());
    if (!country.isEmpty())
        return tr("Not a valid %1 number").arg(country);
    return code.isEmpty() ? tr("Not a valid contact number") : tr("Not a valid +%1 number").arg(code);
}

QString ProblemTitles::otherTitle() const
{
    switch (m_problem.code) {
    case Code::FirstNameMissing:
        return tr("First name is missing");
    case Code::LastNameMissing:
        return tr("Last name is missing");
    case Code::TextInvalid:
        return tr("Hidden characters in %1").arg(fieldTitle(m_problem.field).toLower());
    case Code::OrganisationMissing:
        return tr("Organisation is missing");
    case Code::SeedMissing:
        return tr("SEED is missing");
    case Code::SeedUnclear:
        return tr("SEED is neither Yes nor No");
    case Code::ReasonMissing:
        return tr("Reason is missing");
    case Code::ReasonTooLong:
        return tr("Reason is too long");
    case Code::CameBack:
        return tr("Came back from the Outbox");
    default:
        return tr("Cleaned on the way in");
    }
}

} // namespace

QString problemTitle(const Problem &problem)
{
    const QString ofDamage = damageTitle(problem);
    return ofDamage.isEmpty() ? ProblemTitles(problem).title() : ofDamage;
}

QString fixTitle(const Problem &problem)
{
    const QString ofDamage = damageFixTitle(problem);
    return ofDamage.isEmpty() ? ProblemTitles::fixTitle(problem.code) : ofDamage;
}

QString fieldTitle(Field field)
{
    return ProblemTitles::fieldTitle(field);
}

} // namespace techpass
