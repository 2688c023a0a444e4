// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/accountrules.h"
#include "samplepeople.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace techpass {

/// Names, organisation, department and the reason.
class TestTextRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void names_data();
    void names();
    void reason_data();
    void reason();
    void perceived_data();
    void perceived();
    void limitIsThePolicys();
};

void TestTextRules::names_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("missing");
    QTest::addColumn<bool>("invalid");
    const auto row = [](const char *name, const QString &value, bool missing, bool invalid) {
        QTest::newRow(name) << value << missing << invalid;
    };
    row("plain", u"Arun"_s, false, false);
    row("two words", u"Siti Hamidah"_s, false, false);
    row("apostrophe", u"O'Brien"_s, false, false);
    row("Chinese", u"李"_s, false, false);
    row("Tamil", u"கவிதா"_s, false, false);
    row("Arabic", u"فاطمة"_s, false, false);
    row("combining mark", u"Jose\u0301"_s, false, false);
    row("rare Han character", u"\U00020BB7"_s, false, false);
    row("emoji", u"Arun🙂"_s, false, false);
    row("no-break space inside", u"Siti\u00a0Hamidah"_s, false, false);
    row("joiner inside", u"ക്\u200dഷ"_s, false, false);
    row("joiner at the end", u"അവന്\u200d"_s, false, false);
    row("tab around", u"\tArun\n"_s, false, false);
    row("empty", QString(), true, false);
    row("space", u" "_s, true, false);
    row("no-break space", u"\u00a0"_s, true, false);
    row("zero-width space", u"\u200b\ufeff"_s, true, false);
    row("blank letters", u"\u3164\u2800"_s, true, false);
    row("line breaks", u"\r\n"_s, true, false);
    row("tab inside", u"Ar\tun"_s, false, true);
    row("line break inside", u"Ar\nun"_s, false, true);
    row("line separator inside", u"Ar\u2028un"_s, false, true);
    row("bell", u"Ar\u0007un"_s, false, true);
    row("bell at the end", u"Arun\u0007"_s, false, true);
    row("nothing but a bell", u"\u0007"_s, false, true);
    row("null", u"Ar"_s + QChar(0) + u"un"_s, false, true);
    row("delete", u"Ar\u007fun"_s, false, true);
    row("C1 control", u"Ar\u0091un"_s, false, true);
    row("half a character", u"Ar"_s + QChar(0xd83d) + u"un"_s, false, true);
    row("the other half", QChar(0xde42) + u"Arun"_s, false, true);
}

void TestTextRules::names()
{
    QFETCH(QString, value);
    QFETCH(bool, missing);
    QFETCH(bool, invalid);
    const auto expect = [&](Field field, const QString &missingCode) {
        const QString expected = missing ? missingCode : invalid ? u"text-invalid"_s : QString();
        const Problems problems = checkAccount(test::with(test::vendor(), field, value), Policy::practice());
        QCOMPARE(test::codes(problems), expected);
    };
    expect(Field::FirstName, u"first-name-missing"_s);
    expect(Field::LastName, u"last-name-missing"_s);
    expect(Field::Organisation, u"organisation-missing"_s);
    expect(Field::Department, QString());
}

