// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/accountrules.h"
#include "models/rules/cleaning.h"
#include "samplepeople.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace techpass {

/// What is changed on the way in, and that nothing else is.
class TestCleaning final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void blanksAround_data();
    void blanksAround();
    void countryCode_data();
    void countryCode();
    void nothingElse_data();
    void nothingElse();
    void isIdempotent();
    void isReported();
    void blankValuesAreNotReported();
};

void TestCleaning::blanksAround_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("clean");
    QTest::newRow("clean") << u"a b"_s << u"a b"_s;
    QTest::newRow("spaces") << u"  a b "_s << u"a b"_s;
    QTest::newRow("tab and line breaks") << u"\t\r\na\v\f"_s << u"a"_s;
    QTest::newRow("no-break spaces") << u"\u00a0a\u202f"_s << u"a"_s;
    QTest::newRow("wide space") << u"\u3000a\u2003"_s << u"a"_s;
    QTest::newRow("next line") << u"\u0085a\u2028\u2029"_s << u"a"_s;
    QTest::newRow("zero-width") << u"\u200ba\u200c\u200d"_s << u"a"_s;
    QTest::newRow("byte-order mark") << u"\ufeffa"_s << u"a"_s;
    QTest::newRow("bidirectional marks") << u"\u200e\u202aa\u202c\u200f\u2066\u2069"_s << u"a"_s;
    QTest::newRow("word joiner") << u"\u2060a\u2060"_s << u"a"_s;
    QTest::newRow("soft hyphen") << u"\u00ada\u00ad"_s << u"a"_s;
    QTest::newRow("blank letters") << u"\u3164a\u2800\uffa0"_s << u"a"_s;
    QTest::newRow("mixed") << u" \u00a0\u200b a \ufeff\t"_s << u"a"_s;
    QTest::newRow("only blanks") << u" \u00a0\u200b"_s << QString();
    QTest::newRow("inside stays") << u"a\u200b\u00a0 b"_s << u"a\u200b\u00a0 b"_s;
    QTest::newRow("shaping joiner stays") << u" അവന്\u200d "_s << u"അവന്\u200d"_s;
    QTest::newRow("emoji selector stays") << u"❤\ufe0f "_s << u"❤\ufe0f"_s;
    QTest::newRow("control character stays") << u"a\u0007"_s << u"a\u0007"_s;
    QTest::newRow("tag flag stays") << u"🏴󠁧󠁢󠁥󠁮󠁧󠁿"_s << u"🏴󠁧󠁢󠁥󠁮󠁧󠁿"_s;
}

void TestCleaning::blanksAround()
{
    QFETCH(QString, value);
    QFETCH(QString, clean);
    for (const Field field : allFields)
        QCOMPARE(cleaned(field, value), clean);
}

void TestCleaning::countryCode_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("clean");
    for (const char *form :
        {"65", "+65", "0065", "65-", "(65)", "(+65)", "(0065)", "+65-", "(65)  ", " + 65"})
        QTest::newRow(form) << QString::fromLatin1(form) << u"65"_s;
    QTest::newRow("one digit") << u"+1"_s << u"1"_s;
    QTest::newRow("three digits") << u"00852"_s << u"852"_s;
    QTest::newRow("no such code is still a code's form") << u"+999"_s << u"999"_s;
    for (const char *other : {"65.0", "++65", "000065", "065", "((65))", "65--", "6 5", "+65 9123 4567",
             "+6591", "SG", "abc", "+", "-", "()", "(65", "65)", "-65", "[65]", "00", "1-868"})
        QTest::newRow(other) << QString::fromLatin1(other) << QString::fromLatin1(other);
    QTest::newRow("fullwidth") << u"６５"_s << u"６５"_s;
}

void TestCleaning::countryCode()
{
    QFETCH(QString, value);
    QFETCH(QString, clean);
    QCOMPARE(cleaned(Field::CountryCode, value), clean);
}

