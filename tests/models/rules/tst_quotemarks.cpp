// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/quotemarks.h"

#include "models/rules/accountrules.h"
#include "models/rules/problemtext.h"
#include "tests/models/rules/samplepeople.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace techpass {

/// Quotation marks that a word processor or a file left around values.
class TestQuoteMarks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void around_data();
    void around();
    void inPlace_data();
    void inPlace();
    void reasonsMayBeQuoted();
    void otherFields_data();
    void otherFields();
};

void TestQuoteMarks::around_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"“Ming”", "\"Ming\"", "'Ming'", "‘Ming’", "«Ming»", "»Ming«", "„Ming“", "‚Ming‘",
             "”Ming”", "「Ming」", "““Ming””", "“ Ming ”", "‘O’Brien’", "“O’Brien”", "＂Ming＂", "`Ming´"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestQuoteMarks::around()
{
    QFETCH(QString, name);
    for (const Field field : {Field::FirstName, Field::LastName, Field::Organisation, Field::Department}) {
        const Invitee person = test::with(test::vendor(), field, name);
        const Problems problems = checkAccount(person, Policy::practice());
        QCOMPARE(test::codes(problems), u"text-quoted"_s);
        QCOMPARE(problems.first().severity, Severity::Check);
        const QString fixed = name.contains(u"Brien") ? u"O’Brien"_s : u"Ming"_s;
        QCOMPARE(offeredFix(problems.first(), person), std::optional(fixed));
        QVERIFY(!fixTitle(problems.first()).isEmpty());
    }
}

void TestQuoteMarks::inPlace_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"O’Brien", "O'Brien", "’t Hart", "'t Hart", "‘Abd al-Rahman", "Li “Jack” Ming",
             "Ming \"Jack\"", "“Jack” Ming", "“A” and “B”", "‘A’ and ‘B’", "\"A\" \"B\"", "Ma’", "’", "“”",
             "\"\"", "'Ming", "Ming”", "“Ming'", "‘Ali‘", "s’Gravesande’s"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestQuoteMarks::inPlace()
{
    QFETCH(QString, name);
    QVERIFY(!isQuoted(name));
    const Invitee person = test::with(test::vendor(), Field::LastName, name);
    QCOMPARE(checkAccount(person, Policy::practice()), Problems());
}

void TestQuoteMarks::reasonsMayBeQuoted()
{
    const Invitee person = test::with(test::vendor(), Field::Reason, u"“Data platform”"_s);
    QCOMPARE(checkAccount(person, Policy::practice()), Problems());
}

void TestQuoteMarks::otherFields_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("fixed");
    const auto row = [](Field field, const QString &value, const QString &title, const QString &fixed) {
        QTest::newRow(qPrintable(value)) << field << value << title << fixed;
    };
    const QString email = u"Quotation marks around email"_s;
    row(Field::Email, u"“arun@ibm.com”"_s, email, u"arun@ibm.com"_s);
    row(Field::Email, u"\"arun@ibm.com\""_s, email, u"arun@ibm.com"_s);
    row(Field::Email, u"'arun@ibm.com'"_s, email, u"arun@ibm.com"_s);
    row(Field::Email, u"«arun@ibm.com»"_s, email, u"arun@ibm.com"_s);
    row(Field::Email, u"“ arun@ibm.com ”"_s, email, u"arun@ibm.com"_s);
    row(Field::Email, u"‘arun’@ibm.com"_s, email, u"arun@ibm.com"_s);
    row(Field::Email, u"arun@ibm.com”"_s, email, u"arun@ibm.com"_s);
    row(Field::Email, u"“o’brien@ibm.com”"_s, email, u"o'brien@ibm.com"_s);
    row(Field::Email, u"o’brien@ibm.com"_s, u"Curly apostrophe in email"_s, u"o'brien@ibm.com"_s);
    row(Field::Username, u"“arun.k”"_s, u"Quotation marks around username"_s, u"arun.k"_s);
    row(Field::Username, u"'arun.k'"_s, u"Quotation marks around username"_s, u"arun.k"_s);
    row(Field::ContactNumber, u"“91234567”"_s, u"Other characters in the number"_s, u"91234567"_s);
    row(Field::ContactNumber, u"'91234567"_s, u"Other characters in the number"_s, u"91234567"_s);
    row(Field::CountryCode, u"“65”"_s, u"Not a country code"_s, u"65"_s);
    row(Field::SeedRequired, u"“yes”"_s, u"SEED is neither Yes nor No"_s, u"Yes"_s);
}

void TestQuoteMarks::otherFields()
{
    QFETCH(Field, field);
    QFETCH(QString, value);
    QFETCH(QString, title);
    QFETCH(QString, fixed);
    const Invitee person = test::with(test::vendor(), field, value);
    const Problem problem = checkAccount(person, Policy::practice()).value(0);
    QCOMPARE(problem.severity, Severity::Error);
    QCOMPARE(problemTitle(problem), title);
    QCOMPARE(offeredFix(problem, person), std::optional(fixed));
    QVERIFY(!hasError(checkAccount(test::with(person, field, fixed), Policy::practice())));
}

} // namespace techpass

QTEST_GUILESS_MAIN(techpass::TestQuoteMarks)
#include "tst_quotemarks.moc"
