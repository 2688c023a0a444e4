// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/accountrules.h"
#include "samplepeople.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace techpass {

/// A row as a whole: what may be said together, what is sent, and what it is compared by.
class TestAccountRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void goodPeople();
    void emptyRow();
    void atMostOneErrorAField();
    void request();
    void requestOfOfficer();
    void requestIsNormalised();
    void invitationRequest();
    void keys_data();
    void keys();
    void judgedAsItStands();
};

void TestAccountRules::goodPeople()
{
    for (const Policy &policy : {Policy::practice(), Policy::standard()}) {
        QCOMPARE(checkAccount(test::vendor(), policy), Problems());
        QCOMPARE(checkAccount(test::officer(), policy), Problems());
        QCOMPARE(checkInvitation(test::officer(), policy), Problems());
    }
}

void TestAccountRules::emptyRow()
{
    QCOMPARE(test::codes(checkAccount(Invitee(), Policy::practice())),
        u"email-missing, first-name-missing, last-name-missing, country-code-missing, "
        "contact-number-missing, organisation-missing, seed-missing, reason-missing"_s);
    QCOMPARE(test::codes(checkInvitation(Invitee(), Policy::practice())),
        u"email-missing, seed-missing, reason-missing"_s);
}

/// Rows put together from good and bad values: whatever comes together, the law of a field holds, what is
/// reported is of the field's own kind, and cleaning first changes nothing but the notes of it.
void TestAccountRules::atMostOneErrorAField()
{
    const QStringList values{QString(), u" "_s, u"a@gmail.com"_s, u"a@ gmail.com"_s, u"a@tech.gov.sg"_s,
        u"a@mindef.gov.sg"_s, u"A@IBM.com "_s, u"a@huawei.com"_s, u"li..wei"_s, u"arun"_s, u"65"_s, u"+65"_s,
        u"86"_s, u"9.1E+7"_s, u"6209 6762"_s, u"01065529988"_s, u"Yes"_s, u"maybe"_s, u"TRUE"_s, u"x\u0007"_s,
        QString(400, u'x'), QString(400, u'x') + QChar(7)};
    QRandomGenerator random(7);
    for (int i = 0; i < 5000; ++i) {
        Invitee person = random.bounded(2) ? test::vendor() : test::officer();
        const int changes = static_cast<int>(random.bounded(6));
        for (int change = 0; change < changes; ++change) {
            const Field field = allFields[random.bounded(static_cast<quint32>(fieldCount))];
            person[field] = values[random.bounded(static_cast<int>(values.size()))];
        }
        for (const bool invitation : {false, true}) {
            const auto check = invitation ? &checkInvitation : &checkAccount;
            const Problems problems = check(person, Policy::practice());
            std::array<int, fieldCount> errors{};
            std::array<int, fieldCount> checks{};
            for (const Problem &problem : problems) {
                QCOMPARE(problem.severity, severityOf(problem.code));
                errors[indexOf(problem.field)] += problem.severity == Severity::Error;
                checks[indexOf(problem.field)] += problem.severity == Severity::Check;
            }
            for (std::size_t at = 0; at < fieldCount; ++at) {
                QVERIFY(errors[at] <= 1);
                QVERIFY(errors[at] == 0 || checks[at] == 0);
            }
            QCOMPARE(test::codes(check(cleaned(person), Policy::practice())), test::codes(problems));
        }
    }
}

void TestAccountRules::request()
{
    Invitee person = test::vendor();
    person[Field::Email] = u" Arun.Kumar@Accenture.com\u00a0"_s;
    person[Field::Username] = u"arun.kumar "_s;
    person[Field::CountryCode] = u"(65)"_s;
    person[Field::ContactNumber] = u"+65 9123-4567"_s;
    person[Field::Department] = u" "_s;
    person[Field::SeedRequired] = u"y"_s;
    person[Field::Reason] = u"\nNetwork review\nphase 2 "_s;
    const AccountRequest expected{UserType::Vendor, u"Arun.Kumar@Accenture.com"_s, u"arun.kumar"_s, u"Arun"_s,
        u"Kumar"_s, u"65"_s, u"91234567"_s, u"Accenture"_s, QString(), true, u"Network review\nphase 2"_s};
    QCOMPARE(toAccountRequest(person, Policy::practice()), expected);
}