void TestCleaning::nothingElse_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("value");
    const auto row = [](Field field, const QString &value) {
        QTest::newRow(qPrintable(value)) << static_cast<int>(field) << value;
    };
    row(Field::Email, u"ARUN@Accenture.COM"_s);
    row(Field::Email, u"arun@ accenture.com"_s);
    row(Field::Username, u"li..wei"_s);
    row(Field::FirstName, u"yes"_s);
    row(Field::FirstName, u"+65"_s);
    row(Field::FirstName, u"Jose\u0301"_s);
    row(Field::ContactNumber, u"+65 9123-4567"_s);
    row(Field::ContactNumber, u"(9123) 4567"_s);
    row(Field::ContactNumber, u"0065"_s);
    row(Field::Reason, u"a\r\nb"_s);
    row(Field::SeedRequired, u"maybe"_s);
}

void TestCleaning::nothingElse()
{
    QFETCH(int, field);
    QFETCH(QString, value);
    QCOMPARE(cleaned(static_cast<Field>(field), value), value);
}

void TestCleaning::isIdempotent()
{
    const QStringList pieces{u"+"_s, u"00"_s, u"0"_s, u"65"_s, u"6"_s, u"-"_s, u"("_s, u")"_s, u" "_s,
        u"\u00a0"_s, u"\u200b"_s, u"\u200d"_s, u"\u0d4d"_s, u"\ufeff"_s, u"\u202a"_s, u"\u0007"_s, u"\n"_s,
        u"y"_s, u"Yes"_s, u"no"_s, u"TRUE"_s, u"1"_s, u"✓"_s, u"✗"_s, u"\ufe0f"_s, u"."_s, u"a"_s, u"@"_s,
        u"李"_s, u"🙂"_s, QString(QChar(0xd83d))};
    QRandomGenerator random(20240312);
    for (int i = 0; i < 40000; ++i) {
        QString value;
        const int length = static_cast<int>(random.bounded(8));
        for (int piece = 0; piece < length; ++piece)
            value += pieces[static_cast<int>(random.bounded(static_cast<int>(pieces.size())))];
        for (const Field field : allFields) {
            const QString once = cleaned(field, value);
            QCOMPARE(cleaned(field, once), once);
            QVERIFY(once.isEmpty() || !isBlank(once.front()));
        }
    }
}

void TestCleaning::isReported()
{
    Invitee raw = test::vendor();
    raw[Field::Email] = u"  arun.kumar@accenture.com\u00a0"_s;
    raw[Field::CountryCode] = u"+65"_s;
    raw[Field::SeedRequired] = u"TRUE"_s;
    const auto note = [&raw](Field field, const QString &after) {
        return Problem{field, Code::Cleaned, Severity::Cleaned, {raw[field], after}};
    };
    QCOMPARE(checkAccount(raw, Policy::practice()),
        (Problems{note(Field::Email, u"arun.kumar@accenture.com"_s), note(Field::CountryCode, u"65"_s),
            note(Field::SeedRequired, u"Yes"_s)}));
    QCOMPARE(checkAccount(cleaned(raw), Policy::practice()), Problems());

    // Email invitation tells only of its own fields; an error does not hide what was cleaned.
    raw[Field::Email] = u" arun@gmail.com"_s;
    const Problems invitation = checkInvitation(raw, Policy::practice());
    QCOMPARE(invitation.size(), 3);
    QCOMPARE(invitation[0].code, Code::EmailNotPublicOfficer);
    QCOMPARE(invitation[1].code, Code::Cleaned);
    QCOMPARE(invitation[2].field, Field::SeedRequired);
}

void TestCleaning::blankValuesAreNotReported()
{
    Invitee raw = test::vendor();
    raw[Field::Department] = u" \u200b"_s;
    QCOMPARE(checkAccount(raw, Policy::practice()), Problems());
    raw[Field::FirstName] = u"\u00a0"_s;
    QCOMPARE(checkAccount(raw, Policy::practice()),
        Problems{makeProblem(Field::FirstName, Code::FirstNameMissing)});
}

} // namespace techpass

QTEST_GUILESS_MAIN(techpass::TestCleaning)
#include "tst_cleaning.moc"
