// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/accountrules.h"
#include "models/rules/countries.h"
#include "models/rules/countrynames.h"
#include "models/rules/countryrules.h"
#include "models/rules/phonerules.h"
#include "samplepeople.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

/// Country codes and contact numbers.
class TestPhoneRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void code_data();
    void code();
    void number_data();
    void number();
    void withoutCodeOnlyMissingAndDamage_data();
    void withoutCodeOnlyMissingAndDamage();
    void sent_data();
    void sent();
    void faults_data();
    void faults();
    void countries();
    void namesCountries_data();
    void namesCountries();
    void findsCountries_data();
    void findsCountries();
};

void TestPhoneRules::code_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    const QString invalid = u"country-code-invalid"_s;
    for (const char *good : {"65", "+65", "0065", "65-", "(65)", "(+65)", "+65-", "(0065)", "+65 ", " 65",
             "+ 65", "( 65 )", "65 -"}) {
        QTest::newRow(good) << QString::fromUtf8(good) << QString();
    }
    QTest::newRow("no-break space") << u"\u00a0+65\u200b"_s << QString();
    for (const char *bad :
        {"abc", "999", "0", "00", "+", "000065", "065", "++65", "6 5", "65.0", "6565", "-65", "65a", "SG",
            "Singapore", "Singapore (65)", "210", "1868", "+6591234567", "()", "-", "#N/A", "6.5E+01"}) {
        QTest::newRow(bad) << QString::fromUtf8(bad) << invalid;
    }
    QTest::newRow("fullwidth") << u"６５"_s << invalid;
    QTest::newRow("missing") << QString() << u"country-code-missing"_s;
    QTest::newRow("blank") << u" \u200b"_s << u"country-code-missing"_s;
}

void TestPhoneRules::code()
{
    QFETCH(QString, value);
    QFETCH(QString, code);
    const Problems problems
        = checkAccount(test::with(test::vendor(), Field::CountryCode, value), Policy::practice());
    QCOMPARE(test::codes(problems), code);
}

