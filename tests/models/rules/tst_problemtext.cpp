// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/accountrules.h"
#include "models/rules/duplicaterules.h"
#include "models/rules/problemtext.h"
#include "samplepeople.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace techpass {

/// The words for problems.
class TestProblemText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyCodeHasWords();
    void everyFoundProblemHasWords_data();
    void everyFoundProblemHasWords();
    void titles_data();
    void titles();
    void sentences_data();
    void sentences();
    void fields();

private:
    static void checkWords(const Problem &problem);
    static Problem firstProblem(Field field, const QString &value, bool officer = false)
    {
        const Invitee person = officer ? test::officer() : test::vendor();
        return checkAccount(test::with(person, field, value), Policy::practice()).value(0);
    }
};

void TestProblemText::checkWords(const Problem &problem)
{
    const QString sentence = problemSentence(problem);
    const QString title = problemTitle(problem);
    const QByteArray context = (codeName(problem.code) + u": "_s + sentence + u" / "_s + title).toUtf8();
    QVERIFY2(sentence.endsWith(u'.') && sentence.size() > 12, context);
    QVERIFY2(sentence.size() < 140 || problem.args.join(QString()).size() > 40, context);
    QVERIFY2(!title.isEmpty() && !title.endsWith(u'.') && title.size() < 48, context);
    static const QRegularExpression leftovers(u"%\\d|%n|!|\\bplease\\b|\\(s\\)"_s);
    QVERIFY2(!sentence.contains(leftovers) && !title.contains(leftovers), context);
}

void TestProblemText::everyCodeHasWords()
{
    QSet<QString> sentences;
    QSet<QString> titles;
    int count = 0;
    for (int number = 0; number <= static_cast<int>(Code::Cleaned); ++number) {
        const Problem problem = makeProblem(Field::FirstName, static_cast<Code>(number));
        checkWords(problem);
        sentences.insert(problemSentence(problem));
        titles.insert(problemTitle(problem));
        ++count;
    }
    QCOMPARE(sentences.size(), count);
    QCOMPARE(titles.size(), count);
}

void TestProblemText::everyFoundProblemHasWords_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("value");
    const QStringList values{QString(), u"a@ibm"_s, u"a b@ibm.com"_s, u"ab"_s, u"a@b@c.d"_s, u"A <a@b.c>"_s,
        u".a@b.c"_s, QString(300, u'x') + u"@b.c"_s, u"a@gmail.com"_s, u"a@huawei.com"_s, u"li..wei"_s,
        u".a"_s, u"å"_s, u"x\u0007y"_s, u"999"_s, u"8123 4"_s, u"9123 456"_s, u"912345678"_s, u"9123456789"_s,
        u"+44 7911 123456"_s, u"9.1E+7"_s, u"21234567"_s, u"6209 6762"_s, u"maybe"_s, u" yes "_s,
        QString(300, u'x'), u"#N/A"_s, u"####"_s, u"M\u00c3\u00bcller"_s, u"M\ufffdller"_s,
        u"o\u00e2\u20ac\u2122brien@ibm.com"_s, u"“arun@ibm.com”"_s, u"o’brien@ibm.com"_s, u"“Ming”"_s,
        u"ar\u200bun@ibm.com"_s, u"Mi\u202eng"_s, u"ar\nun@ibm.com"_s, u"Mei\nLing"_s, u"Mei\tLing"_s,
        u"06591234567"_s, u"656591234567"_s, u"'91234567"_s, u"12-Mar"_s, u"91234567,00"_s};
    for (const Field field : allFields) {
        for (qsizetype i = 0; i < values.size(); ++i)
            QTest::addRow("%s %d", qPrintable(fieldName(field)), int(i))
                << static_cast<int>(field) << values[i];
    }
}

void TestProblemText::everyFoundProblemHasWords()
{
    QFETCH(int, field);
    QFETCH(QString, value);
    for (const Invitee &person : {test::vendor(), test::officer()}) {
        const Invitee changed = test::with(person, static_cast<Field>(field), value);
        for (const Problem &problem : checkAccount(changed, Policy::practice()))
            checkWords(problem);
        for (const Problem &problem : checkInvitation(changed, Policy::practice()))
            checkWords(problem);
    }
}

