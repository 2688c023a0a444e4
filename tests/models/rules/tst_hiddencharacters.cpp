// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/hiddencharacters.h"

#include "models/rules/accountrules.h"
#include "models/rules/problemtext.h"
#include "tests/models/rules/samplepeople.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace techpass {

/// Characters that nobody sees, inside of values, and line breaks there.
class TestHiddenCharacters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void inTexts_data();
    void inTexts();
    void belong_data();
    void belong();
    void inOtherFields_data();
    void inOtherFields();
    void lineBreaks_data();
    void lineBreaks();
    void areShown();
    void aroundValuesAreCleaned();
};

void TestHiddenCharacters::inTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fixed");
    QTest::addColumn<QString>("sentence");
    for (const char16_t unit : {u'\u200b', u'\u200e', u'\u200f', u'\u00ad', u'\u202a', u'\u202b', u'\u202c',
             u'\u202d', u'\u202e', u'\u2060', u'\u2066', u'\u2067', u'\u2068', u'\u2069', u'\ufeff',
             u'\u200c', u'\u200d', u'\u061c', u'\u180e', u'\u3164'}) {
        const QString name = codePointName(QChar(unit));
        QTest::newRow(qPrintable(name)) << QString(u"Mi"_s + QChar(unit) + u"ng"_s) << u"Ming"_s
                                        << QString(u"(U+"_s + name + u") after “Mi”"_s);
    }
    QTest::newRow("zero-width space")
        << u"Ming\u200b Hui"_s << u"Ming Hui"_s
        << u"There is a hidden zero-width space (U+200B) after “Ming”. Remove it."_s;
    QTest::newRow("several") << u"M\u202ei\u200bng\u202c!"_s << u"Ming!"_s << u"after “M”"_s;
    QTest::newRow("joiner without need") << u"伟\u200d明"_s << u"伟明"_s << u"U+200D"_s;
    QTest::newRow("two joiners") << u"க்\u200d\u200dஷ"_s << u"க்\u200dஷ"_s << u"U+200D"_s;
}

void TestHiddenCharacters::inTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, fixed);
    QFETCH(QString, sentence);
    for (const Field field :
        {Field::FirstName, Field::LastName, Field::Organisation, Field::Department, Field::Reason}) {
        const Invitee person = test::with(test::vendor(), field, text);
        const Problems problems = checkAccount(person, Policy::practice());
        QCOMPARE(test::codes(problems), u"text-hidden"_s);
        QCOMPARE(problems.first().severity, Severity::Check);
        QVERIFY2(problemSentence(problems.first()).contains(sentence),
            qPrintable(problemSentence(problems.first())));
        QCOMPARE(offeredFix(problems.first(), person), std::optional(fixed));
        QVERIFY(!fixTitle(problems.first()).isEmpty());
        QCOMPARE(checkAccount(test::with(person, field, fixed), Policy::practice()), Problems());
    }
}

void TestHiddenCharacters::belong_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Tamil") << u"க்\u200cஷ"_s;
    QTest::newRow("Malayalam at the end of a word") << u"ന്\u200d രാജ"_s;
    QTest::newRow("Sinhala") << u"ශ්\u200dරී"_s;
    QTest::newRow("Devanagari") << u"क्\u200dष"_s;
    QTest::newRow("Persian") << u"می\u200cخواهم"_s;
    QTest::newRow("Khmer") << u"ភាសា\u200bខ្មែរ"_s;
    QTest::newRow("Thai") << u"สวัสดี\u200bครับ"_s;
    QTest::newRow("Mongolian") << u"ᠠ\u180eᠠ"_s;
    QTest::newRow("emoji") << u"team 👩\u200d💻"_s;
    QTest::newRow("emoji with a selector") << u"❤\ufe0f\u200d🔥 team"_s;
    QTest::newRow("emoji with a skin") << u"👩🏽\u200d💻 team"_s;
    QTest::newRow("no-break space") << u"Anne\u00a0Marie"_s;
}

void TestHiddenCharacters::belong()
{
    QFETCH(QString, text);
    QCOMPARE(firstHidden(text), -1);
    QCOMPARE(withoutHidden(text), text);
    for (const Field field : {Field::FirstName, Field::Reason})
        QCOMPARE(checkAccount(test::with(test::vendor(), field, text), Policy::practice()), Problems());
}