void TestPhoneRules::number_data()
{
    QTest::addColumn<QString>("countryCode");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *countryCode, const QString &number,
                         const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(countryCode) << number << QString::fromLatin1(expected);
    };
    constexpr auto missing = "contact-number-missing";
    constexpr auto invalid = "contact-number-invalid";
    constexpr auto damaged = "contact-number-damaged";
    constexpr auto notMobile = "contact-number-not-mobile";
    row("plain", "65", u"91234567"_s, "");
    row("eight", "65", u"81234567"_s, "");
    row("space", "65", u"9123 4567"_s, "");
    row("no-break space", "65", u"9123\u00a04567"_s, "");
    row("dash", "65", u"9123-4567"_s, "");
    row("en dash", "65", u"9123\u20134567"_s, "");
    row("brackets", "65", u"(9123) 4567"_s, "");
    row("in brackets", "65", u"(91234567)"_s, "");
    row("period", "65", u"9123.4567"_s, "");
    row("fullwidth digits", "65", u"９１２３４５６７"_s, "");
    row("bidirectional marks", "65", u"\u202a+65 9123 4567\u202c"_s, "");
    row("own code", "65", u"+65 9123 4567"_s, "");
    row("own code in brackets", "65", u"(+65) 9123 4567"_s, "");
    row("own code without plus", "65", u"6591234567"_s, "");
    row("own code with zeros", "65", u"0065 9123 4567"_s, "");
    row("cleaned code", "+65", u"9123 4567"_s, "");
    row("missing", "65", QString(), missing);
    row("blank", "65", u"\u00a0 "_s, missing);
    row("short", "65", u"8123 45"_s, invalid);
    row("one short", "65", u"9123456"_s, invalid);
    row("one long", "65", u"912345678"_s, invalid);
    row("very long", "65", QString(300, u'9'), invalid);
    row("not assigned", "65", u"21234567"_s, invalid);
    row("trunk zero", "65", u"091234567"_s, invalid);
    row("other country's code", "65", u"+60 12 345 6789"_s, invalid);
    row("other country's code with zeros", "65", u"0044 7911 123456"_s, invalid);
    row("other code of the same length", "65", u"+6691234567"_s, invalid);
    row("plus without code", "65", u"+9123 4567"_s, invalid);
    row("plus inside", "65", u"9123+4567"_s, invalid);
    row("two plus", "65", u"++6591234567"_s, invalid);
    row("letter O", "65", u"9123456O"_s, invalid);
    row("letters", "65", u"none"_s, invalid);
    row("not available", "65", u"N/A"_s, invalid);
    row("dash only", "65", u"-"_s, invalid);
    row("vanity", "1", u"1-800-FLOWERS"_s, invalid);
    row("extension", "65", u"9123 4567 ext 12"_s, invalid);
    row("extension x", "65", u"6209 6762 x12"_s, invalid);
    row("two numbers", "65", u"9123 4567 / 9876 5432"_s, invalid);
    row("two lines", "65", u"9123\n4567"_s, invalid);
    row("apostrophe", "65", u"'91234567"_s, invalid);
    row("comma", "65", u"9123,4567"_s, invalid);
    row("serial date", "65", u"45363"_s, invalid);
    row("scientific", "65", u"9.12E+07"_s, damaged);
    row("scientific, more digits", "65", u"9.1234E+7"_s, damaged);
    row("scientific, decimal comma", "65", u"9,1234E+7"_s, damaged);
    row("date", "65", u"12/03/2024"_s, damaged);
    row("date that is a number", "65", u"30-12-2024"_s, damaged);
    row("short date", "65", u"12-Mar"_s, damaged);
    row("error value", "65", u"#N/A"_s, damaged);
    row("decimal", "65", u"91234567.0"_s, damaged);
    row("difference", "65", u"-91234502"_s, damaged);
    row("fixed line", "65", u"6209 6762"_s, notMobile);
    row("fixed line with code", "65", u"+65 6209 6762"_s, notMobile);
    row("toll-free", "65", u"1800 123 4567"_s, notMobile);
    row("voice over IP", "65", u"3123 4567"_s, notMobile);
    row("United States", "1", u"(415) 555-2671"_s, "");
    row("United Kingdom mobile", "44", u"07911 123456"_s, "");
    row("United Kingdom with code and zero", "44", u"+44 (0)7911 123456"_s, "");
    row("United Kingdom fixed", "44", u"020 7031 3000"_s, notMobile);
    row("India", "91", u"98765 43210"_s, "");
    row("Malaysia", "60", u"012-345 6789"_s, "");
    row("Italy mobile", "39", u"312 345 6789"_s, "");
    row("Italy fixed", "39", u"06 698 12345"_s, notMobile);
    row("China mobile", "86", u"138 0013 8000"_s, "contact-number-sms-risk");
    row("China with code", "86", u"+86 138 0013 8000"_s, "contact-number-sms-risk");
    row("China fixed", "86", u"010 6552 9988"_s, "contact-number-not-mobile, contact-number-sms-risk");
    row("China invalid", "86", u"138 0013 80"_s, invalid);
    row("China damaged", "86", u"1.38E+10"_s, damaged);
    row("Hong Kong is not China", "852", u"9123 4567"_s, "");
    row("satellite service", "870", u"301234567"_s, "");
}

void TestPhoneRules::number()
{
    QFETCH(QString, countryCode);
    QFETCH(QString, number);
    QFETCH(QString, expected);
    Invitee person = test::officer();
    person[Field::CountryCode] = countryCode;
    person[Field::ContactNumber] = number;
    QCOMPARE(test::codes(checkAccount(person, Policy::practice())), expected);
    const bool isValid
        = !expected.contains(u"missing") && !expected.contains(u"invalid") && !expected.contains(u"damaged");
    QCOMPARE(!duplicateKeys(person, Policy::practice()).contactNumber.isEmpty(), isValid);
}