void TestTextRules::reason_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("code");
    const QString family = u"👨‍👩‍👧‍👦"_s;
    const QString accent = u"e\u0301"_s;
    const QString tooLong = u"reason-too-long"_s;
    const QString invalid = u"text-invalid"_s;
    QTest::newRow("one letter") << u"x"_s << QString();
    QTest::newRow("empty") << QString() << u"reason-missing"_s;
    QTest::newRow("blank") << u" \n\u200b"_s << u"reason-missing"_s;
    QTest::newRow("line breaks") << u"Network review\nphase 2\r\nthen\u2028more"_s << QString();
    QTest::newRow("tab") << u"a\tb"_s << QString();
    QTest::newRow("Word's line break") << u"a\vb"_s << QString();
    QTest::newRow("bell") << u"a\u0007b"_s << invalid;
    QTest::newRow("null") << QString(u"a"_s + QChar(0) + u"b"_s) << invalid;
    QTest::newRow("escape") << u"\u001b[31mred"_s << invalid;
    QTest::newRow("half a character") << QString(u"a"_s + QChar(0xd83d)) << invalid;
    QTest::newRow("invalid comes before too long")
        << QString(QString(300, u'x') + QChar(7) + u"y"_s) << invalid;
    QTest::newRow("255") << QString(255, u'x') << QString();
    QTest::newRow("256") << QString(256, u'x') << tooLong;
    QTest::newRow("255 and blanks around") << QString(u"  "_s + QString(255, u'x') + u"\n "_s) << QString();
    QTest::newRow("255 emoji") << u"🙂"_s.repeated(255) << QString();
    QTest::newRow("256 emoji") << u"🙂"_s.repeated(256) << tooLong;
    QTest::newRow("255 families") << family.repeated(255) << QString();
    QTest::newRow("256 families") << family.repeated(256) << tooLong;
    QTest::newRow("255 accents") << accent.repeated(255) << QString();
    QTest::newRow("256 accents") << accent.repeated(256) << tooLong;
    QTest::newRow("255 flags") << u"🇸🇬"_s.repeated(255) << QString();
    QTest::newRow("256 flags") << u"🇸🇬"_s.repeated(256) << tooLong;
    QTest::newRow("255 with line breaks as one") << QString(u"x\r\n"_s.repeated(127) + u"x"_s) << QString();
    QTest::newRow("256 with line breaks as one") << QString(u"x\r\n"_s.repeated(127) + u"xx"_s) << tooLong;
    QTest::newRow("255 syllables") << u"நி"_s.repeated(255) << QString();
    QTest::newRow("256 syllables") << u"நி"_s.repeated(256) << tooLong;
}

void TestTextRules::reason()
{
    QFETCH(QString, reason);
    QFETCH(QString, code);
    const Invitee person = test::with(test::officer(), Field::Reason, reason);
    QCOMPARE(test::codes(checkAccount(person, Policy::practice())), code);
    QCOMPARE(test::codes(checkInvitation(person, Policy::practice())), code);
}

void TestTextRules::perceived_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("letters") << u"abc"_s << 3;
    QTest::newRow("family") << u"👨‍👩‍👧‍👦"_s << 1;
    QTest::newRow("skin tone") << u"👍🏽"_s << 1;
    QTest::newRow("two flags") << u"🇸🇬🇲🇾"_s << 2;
    QTest::newRow("keycap") << u"1️⃣"_s << 1;
    QTest::newRow("tag flag") << u"🏴󠁧󠁢󠁥󠁮󠁧󠁿"_s << 1;
    QTest::newRow("decomposed") << u"e\u0301"_s << 1;
    QTest::newRow("Tamil") << u"கவிதா"_s << 3;
    QTest::newRow("Hangul jamo") << u"\u1100\u1161\u11a8"_s << 1;
    QTest::newRow("CRLF") << u"a\r\nb"_s << 3;
    QTest::newRow("LF LF") << u"\n\n"_s << 2;
    QTest::newRow("rare Han character") << u"\U00020BB7野"_s << 2;
}

void TestTextRules::perceived()
{
    QFETCH(QString, text);
    QFETCH(int, length);
    QCOMPARE(perceivedLength(text), length);
}

void TestTextRules::limitIsThePolicys()
{
    Policy policy = Policy::practice();
    policy.reasonMaxLength = 5;
    const auto problemsOf = [&policy](const QString &reason) {
        return checkAccount(test::with(test::vendor(), Field::Reason, reason), policy);
    };
    QCOMPARE(problemsOf(u"12345"_s), Problems());
    QCOMPARE(
        problemsOf(u"123456"_s), Problems{makeProblem(Field::Reason, Code::ReasonTooLong, {u"6"_s, u"5"_s})});
}

} // namespace techpass

QTEST_GUILESS_MAIN(techpass::TestTextRules)
#include "tst_textrules.moc"
