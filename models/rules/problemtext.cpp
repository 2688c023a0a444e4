// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/problemtext.h"

#include "models/domain/submission.h"
#include "models/rules/cleaning.h"
#include "models/rules/damagetext.h"

#include <QCoreApplication>

namespace techpass {

namespace {

/// The sentences; the titles are in problemtitles.cpp.
class ProblemText final
{
    Q_DECLARE_TR_FUNCTIONS(ProblemText)

public:
    explicit ProblemText(const Problem &problem)
        : m_problem(problem)
    {
    }

    QString sentence() const;

private:
    QString arg(int index) const { return m_problem.args.value(index); }

    QString emailSentence() const;
    QString emailFormSentence() const;
    QString usernameSentence() const;
    QString numberSentence() const;
    QString numberFormSentence() const;
    QString otherSentence() const;
    QString duplicateSentence() const;
    QString cameBackSentence() const;
    QString knownSentence() const;
    QString stateWord() const;
    QString cleanedSentence() const;

    const Problem &m_problem;
};

QString ProblemText::sentence() const
{
    if (m_problem.code == Code::EmailKnownElsewhere)
        return knownSentence();
    if (m_problem.code <= Code::EmailExists)
        return emailSentence();
    if (m_problem.code <= Code::UsernameNotUsed)
        return usernameSentence();
    if (m_problem.code >= Code::CountryCodeMissing && m_problem.code <= Code::ContactNumberSmsRisk)
        return numberSentence();
    return otherSentence();
}

QString ProblemText::emailSentence() const
{
    const QString domain = arg(0);
    switch (m_problem.code) {
    case Code::EmailMissing:
        return tr("The email address is missing. Enter the person's work address.");
    case Code::EmailDomainNotAllowed:
        return tr("Vendors cannot use %1 yet. Use another work address, or raise a service request to "
                  "whitelist the domain.")
            .arg(domain.isEmpty() ? tr("this domain") : domain);
    case Code::EmailPersonal:
        return domain.isEmpty()
            ? tr("Personal email addresses are not accepted. Use the person's work address.")
            : tr("%1 is for personal email, which is not accepted. Use the person's work address.")
                  .arg(domain);
    case Code::EmailNotPublicOfficer:
        return tr("Only gov.sg addresses can be invited by email. Use Create account for a vendor.");
    case Code::EmailCannotSelfSignUp:
        return tr("Officers of %1 cannot sign up by email. Use Create account instead.")
            .arg(domain.isEmpty() ? tr("this agency") : domain);
    case Code::EmailDuplicate:
        return duplicateSentence();
    case Code::EmailExists:
        return tr("This person already has an account. Remove the row, or look under Invite user status.");
    default:
        return emailFormSentence();
    }
}

QString ProblemText::emailFormSentence() const
{
    const QString fault = arg(0);
    if (fault == u"space")
        return tr("The email address has a space or a hidden character inside. Remove it.");
    if (fault == u"no-at")
        return tr("The email address has no @. Check the address.");
    if (fault == u"several")
        return tr("Only one email address fits here. Keep one @ and one address.");
    if (fault == u"display-name")
        return tr("Keep only the email address, without the name and the < > around it.");
    if (fault == u"local-part")
        return tr("The part before the @ is not valid. Check it for missing or extra characters.");
    if (fault == u"domain")
        return tr("The part after the @ is not a valid domain. Check it for missing or extra characters.");
    if (fault == u"length")
        return tr("The email address is too long: at most 64 characters before the @ and 254 in all.");
    return tr("This is not a valid email address. Check it for missing or extra characters.");
}

QString ProblemText::usernameSentence() const
{
    switch (m_problem.code) {
    case Code::UsernameMissing:
        return tr("A vendor needs a TechPass username. Enter one.");
    case Code::UsernameDuplicate:
        return duplicateSentence();
    case Code::UsernameNotUsed:
        return tr("A public officer's email is the username. This one will not be used, and can be cleared.");
    default:
        break;
    }
    if (arg(0) == u"periods")
        return tr("The username has two periods in a row. Use one.");
    if (arg(0) == u"ends")
        return tr("A username starts and ends with a letter or digit. Remove what stands outside.");
    return tr("A username has only the letters A to Z, digits, and _ - . between them. Remove the rest.");
}

QString ProblemText::numberSentence() const
{
    switch (m_problem.code) {
    case Code::CountryCodeMissing:
        return tr("The country code is missing. Enter it, such as 65 for Singapore.");
    case Code::CountryCodeInvalid:
        return arg(0).isEmpty()
            ? tr("There is no such country code. Enter one, such as 65 for Singapore.")
            : tr("%1 is not a country code. Enter one, such as 65 for Singapore.").arg(arg(0));
    case Code::ContactNumberMissing:
        return tr("The contact number is missing. Enter a mobile number: the initial password comes by SMS.");
    case Code::ContactNumberDamaged:
        return tr(
            "A spreadsheet changed this number, and its digits cannot be known. Enter the number again.");
    case Code::ContactNumberDuplicate:
        return duplicateSentence();
    case Code::ContactNumberNotMobile:
        return tr(
            "This is not a mobile number. The initial password comes by SMS: check that it can arrive.");
    case Code::ContactNumberSmsRisk:
        return tr("SMS to China may be blocked. If none arrives, the user resets the password instead.");
    default:
        return numberFormSentence();
    }
}

QString ProblemText::numberFormSentence() const
{
    const QString code = arg(0);
    const QString number = arg(1);
    const QString fault = arg(2);
    const int digits = arg(3).toInt();
    if (code.isEmpty())
        return tr("This is not a valid contact number. Check the digits.");
    const QString whole = number.contains(u'+') ? number : tr("+%1 %2").arg(code, number);
    // One and many are told apart here as well, so that the source language needs no translation file.
    if (fault == u"short")
        return digits == 1 ? tr("%1 is 1 digit short. Check the number.").arg(whole)
                           : tr("%1 is %Ln digits short. Check the number.", nullptr, digits).arg(whole);
    if (fault == u"long")
        return digits == 1 ? tr("%1 is 1 digit too long. Check the number.").arg(whole)
                           : tr("%1 is %Ln digits too long. Check the number.", nullptr, digits).arg(whole);
    if (fault == u"other-country")
        return tr("This number starts with another country's code than +%1. Change the code or the number.")
            .arg(code);
    if (fault == u"characters")
        return tr("A contact number has only digits, spaces, dashes and brackets. Remove the rest.");
    return tr("This number is not valid for +%1. Check the digits.").arg(code);
}

QString ProblemText::otherSentence() const
{
    switch (m_problem.code) {
    case Code::FirstNameMissing:
        return tr("The first name is missing. Enter it.");
    case Code::LastNameMissing:
        return tr("The last name is missing. Enter it.");
    case Code::TextInvalid:
        return m_problem.field == Field::Reason
            ? tr("This has a hidden control character. Remove it.")
            : tr("This has a line break or a hidden control character. Remove it.");
    case Code::OrganisationMissing:
        return tr("The organisation is missing. Enter it.");
    case Code::SeedMissing:
        return tr("Say whether onboarding to SEED is required: Yes or No.");
    case Code::SeedUnclear:
        return arg(0).isEmpty() ? tr("This is neither Yes nor No. Choose one.")
                                : tr("“%1” is neither Yes nor No. Choose one.").arg(arg(0));
    case Code::ReasonMissing:
        return tr("The reason is missing. Say why the account is needed.");
    case Code::ReasonTooLong:
        return m_problem.args.size() < 2
            ? tr("The reason is too long. Shorten it.")
            : tr("The reason has %1 characters, and %2 are allowed. Shorten it.").arg(arg(0), arg(1));
    case Code::CameBack:
        return cameBackSentence();
    default:
        return cleanedSentence();
    }
}

QString ProblemText::duplicateSentence() const
{
    const QString row = arg(0);
    if (m_problem.code == Code::EmailDuplicate)
        return row.isEmpty() ? tr("This email is in the list already. Keep one of the rows.")
                             : tr("This email is in row %1 already. Keep one of the rows.").arg(row);
    if (m_problem.code == Code::UsernameDuplicate)
        return row.isEmpty() ? tr("This username is in the list already. Give each person their own.")
                             : tr("This username is in row %1 already. Give each person their own.").arg(row);
    return row.isEmpty() ? tr("This number is in the list already. Give each person their own.")
                         : tr("This number is in row %1 already. Give each person their own.").arg(row);
}

QString ProblemText::cameBackSentence() const
{
    const QString reason = arg(0);
    if (reason.isEmpty())
        return tr("This was sent before and was not made. Look it over.");
    const bool isSentence = reason.endsWith(u'.') || reason.endsWith(u'。');
    return tr("When this was sent before: %1").arg(isSentence ? reason : QString(reason + u'.'));
}

QString ProblemText::knownSentence() const
{
    const QString list = arg(1);
    if (arg(0) == u"draft")
        return tr("Also in the draft %1, row %2. Submit it from one of them.").arg(list, arg(2));
    if (arg(0) == u"outbox")
        return tr("Waiting in the Outbox from %1. Remove the row unless it is meant twice.").arg(list);
    if (arg(0) != u"submitted")
        return tr("This email stands in another list, too. Submit it from one of them.");
    const int days = arg(2).toInt();
    if (days <= 0)
        return tr("Submitted today in %1 (%2).").arg(list, stateWord());
    if (days == 1)
        return tr("Submitted yesterday in %1 (%2).").arg(list, stateWord());
    return tr("Submitted %Ln days ago in %1 (%2).", nullptr, days).arg(list, stateWord());
}

QString ProblemText::stateWord() const
{
    const QString state = arg(3);
    if (state == rowStateName(RowState::Created))
        return tr("created");
    if (state == rowStateName(RowState::Invited))
        return tr("invited");
    if (state == rowStateName(RowState::AlreadyExists))
        return tr("had an account already");
    if (state == rowStateName(RowState::NeedsAttention))
        return tr("refused");
    return tr("outcome not known");
}

QString ProblemText::cleanedSentence() const
{
    if (m_problem.args.size() < 2)
        return tr("This was cleaned on the way in.");
    if (withoutOuterBlanks(arg(0)) == arg(1))
        return tr("Spaces or hidden characters around “%1” were removed.").arg(arg(1));
    return tr("“%1” was read as “%2”.").arg(withoutOuterBlanks(arg(0)), arg(1));
}

} // namespace

QString problemSentence(const Problem &problem)
{
    const QString ofDamage = damageSentence(problem);
    return ofDamage.isEmpty() ? ProblemText(problem).sentence() : ofDamage;
}

} // namespace techpass