void TestProblemText::titles_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("title");
    QTest::newRow("space") << firstProblem(Field::Email, u"li.wei@ thoughtworks.com"_s)
                           << u"Space inside the email address"_s;
    QTest::newRow("not an address") << firstProblem(Field::Email, u"li.wei"_s)
                                    << u"Not a valid email address"_s;
    QTest::newRow("periods") << firstProblem(Field::Username, u"li..wei"_s)
                             << u"Two periods in a row in the username"_s;
    QTest::newRow("username") << firstProblem(Field::Username, u"li@wei"_s) << u"Not a valid username"_s;
    QTest::newRow("twice") << duplicateProblem(DuplicateKind::Email, 3) << u"Same person twice"_s;
    QTest::newRow("number") << firstProblem(Field::ContactNumber, u"8123 45"_s)
                            << u"Not a valid Singapore number"_s;
    QTest::newRow("number of several countries")
        << makeProblem(Field::ContactNumber, Code::ContactNumberInvalid, {u"1"_s, u"12"_s})
        << u"Not a valid +1 number"_s;
    QTest::newRow("reason") << firstProblem(Field::Reason, QString()) << u"Reason is missing"_s;
    QTest::newRow("China") << makeProblem(Field::ContactNumber, Code::ContactNumberSmsRisk)
                           << u"China numbers may not get the SMS"_s;
}

void TestProblemText::titles()
{
    QFETCH(Problem, problem);
    QFETCH(QString, title);
    QCOMPARE(problemTitle(problem), title);
}

void TestProblemText::sentences_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("two short") << firstProblem(Field::ContactNumber, u"8123 45"_s)
                               << u"+65 8123 45 is 2 digits short. Check the number."_s;
    QTest::newRow("one short") << firstProblem(Field::ContactNumber, u"+65 9123456"_s)
                               << u"+65 9123456 is 1 digit short. Check the number."_s;
    QTest::newRow("one long") << firstProblem(Field::ContactNumber, u"912345678"_s)
                              << u"+65 912345678 is 1 digit too long. Check the number."_s;
    QTest::newRow("not assigned") << firstProblem(Field::ContactNumber, u"21234567"_s)
                                  << u"This number is not valid for +65. Check the digits."_s;
    QTest::newRow("too long") << firstProblem(Field::Reason, QString(256, u'x'))
                              << u"The reason has 256 characters, and 255 are allowed. Shorten it."_s;
    QTest::newRow("duplicate") << duplicateProblem(DuplicateKind::Email, 3)
                               << u"This email is in row 3 already. Keep one of the rows."_s;
    QTest::newRow("placeholders in values")
        << firstProblem(Field::SeedRequired, u"%1 %2"_s) << u"“%1 %2” is neither Yes nor No. Choose one."_s;
    QTest::newRow("placeholder in a number") << makeProblem(
        Field::ContactNumber, Code::ContactNumberInvalid, {u"65"_s, u"%1"_s, u"short"_s, u"2"_s})
                                             << u"+65 %1 is 2 digits short. Check the number."_s;
    const auto known
        = [](const QStringList &args) { return makeProblem(Field::Email, Code::EmailKnownElsewhere, args); };
    QTest::newRow("in another draft")
        << known({u"draft"_s, u"June %2.csv"_s, u"14"_s})
        << u"Also in the draft June %2.csv, row 14. Submit it from one of them."_s;
    QTest::newRow("in the outbox") << known({u"outbox"_s,
        u"June.csv"_s}) << u"Waiting in the Outbox from June.csv. Remove the row unless it is meant twice."_s;
    QTest::newRow("submitted") << known({u"submitted"_s, u"June.csv"_s, u"12"_s, u"Created"_s})
                               << u"Submitted 12 days ago in June.csv (created)."_s;
    QTest::newRow("submitted yesterday") << known({u"submitted"_s, u"June.csv"_s, u"1"_s, u"Invited"_s})
                                         << u"Submitted yesterday in June.csv (invited)."_s;
    QTest::newRow("submitted today") << known({u"submitted"_s, u"June.csv"_s, u"0"_s, u"Needs checking"_s})
                                     << u"Submitted today in June.csv (outcome not known)."_s;
    QTest::newRow("submitted and refused")
        << known({u"submitted"_s, u"%1.csv"_s, u"2"_s, u"Needs attention"_s})
        << u"Submitted 2 days ago in %1.csv (refused)."_s;
    QTest::newRow("blanks cleaned") << firstProblem(Field::FirstName, u" Arun"_s)
                                    << u"Spaces or hidden characters around “Arun” were removed."_s;
    QTest::newRow("word cleaned") << firstProblem(Field::SeedRequired, u" TRUE"_s)
                                  << u"“TRUE” was read as “Yes”."_s;
}

void TestProblemText::sentences()
{
    QFETCH(Problem, problem);
    QFETCH(QString, sentence);
    QCOMPARE(problemSentence(problem), sentence);
}

void TestProblemText::fields()
{
    QSet<QString> titles;
    for (const Field field : allFields)
        titles.insert(fieldTitle(field));
    QCOMPARE(titles.size(), static_cast<qsizetype>(fieldCount));
    QVERIFY(!titles.contains(QString()));
    QCOMPARE(fieldTitle(Field::ContactNumber), u"Contact number"_s);
}

} // namespace techpass

QTEST_GUILESS_MAIN(techpass::TestProblemText)
#include "tst_problemtext.moc"
