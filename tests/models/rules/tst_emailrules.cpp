// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/emailrules.h"
#include "samplepeople.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace techpass {

/// What is an email address, whose it is, and which addresses may be used how.
class TestEmailRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void form_data();
    void form();
    void owner_data();
    void owner();
    void account_data();
    void account();
    void vendorsAreFreeWithoutList();
    void invitation_data();
    void invitation();
    void officersMayBePersonalToo();
};

void TestEmailRules::form_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const QString &email, EmailFault fault) {
        QTest::newRow(name) << email << static_cast<int>(fault);
    };
    const QString local64 = QString(64, u'a');
    const QString label63 = QString(63, u'b');
    const QString label61 = QString(61, u'c');
    row("plain", u"arun@accenture.com"_s, EmailFault::None);
    row("one letter each", u"a@b.c"_s, EmailFault::None);
    row("upper case", u"ARUN@ACCENTURE.COM"_s, EmailFault::None);
    row("atom text", u"!#$%&'*+-/=?^_`{|}~@x.sg"_s, EmailFault::None);
    row("plus tag", u"arun+tag@x.sg"_s, EmailFault::None);
    row("apostrophe", u"o'brien@x.sg"_s, EmailFault::None);
    row("from vendor", u"hafiz_from.ncs@tech.gov.sg"_s, EmailFault::None);
    row("punycode", u"a@xn--mnchen-3ya.de"_s, EmailFault::None);
    row("digits in domain", u"a@163.com"_s, EmailFault::None);
    row("hyphens in domain", u"a@a-b--c.com"_s, EmailFault::None);
    row("many labels", u"a@a.b.c.d.e.f.sg"_s, EmailFault::None);
    row("local part of 64", local64 + u"@x.sg"_s, EmailFault::None);
    row("local part of 65", local64 + u"a@x.sg"_s, EmailFault::Length);
    row("label of 63", u"a@"_s + label63 + u".sg"_s, EmailFault::None);
    row("label of 64", u"a@b"_s + label63 + u".sg"_s, EmailFault::Domain);
    const QString whole254
        = local64 + u"@"_s + label63 + u"."_s + label63 + u"."_s + label61; // 64+1+63+1+63+1+61
    QCOMPARE(whole254.size(), 254);
    row("whole of 254", whole254, EmailFault::None);
    row("whole of 255", whole254 + u"c"_s, EmailFault::Length);

    row("no at", u"arun.accenture.com"_s, EmailFault::NoAt);
    row("word", u"arun"_s, EmailFault::NoAt);
    row("nothing before", u"@accenture.com"_s, EmailFault::LocalPart);
    row("only at", u"@"_s, EmailFault::LocalPart);
    row("leading period", u".arun@x.sg"_s, EmailFault::LocalPart);
    row("trailing period", u"arun.@x.sg"_s, EmailFault::LocalPart);
    row("two periods", u"arun..k@x.sg"_s, EmailFault::LocalPart);
    row("quoted string", u"\"arun\"@x.sg"_s, EmailFault::LocalPart);
    row("comma", u"arun,k@x.sg"_s, EmailFault::LocalPart);
    row("mailto", u"mailto:arun@x.sg"_s, EmailFault::LocalPart);
    row("accent before", u"josé@x.sg"_s, EmailFault::LocalPart);
    row("control character", u"ar\u0007un@x.sg"_s, EmailFault::LocalPart);
    row("nothing after", u"arun@"_s, EmailFault::Domain);
    row("no period after", u"arun@localhost"_s, EmailFault::Domain);
    row("period at the end", u"arun@x.sg."_s, EmailFault::Domain);
    row("period at the start", u"arun@.x.sg"_s, EmailFault::Domain);
    row("two periods after", u"arun@x..sg"_s, EmailFault::Domain);
    row("comma for period", u"arun@x,sg"_s, EmailFault::Domain);
    row("semicolon at the end", u"arun@x.sg;"_s, EmailFault::Domain);
    row("underscore after", u"arun@x_y.sg"_s, EmailFault::Domain);
    row("leading hyphen", u"arun@-x.sg"_s, EmailFault::Domain);
    row("trailing hyphen", u"arun@x-.sg"_s, EmailFault::Domain);
    row("IP address", u"arun@192.168.0.1"_s, EmailFault::Domain);
    row("address literal", u"arun@[192.168.0.1]"_s, EmailFault::Domain);
    row("accent after", u"arun@münchen.de"_s, EmailFault::Domain);
    row("fullwidth period", u"arun@x\uff0esg"_s, EmailFault::Domain);
    row("Cyrillic a", u"arun@\u0430ccenture.com"_s, EmailFault::Domain);

    row("space after at", u"u8dd@ accenture.com"_s, EmailFault::Space);
    row("space before at", u"u8dd @accenture.com"_s, EmailFault::Space);
    row("space in the name", u"u8 dd@accenture.com"_s, EmailFault::Space);
    row("space around period", u"u8dd@accenture .com"_s, EmailFault::Space);
    row("no-break space", u"u8dd@\u00a0accenture.com"_s, EmailFault::Space);
    row("zero-width space", u"u8dd@acc\u200benture.com"_s, EmailFault::Space);
    row("soft hyphen", u"u8dd@acc\u00adenture.com"_s, EmailFault::Space);
    row("line break", u"u8dd@\naccenture.com"_s, EmailFault::Space);
    row("tab", u"u8dd\t@accenture.com"_s, EmailFault::Space);
    row("two ats", u"a@b@x.sg"_s, EmailFault::Several);
    row("two addresses", u"a@x.sg; b@x.sg"_s, EmailFault::Several);
    row("display name", u"Arun Kumar <arun@x.sg>"_s, EmailFault::DisplayName);
    row("angle brackets", u"<arun@x.sg>"_s, EmailFault::DisplayName);
}