void TestHiddenCharacters::inOtherFields_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("fixed");
    QTest::newRow("email") << Field::Email << u"arun\u200b@ibm.com"_s
                           << u"There is a hidden zero-width space (U+200B) after “arun”. Remove it."_s
                           << u"arun@ibm.com"_s;
    QTest::newRow("email, direction")
        << Field::Email << u"arun@\u202eibm.com"_s
        << u"There is a hidden mark for the direction of text (U+202E) after “arun@”. Remove it."_s
        << u"arun@ibm.com"_s;
    QTest::newRow("email, two") << Field::Email << u"ar\u00adun@ibm\u200b.com"_s
                                << u"There is a hidden soft hyphen (U+00AD) after “ar”. Remove it."_s
                                << u"arun@ibm.com"_s;
    QTest::newRow("username") << Field::Username << u"arun\ufeff.k"_s
                              << u"There is a hidden byte-order mark (U+FEFF) after “arun”. Remove it."_s
                              << u"arun.k"_s;
    QTest::newRow("username, periods around it")
        << Field::Username << u"arun.\u200b.k"_s
        << u"There is a hidden zero-width space (U+200B) after “arun.”. Remove it."_s << u"arun.k"_s;
    QTest::newRow("SEED") << Field::SeedRequired << u"Ye\u200bs"_s
                          << u"“Ye\u200bs” is neither Yes nor No. Choose one."_s << u"Yes"_s;
    QTest::newRow("country code") << Field::CountryCode << u"6\u200b5"_s
                                  << u"6\u200b5 is not a country code. Enter one, such as 65 for Singapore."_s
                                  << u"65"_s;
    // In a number they part digits like a space, and are not sent.
    QTest::newRow("number") << Field::ContactNumber << u"9123\u200b4567"_s << QString() << QString();
}

void TestHiddenCharacters::inOtherFields()
{
    QFETCH(Field, field);
    QFETCH(QString, value);
    QFETCH(QString, sentence);
    QFETCH(QString, fixed);
    const Invitee person = test::with(test::vendor(), field, value);
    const Problems problems = checkAccount(person, Policy::practice());
    if (fixed.isEmpty()) {
        QCOMPARE(problems, Problems());
        return;
    }
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problemSentence(problems.first()), sentence);
    QCOMPARE(offeredFix(problems.first(), person), std::optional(fixed));
    QVERIFY(!fixTitle(problems.first()).isEmpty());
    QCOMPARE(checkAccount(test::with(person, field, fixed), Policy::practice()), Problems());
}

void TestHiddenCharacters::lineBreaks_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("fixed");
    QTest::newRow("name") << Field::FirstName << u"Mei\nLing"_s
                          << u"There is a line break after “Mei”. Put a space there."_s << u"Mei Ling"_s;
    QTest::newRow("organisation") << Field::Organisation << u"Vendor\r\nPte Ltd"_s
                                  << u"There is a line break after “Vendor”. Put a space there."_s
                                  << u"Vendor Pte Ltd"_s;
    QTest::newRow("tab") << Field::Department << u"Data\tScience"_s
                         << u"There is a tab after “Data”. Put a space there."_s << u"Data Science"_s;
    QTest::newRow("email") << Field::Email << u"arun@\nibm.com"_s
                           << u"There is a line break after “arun@”. Remove it."_s << u"arun@ibm.com"_s;
    QTest::newRow("username") << Field::Username << u"arun\n.k"_s
                              << u"There is a line break after “arun”. Remove it."_s << u"arun.k"_s;
    QTest::newRow("number") << Field::ContactNumber << u"9123\r\n4567"_s
                            << u"Quotation marks or hidden characters are in this number. Remove them."_s
                            << u"9123  4567"_s;
}

void TestHiddenCharacters::lineBreaks()
{
    QFETCH(Field, field);
    QFETCH(QString, value);
    QFETCH(QString, sentence);
    QFETCH(QString, fixed);
    const Invitee person = test::with(test::vendor(), field, value);
    const Problems problems = checkAccount(person, Policy::practice());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problemSentence(problems.first()), sentence);
    QCOMPARE(offeredFix(problems.first(), person), std::optional(fixed));
    QVERIFY(!hasError(checkAccount(test::with(person, field, fixed), Policy::practice())));
}

void TestHiddenCharacters::areShown()
{
    QCOMPARE(withHiddenShown(u"Mi\u200bng\nHui\u0007"_s), u"Mi[U+200B]ng↵Hui[U+0007]"_s);
    QCOMPARE(withHiddenShown(u"க்\u200cஷ"_s), u"க்\u200cஷ"_s);
}

void TestHiddenCharacters::aroundValuesAreCleaned()
{
    for (const Field field : allFields) {
        const Invitee whole = test::vendor();
        const Invitee person = test::with(whole, field, u"\ufeff\n"_s + whole[field] + u"\r\n\u200b\u2028"_s);
        const Problems problems = checkAccount(person, Policy::practice());
        QCOMPARE(test::codes(problems), QString());
        QCOMPARE(problems.size(), whole[field].isEmpty() ? 0 : 1);
        QCOMPARE(cleaned(field, person[field]), whole[field]);
    }
}

} // namespace techpass

QTEST_GUILESS_MAIN(techpass::TestHiddenCharacters)
#include "tst_hiddencharacters.moc"
