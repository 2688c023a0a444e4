// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/accountrules.h"
#include "models/rules/problemtext.h"
#include "samplepeople.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace techpass {

/// What is offered to mend a value, and that it mends it.
class TestFixes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void offered_data();
    void offered();
    void notOffered_data();
    void notOffered();
    void unusedUsernameIsCleared();
    void codeComesFromTheNumber();
};

void TestFixes::offered_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("fixed");
    int number = 0;
    const auto row = [&number](Field field, const QString &value, const QString &fixed) {
        QTest::addRow("%d", number++) << static_cast<int>(field) << value << fixed;
    };
    row(Field::Email, u"u8dd@ accenture.com"_s, u"u8dd@accenture.com"_s);
    row(Field::Email, u" u8 dd @ accenture . com"_s, u"u8dd@accenture.com"_s);
    row(Field::Email, u"u8dd@\u00a0accen\u200bture.com"_s, u"u8dd@accenture.com"_s);
    row(Field::Email, u"u8dd@\r\naccenture.com"_s, u"u8dd@accenture.com"_s);
    row(Field::Username, u"li..wei"_s, u"li.wei"_s);
    row(Field::Username, u"a....b..c"_s, u"a.b.c"_s);
    row(Field::FirstName, u"Ar\u0007un"_s, u"Arun"_s);
    row(Field::LastName, u"Ku\tmar"_s, u"Ku mar"_s);
    row(Field::Organisation, u"Vendor\r\nPte Ltd"_s, u"Vendor Pte Ltd"_s);
    row(Field::Department, u"A"_s + QChar(0) + u"B"_s, u"AB"_s);
    row(Field::Reason, u"a\u001b\nb"_s, u"a\nb"_s);
    row(Field::CountryCode, u"65.0"_s, u"65"_s);
    row(Field::CountryCode, u"６５"_s, u"65"_s);
    row(Field::CountryCode, u"SG"_s, u"65"_s);
    row(Field::CountryCode, u"singapore"_s, u"65"_s);
    row(Field::CountryCode, u"Singapore (+65)"_s, u"65"_s);
    row(Field::CountryCode, u"++65"_s, u"65"_s);
    row(Field::SeedRequired, u"1.0"_s, u"Yes"_s);
    row(Field::SeedRequired, u"No."_s, u"No"_s);
    row(Field::SeedRequired, u"✔️"_s, u"Yes"_s);
    row(Field::SeedRequired, u"✘"_s, u"No"_s);
    row(Field::SeedRequired, u"Ｙｅｓ"_s, u"Yes"_s);
    row(Field::SeedRequired, u"\"yes\""_s, u"Yes"_s);
}

void TestFixes::offered()
{
    QFETCH(int, field);
    QFETCH(QString, value);
    QFETCH(QString, fixed);
    const Field at = static_cast<Field>(field);
    const Invitee person = test::with(test::vendor(), at, value);
    const Problems problems = checkAccount(person, Policy::practice());
    QVERIFY(hasError(problems));
    const Problem problem = problems.first();
    QCOMPARE(problem.field, at);
    QCOMPARE(offeredFix(problem, person), std::optional(fixed));
    QVERIFY(!fixTitle(problem).isEmpty());
    QCOMPARE(checkAccount(test::with(person, at, fixed), Policy::practice()), Problems());
}

void TestFixes::notOffered_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, Field field, const QString &value) {
        QTest::newRow(name) << static_cast<int>(field) << value;
    };
    row("no spaces to remove", Field::Email, u"arun@accenture"_s);
    row("two addresses", Field::Email, u"a@x.sg b@x.sg"_s);
    row("display name", Field::Email, u"Arun <arun@x.sg>"_s);
    row("still invalid without spaces", Field::Email, u"a b@accenture"_s);
    row("personal", Field::Email, u"a@gmail.com"_s);
    row("more wrong than periods", Field::Username, u".li..wei"_s);
    row("bad character", Field::Username, u"li1132@x"_s);
    row("code", Field::CountryCode, u"abc"_s);
    row("code that is none", Field::CountryCode, u"999"_s);
    row("two codes", Field::CountryCode, u"65/60"_s);
    row("code missing", Field::CountryCode, QString());
    row("damaged", Field::ContactNumber, u"9.12E+07"_s);
    row("decimal", Field::ContactNumber, u"91234567.0"_s);
    row("number", Field::ContactNumber, u"8123 45"_s);
    row("seed", Field::SeedRequired, u"maybe"_s);
    row("seed missing", Field::SeedRequired, QString());
    row("reason", Field::Reason, QString(300, u'x'));
    row("nothing left", Field::FirstName, u"\u0007"_s);
}

void TestFixes::notOffered()
{
    QFETCH(int, field);
    QFETCH(QString, value);
    const Invitee person = test::with(test::vendor(), static_cast<Field>(field), value);
    const Problems problems = checkAccount(person, Policy::practice());
    QVERIFY(hasError(problems));
    for (const Problem &problem : problems)
        QCOMPARE(offeredFix(problem, person), std::nullopt);
}

void TestFixes::unusedUsernameIsCleared()
{
    const Invitee person = test::with(test::officer(), Field::Username, u"some.one"_s);
    const Problems problems = checkAccount(person, Policy::practice());
    QCOMPARE(test::codes(problems), u"username-not-used"_s);
    QCOMPARE(offeredFix(problems.first(), person), std::optional(QString()));
    QVERIFY(!fixTitle(problems.first()).isEmpty());
}

void TestFixes::codeComesFromTheNumber()
{
    Invitee person = test::with(test::vendor(), Field::CountryCode, QString());
    const Problem missing = makeProblem(Field::CountryCode, Code::CountryCodeMissing);
    person[Field::ContactNumber] = u"+65 9123 4567"_s;
    QCOMPARE(offeredFix(missing, person), std::optional(u"65"_s));
    person[Field::ContactNumber] = u"+86 138 0013 8000"_s;
    QCOMPARE(offeredFix(missing, person), std::optional(u"86"_s));
    for (const QString &number : {u"9123 4567"_s, u"6591234567"_s, u"+65 9123"_s, u"+9.1E+7"_s, QString()}) {
        person[Field::ContactNumber] = number;
        QCOMPARE(offeredFix(missing, person), std::nullopt);
    }
}

} // namespace techpass

QTEST_GUILESS_MAIN(techpass::TestFixes)
#include "tst_fixes.moc"