void TestEmailRules::form()
{
    QFETCH(QString, email);
    QFETCH(int, fault);
    QCOMPARE(static_cast<int>(emailFault(email)), fault);
}

void TestEmailRules::owner_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<int>("who");
    const auto row = [](const char *name, const QString &email, Who who) {
        QTest::newRow(name) << email << static_cast<int>(who);
    };
    row("agency", u"siti@tech.gov.sg"_s, Who::PublicOfficer);
    row("gov.sg itself", u"siti@gov.sg"_s, Who::PublicOfficer);
    row("deep", u"siti@a.b.gov.sg"_s, Who::PublicOfficer);
    row("upper case", u"SITI@TECH.GOV.SG"_s, Who::PublicOfficer);
    row("blanks around", u"\u00a0siti@tech.gov.sg\u200b"_s, Who::PublicOfficer);
    row("vendor with a government mailbox", u"hafiz_from.ncs@tech.gov.sg"_s, Who::PublicOfficer);
    row("cannot sign up by email", u"muthu@dsta.gov.sg"_s, Who::PublicOfficer);
    row("vendor", u"arun@accenture.com"_s, Who::Vendor);
    row("looks like gov.sg", u"arun@notgov.sg"_s, Who::Vendor);
    row("gov.sg in front", u"arun@gov.sg.com"_s, Who::Vendor);
    row("other government", u"arun@tech.gov.my"_s, Who::Vendor);
    row("edu.sg", u"arun@nus.edu.sg"_s, Who::Vendor);
    row("personal", u"arun@gmail.com"_s, Who::Vendor);
    row("missing", QString(), Who::Unknown);
    row("blank", u" \u200b"_s, Who::Unknown);
    row("invalid at gov.sg", u"siti..h@tech.gov.sg"_s, Who::Unknown);
    row("space at gov.sg", u"siti@ tech.gov.sg"_s, Who::Unknown);
}

void TestEmailRules::owner()
{
    QFETCH(QString, email);
    QFETCH(int, who);
    QCOMPARE(static_cast<int>(whoIs(email, Policy::standard())), who);
}

void TestEmailRules::account_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("code");
    QTest::newRow("listed vendor") << u"a@accenture.com"_s << QString();
    QTest::newRow("listed, upper case") << u"A@ACCENTURE.COM"_s << QString();
    QTest::newRow("below a listed domain") << u"a@sg.accenture.com"_s << QString();
    QTest::newRow("far below") << u"a@x.y.ncs.com.sg"_s << QString();
    QTest::newRow("officer") << u"a@tech.gov.sg"_s << QString();
    QTest::newRow("officer who cannot sign up by email") << u"a@mindef.gov.sg"_s << QString();
    QTest::newRow("missing") << QString() << u"email-missing"_s;
    QTest::newRow("invalid") << u"a@accenture"_s << u"email-invalid"_s;
    QTest::newRow("invalid and personal") << u"a..b@gmail.com"_s << u"email-invalid"_s;
    QTest::newRow("not listed") << u"a@huawei.com"_s << u"email-domain-not-allowed"_s;
    QTest::newRow("above a listed domain") << u"a@com.sg"_s << u"email-domain-not-allowed"_s;
    QTest::newRow("ends like a listed domain") << u"a@notibm.com"_s << u"email-domain-not-allowed"_s;
    QTest::newRow("listed domain in front") << u"a@ibm.com.sg"_s << u"email-domain-not-allowed"_s;
    QTest::newRow("other country's government") << u"a@tech.gov.my"_s << u"email-domain-not-allowed"_s;
    QTest::newRow("personal comes before the list") << u"a@gmail.com"_s << u"email-personal"_s;
    QTest::newRow("personal, upper case") << u"A@GMAIL.COM"_s << u"email-personal"_s;
    QTest::newRow("personal, mixed case") << u"a@Yahoo.Com.Sg"_s << u"email-personal"_s;
    QTest::newRow("below a personal domain") << u"a@mail.hotmail.com"_s << u"email-personal"_s;
    QTest::newRow("ends like a personal domain") << u"a@notgmail.com"_s << u"email-domain-not-allowed"_s;
}

