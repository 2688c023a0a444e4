// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/usernamerules.h"
#include "samplepeople.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace techpass {

/// What a username is, and who needs one.
class TestUsernameRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void form_data();
    void form();
    void owner_data();
    void owner();
};

void TestUsernameRules::form_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("code");
    const QString invalid = u"username-invalid"_s;
    QTest::newRow("plain") << u"arun.kumar"_s << QString();
    QTest::newRow("one letter") << u"a"_s << QString();
    QTest::newRow("one digit") << u"7"_s << QString();
    QTest::newRow("upper case") << u"ARUN"_s << QString();
    QTest::newRow("all kinds") << u"a_b-c.d9"_s << QString();
    QTest::newRow("underscores in a row") << u"a__b--c"_s << QString();
    QTest::newRow("mixed in a row") << u"a.-_.b"_s << QString();
    QTest::newRow("long") << QString(300, u'a') << QString();
    QTest::newRow("blanks around are cleaned") << u"\ufeff arun\u00a0"_s << QString();
    QTest::newRow("missing") << QString() << u"username-missing"_s;
    QTest::newRow("blank") << u" \t\u200b"_s << u"username-missing"_s;
    QTest::newRow("two periods") << u"li..wei"_s << invalid;
    QTest::newRow("three periods") << u"li...wei"_s << invalid;
    QTest::newRow("leading period") << u".arun"_s << invalid;
    QTest::newRow("trailing period") << u"arun."_s << invalid;
    QTest::newRow("leading hyphen") << u"-arun"_s << invalid;
    QTest::newRow("trailing hyphen") << u"arun-"_s << invalid;
    QTest::newRow("leading underscore") << u"_arun"_s << invalid;
    QTest::newRow("trailing underscore") << u"arun_"_s << invalid;
    QTest::newRow("only a period") << u"."_s << invalid;
    QTest::newRow("only an underscore") << u"_"_s << invalid;
    QTest::newRow("at") << u"li1132@x"_s << invalid;
    QTest::newRow("email") << u"arun@accenture.com"_s << invalid;
    QTest::newRow("space inside") << u"arun kumar"_s << invalid;
    QTest::newRow("zero-width space inside") << u"arun\u200bkumar"_s << invalid;
    QTest::newRow("accent") << u"josé"_s << invalid;
    QTest::newRow("Chinese") << u"李伟"_s << invalid;
    QTest::newRow("fullwidth") << u"\uff41run"_s << invalid;
    QTest::newRow("Cyrillic a") << u"\u0430run"_s << invalid;
    QTest::newRow("Arabic digit") << u"arun\u0661"_s << invalid;
    QTest::newRow("plus") << u"arun+1"_s << invalid;
    QTest::newRow("apostrophe") << u"o'brien"_s << invalid;
    QTest::newRow("emoji") << u"arun🙂"_s << invalid;
}

void TestUsernameRules::form()
{
    QFETCH(QString, username);
    QFETCH(QString, code);
    const Problems problems
        = checkAccount(test::with(test::vendor(), Field::Username, username), Policy::practice());
    QCOMPARE(test::codes(problems), code);
}

void TestUsernameRules::owner_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("code");
    const QString officer = u"a@tech.gov.sg"_s;
    const QString vendor = u"a@accenture.com"_s;
    const QString personal = u"a@gmail.com"_s;
    const QString invalid = u"a@@tech.gov.sg"_s;
    QTest::newRow("officer without") << officer << QString() << QString();
    QTest::newRow("officer, blank") << officer << u"  "_s << QString();
    QTest::newRow("officer with") << officer << u"some.one"_s << u"username-not-used"_s;
    QTest::newRow("officer with a bad one") << officer << u"li..wei@x"_s << u"username-not-used"_s;
    QTest::newRow("officer with email") << officer << officer << u"username-not-used"_s;
    QTest::newRow("vendor's person") << u"a_from.ncs@tech.gov.sg"_s << u"a"_s << u"username-not-used"_s;
    QTest::newRow("vendor without") << vendor << QString() << u"username-missing"_s;
    QTest::newRow("vendor with") << vendor << u"a"_s << QString();
    QTest::newRow("personal address without") << personal << QString() << u"username-missing"_s;
    QTest::newRow("personal address with") << personal << u"a"_s << QString();
    QTest::newRow("no email, no username") << QString() << QString() << QString();
    QTest::newRow("no email, good username") << QString() << u"u15aa.x"_s << QString();
    QTest::newRow("no email, bad username") << QString() << u"u15aa..x"_s << u"username-invalid"_s;
    QTest::newRow("invalid email, no username") << invalid << QString() << QString();
    QTest::newRow("invalid email, good username") << invalid << u"a"_s << QString();
    QTest::newRow("invalid email, bad username") << invalid << u"-a"_s << u"username-invalid"_s;
}

void TestUsernameRules::owner()
{
    QFETCH(QString, email);
    QFETCH(QString, username);
    QFETCH(QString, code);
    Invitee person = test::vendor();
    person[Field::Email] = email;
    person[Field::Username] = username;
    QCOMPARE(test::codes(checkAccount(person, Policy::practice()), Field::Username), code);
}

} // namespace techpass

QTEST_GUILESS_MAIN(techpass::TestUsernameRules)
#include "tst_usernamerules.moc"