void TestAccountRules::requestOfOfficer()
{
    const Invitee person = test::with(test::officer(), Field::Username, u"some.one"_s);
    const AccountRequest request = toAccountRequest(person, Policy::practice());
    QCOMPARE(request.userType, UserType::PublicOfficer);
    QCOMPARE(request.username, QString());
    QVERIFY(request.toJson()[u"username"_s].isNull());
    QVERIFY(request.toJson()[u"department"_s].isNull());
    QVERIFY(request.seedRequired);
    const Invitee mailbox = test::with(test::vendor(), Field::Email, u"hafiz_from.ncs@tech.gov.sg"_s);
    QCOMPARE(toAccountRequest(mailbox, Policy::practice()).userType, UserType::PublicOfficer);
}

void TestAccountRules::requestIsNormalised()
{
    Invitee person = test::vendor();
    for (const Field field :
        {Field::FirstName, Field::LastName, Field::Organisation, Field::Department, Field::Reason})
        person[field] = u"\u00a0Jose\u0301 "_s;
    const AccountRequest request = toAccountRequest(person, Policy::practice());
    for (const QString &text :
        {request.firstName, request.lastName, request.organisation, request.department, request.reason})
        QCOMPARE(text, u"Jos\u00e9"_s);
}

void TestAccountRules::invitationRequest()
{
    Invitee person = test::officer();
    person[Field::Email] = u"\tsiti@tech.gov.sg"_s;
    person[Field::SeedRequired] = u"0"_s;
    person[Field::Reason] = u" Cafe\u0301"_s;
    QCOMPARE(toInvitationRequest(person), (InvitationRequest{u"siti@tech.gov.sg"_s, false, u"Caf\u00e9"_s}));
}

void TestAccountRules::keys_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("emailKey");
    QTest::addColumn<QString>("usernameKey");
    QTest::newRow("vendor") << u" A.B@IBM.com"_s << u"Arun "_s << u"a.b@ibm.com"_s << u"arun"_s;
    QTest::newRow("officer's username") << u"A@tech.gov.sg"_s << u"arun"_s << u"a@tech.gov.sg"_s << QString();
    QTest::newRow("invalid username") << u"a@ibm.com"_s << u"li..wei"_s << u"a@ibm.com"_s << QString();
    QTest::newRow("missing email") << QString() << u"arun"_s << QString() << QString();
    QTest::newRow("invalid email") << u"a b@ibm.com"_s << u"arun"_s << QString() << QString();
    QTest::newRow("personal email") << u"a@gmail.com"_s << u"arun"_s << QString() << u"arun"_s;
    QTest::newRow("domain not allowed") << u"a@huawei.com"_s << u"arun"_s << QString() << u"arun"_s;
}

void TestAccountRules::keys()
{
    QFETCH(QString, email);
    QFETCH(QString, username);
    QFETCH(QString, emailKey);
    QFETCH(QString, usernameKey);
    Invitee person = test::vendor();
    person[Field::Email] = email;
    person[Field::Username] = username;
    const DuplicateKeys found = duplicateKeys(person, Policy::practice());
    QCOMPARE(found.email, emailKey);
    QCOMPARE(found.username, usernameKey);
    QCOMPARE(found.contactNumber, u"+6591234567"_s);
}

void TestAccountRules::judgedAsItStands()
{
    const Policy policy = Policy::practice();
    Invitee raw = test::vendor();
    QCOMPARE(judge(raw, policy).problems, Problems());
    QCOMPARE(judge(raw, policy).who, Who::Vendor);
    raw[Field::Email] = u" arun@ibm.com"_s;
    raw[Field::Username] = u"arun "_s;
    raw[Field::CountryCode] = u"+65"_s;
    raw[Field::SeedRequired] = u"TRUE"_s;
    raw[Field::FirstName] = u" Arun "_s;
    raw[Field::ContactNumber] = u" 9123 4567"_s;
    const Verdict verdict = judge(raw, policy);
    QCOMPARE(verdict.who, Who::Unknown);
    QCOMPARE(test::codes(verdict.problems),
        u"email-invalid, username-invalid, country-code-invalid, seed-unclear"_s);
    QCOMPARE(verdict.keys.email, QString());
    QCOMPARE(verdict.keys.contactNumber, QString());
    for (const Field field : allFields)
        raw[field] = u" \u200b"_s;
    QCOMPARE(test::codes(judge(raw, policy).problems), test::codes(checkAccount(Invitee(), policy)));
}

} // namespace techpass

QTEST_GUILESS_MAIN(techpass::TestAccountRules)
#include "tst_accountrules.moc"