void TestEmailRules::account()
{
    QFETCH(QString, email);
    QFETCH(QString, code);
    const Problems problems
        = checkAccount(test::with(test::vendor(), Field::Email, email), Policy::practice());
    QCOMPARE(test::codes(problems, Field::Email), code);
}

void TestEmailRules::vendorsAreFreeWithoutList()
{
    const Policy policy = Policy::standard();
    const auto codesFor = [&policy](const QString &email) {
        return test::codes(checkAccount(test::with(test::vendor(), Field::Email, email), policy));
    };
    QCOMPARE(codesFor(u"a@huawei.com"_s), QString());
    QCOMPARE(codesFor(u"a@gmail.com"_s), u"email-personal"_s);
    Policy nobody = policy;
    nobody.allowedVendorDomains = QStringList();
    QCOMPARE(test::codes(checkAccount(test::vendor(), nobody)), u"email-domain-not-allowed"_s);
    QCOMPARE(test::codes(checkAccount(test::officer(), nobody)), QString());
}

void TestEmailRules::invitation_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("code");
    QTest::newRow("officer") << u"a@tech.gov.sg"_s << QString();
    QTest::newRow("gov.sg itself") << u"a@gov.sg"_s << QString();
    QTest::newRow("vendor with a government mailbox") << u"hafiz_from.ncs@tech.gov.sg"_s << QString();
    QTest::newRow("missing") << u" "_s << u"email-missing"_s;
    QTest::newRow("invalid") << u"a@tech@gov.sg"_s << u"email-invalid"_s;
    QTest::newRow("listed vendor") << u"a@accenture.com"_s << u"email-not-public-officer"_s;
    QTest::newRow("other vendor") << u"a@huawei.com"_s << u"email-not-public-officer"_s;
    QTest::newRow("personal") << u"a@gmail.com"_s << u"email-not-public-officer"_s;
    for (const char *agency : {"mindef", "dsta", "dsta-wog", "defence", "gebiz", "sps"})
        QTest::newRow(agency) << QString(u"a@"_s + QLatin1StringView(agency) + u".gov.sg"_s)
                              << u"email-cannot-self-sign-up"_s;
    QTest::newRow("below one") << u"a@air.mindef.gov.sg"_s << u"email-cannot-self-sign-up"_s;
    QTest::newRow("upper case") << u"A@MINDEF.GOV.SG"_s << u"email-cannot-self-sign-up"_s;
    QTest::newRow("ends like one") << u"a@xmindef.gov.sg"_s << QString();
    QTest::newRow("begins like one") << u"a@dsta-x.gov.sg"_s << QString();
}

void TestEmailRules::invitation()
{
    QFETCH(QString, email);
    QFETCH(QString, code);
    const Problems problems
        = checkInvitation(test::with(test::officer(), Field::Email, email), Policy::practice());
    QCOMPARE(test::codes(problems), code);
}

void TestEmailRules::officersMayBePersonalToo()
{
    Policy policy = Policy::practice();
    policy.personalDomains = {u"mail.gov.sg"_s, u"mindef.gov.sg"_s};
    const Invitee personal = test::with(test::officer(), Field::Email, u"a@mail.gov.sg"_s);
    QCOMPARE(test::codes(checkAccount(personal, policy)), u"email-personal"_s);
    QCOMPARE(test::codes(checkInvitation(personal, policy)), u"email-personal"_s);
    const Invitee both = test::with(test::officer(), Field::Email, u"a@mindef.gov.sg"_s);
    QCOMPARE(test::codes(checkInvitation(both, policy)), u"email-cannot-self-sign-up"_s);
}

} // namespace techpass

QTEST_GUILESS_MAIN(techpass::TestEmailRules)
#include "tst_emailrules.moc"