void TestPhoneRules::withoutCodeOnlyMissingAndDamage_data()
{
    QTest::addColumn<QString>("countryCode");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("expected");
    for (const char *code : {"", "abc", "999"}) {
        const QString countryCode = QString::fromLatin1(code);
        const auto row = [&](const char *name, const QString &number, const QString &expected) {
            QTest::addRow("%s with code '%s'", name, code) << countryCode << number << expected;
        };
        row("good", u"91234567"_s, QString());
        row("short", u"8123 45"_s, QString());
        row("letters", u"none"_s, QString());
        row("fixed line", u"62096762"_s, QString());
        row("other code", u"+86 138 0013 8000"_s, QString());
        row("missing", QString(), u"contact-number-missing"_s);
        row("damaged", u"9.12E+07"_s, u"contact-number-damaged"_s);
        row("date", u"12-Mar"_s, u"contact-number-damaged"_s);
    }
}

void TestPhoneRules::withoutCodeOnlyMissingAndDamage()
{
    QFETCH(QString, countryCode);
    QFETCH(QString, number);
    QFETCH(QString, expected);
    Invitee person = test::officer();
    person[Field::CountryCode] = countryCode;
    person[Field::ContactNumber] = number;
    QCOMPARE(test::codes(checkAccount(person, Policy::practice()), Field::ContactNumber), expected);
    QVERIFY(duplicateKeys(person, Policy::practice()).contactNumber.isEmpty());
}

void TestPhoneRules::sent_data()
{
    QTest::addColumn<QString>("countryCode");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("national");
    QTest::addColumn<QString>("e164");
    const auto row = [](const char *name, const char *code, const QString &number, const char *national,
                         const char *e164) {
        QTest::newRow(name) << QString::fromLatin1(code) << number << QString::fromLatin1(national)
                            << QString::fromLatin1(e164);
    };
    row("spaces", "65", u"9123 4567"_s, "91234567", "+6591234567");
    row("own code", "65", u"+65 9123 4567"_s, "91234567", "+6591234567");
    row("own code without plus", "65", u"65 9123 4567"_s, "91234567", "+6591234567");
    row("own code with zeros", "(65)", u"0065-9123-4567"_s, "91234567", "+6591234567");
    row("starts like the code", "65", u"6512 3456"_s, "65123456", "+6565123456");
    row("fullwidth", "65", u"９１２３４５６７"_s, "91234567", "+6591234567");
    row("trunk zero", "44", u"07911 123456"_s, "7911123456", "+447911123456");
    row("Italy keeps its zero", "39", u"06 698 12345"_s, "0669812345", "+390669812345");
    row("Italy with code", "39", u"+39 06 698 12345"_s, "0669812345", "+390669812345");
    row("China", "86", u"0138 0013 8000"_s, "13800138000", "+8613800138000");
    row("satellite", "870", u"+870 301234567"_s, "301234567", "+870301234567");
    row("satellite, code without plus", "870", u"870301234567"_s, "301234567", "+870301234567");
}

void TestPhoneRules::sent()
{
    QFETCH(QString, countryCode);
    QFETCH(QString, number);
    QFETCH(QString, national);
    QFETCH(QString, e164);
    Invitee person = test::vendor();
    person[Field::CountryCode] = countryCode;
    person[Field::ContactNumber] = number;
    QCOMPARE(toAccountRequest(person, Policy::practice()).contactNumber, national);
    QCOMPARE(duplicateKeys(person, Policy::practice()).contactNumber, e164);
    // What was sent, read again, is the same number.
    person[Field::ContactNumber] = national;
    QCOMPARE(duplicateKeys(person, Policy::practice()).contactNumber, e164);
}

void TestPhoneRules::faults_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("two short") << u"8123 45"_s << QStringList{u"short"_s, u"2"_s};
    QTest::newRow("one short") << u"+65 9123456"_s << QStringList{u"short"_s, u"1"_s};
    QTest::newRow("one long") << u"912345678"_s << QStringList{u"long"_s, u"1"_s};
    QTest::newRow("not assigned") << u"21234567"_s << QStringList{u"not-assigned"_s, u"0"_s};
    QTest::newRow("other country") << u"+44 7911 123456"_s << QStringList{u"other-country"_s, u"0"_s};
    QTest::newRow("characters") << u"9123x4567"_s << QStringList{u"characters"_s, u"0"_s};
}

void TestPhoneRules::faults()
{
    QFETCH(QString, number);
    QFETCH(QStringList, told);
    const NumberCheck check = checkNumber(u"65"_s, number);
    QCOMPARE(check.problems.size(), 1);
    QCOMPARE(check.problems.first().args, QStringList({u"65"_s, number}) + told);
}

void TestPhoneRules::countries()
{
    QCOMPARE(ContactNumber::countryName(65), u"Singapore"_s);
    QCOMPARE(ContactNumber::countryName(86), u"China"_s);
    QCOMPARE(ContactNumber::countryName(1), QString());
    QCOMPARE(ContactNumber::countryName(870), QString());
    QCOMPARE(ContactNumber::countryName(0), QString());
    QCOMPARE(ContactNumber::callingCodeOf(u"SG"_s), 65);
    QCOMPARE(ContactNumber::callingCodeOf(u"singapore"_s), 65);
    QCOMPARE(ContactNumber::callingCodeOf(u"Nowhere"_s), 0);
    QCOMPARE(callingCode(u"65"_s), 65);
    QCOMPARE(callingCode(u"999"_s), 0);
}

void TestPhoneRules::namesCountries_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("name");
    const auto add = [](const char *language, const QString &region, const QString &name) {
        QTest::addRow("%s %s", language, qPrintable(region))
            << QString::fromLatin1(language) << region << name;
    };
    add("en_SG", u"SG"_s, u"Singapore"_s);
    add("en_SG", u"HK"_s, u"Hong Kong"_s);
    add("C", u"CN"_s, u"China"_s);
    add("zh_SG", u"SG"_s, u"新加坡"_s);
    add("zh_SG", u"IN"_s, u"印度"_s);
    add("zh_Hant_TW", u"GB"_s, u"英國"_s);
    add("ms_SG", u"SG"_s, u"Singapura"_s);
    add("ms_SG", u"DE"_s, u"Jerman"_s);
    add("ta_SG", u"SG"_s, u"சிங்கப்பூர்"_s);
    add("ta_SG", u"MY"_s, u"மலேசியா"_s);
    add("ta_SG", u"QX"_s, u"QX"_s);
    add("en_SG", u"QX"_s, u"QX"_s);
}

void TestPhoneRules::namesCountries()
{
    QFETCH(QString, language);
    QFETCH(QString, region);
    QTEST(countryName(region, QLocale(language)), "name");
}

void TestPhoneRules::findsCountries_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    const auto add = [](const char *language, const QString &typed, const QString &region) {
        QTest::addRow("%s %s", language, qPrintable(typed))
            << QString::fromLatin1(language) << typed << region;
    };
    for (const char *language : {"en_SG", "zh_SG", "ms_SG", "ta_SG"}) {
        add(language, u"Singapore"_s, u"SG"_s);
        add(language, u"Singapore (+65)"_s, u"SG"_s);
        add(language, u"germany"_s, u"DE"_s);
        add(language, u"+65"_s, u"SG"_s);
        add(language, u"1"_s, u"US"_s);
        add(language, u"my"_s, u"MY"_s);
        add(language, u"malay"_s, u"MY"_s);
        add(language, u"Atlantis"_s, {});
    }
    add("zh_SG", u"新加坡"_s, u"SG"_s);
    add("zh_SG", u"印度"_s, u"IN"_s);
    add("zh_SG", u"马来"_s, u"MY"_s);
    add("ms_SG", u"jerman"_s, u"DE"_s);
    add("ta_SG", u"மலேசியா"_s, u"MY"_s);
    add("en_SG", u"新加坡"_s, {});
}

void TestPhoneRules::findsCountries()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    const QList<Country> list = techpass::countries(QLocale(language));
    QCOMPARE(list.constFirst().region, u"SG"_s);
    const int found = findCountry(list, typed);
    QTEST(found < 0 ? QString() : list.at(found).region, "region");
    const auto isNameless = [](const Country &country) { return country.name.isEmpty(); };
    QVERIFY(std::none_of(list.begin(), list.end(), isNameless));
}

} // namespace techpass

QTEST_GUILESS_MAIN(techpass::TestPhoneRules)
#include "tst_phonerules.moc"
