// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/numberrepair.h"

#include "models/rules/accountrules.h"
#include "models/rules/problemtext.h"
#include "tests/models/rules/samplepeople.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace techpass {

/// Numbers that a known accident made invalid.
class TestNumberRepair final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void repairs_data();
    void repairs();
    void leaves_data();
    void leaves();
    void needsNone_data();
    void needsNone();
};

void TestNumberRepair::repairs_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("fixed");
    const QString zero = u"Number without its 0 in front"_s;
    const QString twice = u"Country code twice in the number"_s;
    const QString other = u"Other characters in the number"_s;
    QTest::newRow("Rome") << u"39"_s << u"6 1234 5678"_s << zero << u"06 1234 5678"_s;
    QTest::newRow("Rome with its code") << u"39"_s << u"+39 6 1234 5678"_s << zero << u"+39 06 1234 5678"_s;
    QTest::newRow("00 with one 0") << u"65"_s << u"06591234567"_s << zero << u"006591234567"_s;
    QTest::newRow("code twice") << u"65"_s << u"656591234567"_s << twice << u"91234567"_s;
    QTest::newRow("code twice, apart") << u"65"_s << u"65 65 9123 4567"_s << twice << u"91234567"_s;
    QTest::newRow("code twice, with plus") << u"65"_s << u"+65 +65 9123 4567"_s << twice << u"91234567"_s;
    QTest::newRow("code twice, with 00") << u"65"_s << u"00650065 91234567"_s << twice << u"91234567"_s;
    QTest::newRow("quoted") << u"65"_s << u"\"91234567\""_s << other << u"91234567"_s;
    QTest::newRow("as text in a cell") << u"65"_s << u"'91234567"_s << other << u"91234567"_s;
    QTest::newRow("tab") << u"65"_s << u"9123\t4567"_s << other << u"9123 4567"_s;
}

void TestNumberRepair::repairs()
{
    QFETCH(QString, code);
    QFETCH(QString, number);
    QFETCH(QString, title);
    QFETCH(QString, fixed);
    Invitee person = test::with(test::vendor(), Field::ContactNumber, number);
    person[Field::CountryCode] = code;
    const Problems problems = checkAccount(person, Policy::practice());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().code, Code::ContactNumberInvalid);
    QCOMPARE(problemTitle(problems.first()), title);
    QCOMPARE(offeredFix(problems.first(), person), std::optional(fixed));
    QVERIFY(!fixTitle(problems.first()).isEmpty());
    QVERIFY(!hasError(checkAccount(test::with(person, Field::ContactNumber, fixed), Policy::practice())));
}

void TestNumberRepair::leaves_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("number");
    QTest::newRow("too short") << 65 << u"9123456"_s;
    QTest::newRow("not assigned") << 65 << u"21234567"_s;
    QTest::newRow("letters") << 65 << u"9123 456O"_s;
    QTest::newRow("another country") << 65 << u"+44 7911 123456"_s;
    QTest::newRow("Italy, too short") << 39 << u"6"_s;
    QTest::newRow("two numbers") << 65 << u"91234567 / 98765432"_s;
    QTest::newRow("nothing") << 65 << QString();
    QTest::newRow("only quotes") << 65 << u"“”"_s;
    QTest::newRow("very long") << 65 << u"65"_s.repeated(40);
}

void TestNumberRepair::leaves()
{
    QFETCH(int, code);
    QFETCH(QString, number);
    QVERIFY(!numberRepair(code, number));
}

void TestNumberRepair::needsNone_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("number");
    for (const char *number : {"6591234567", "006591234567", "+6591234567", "(65) 91234567", "65-91234567",
             "9123\u200b4567", "9123\u00a04567"})
        QTest::newRow(number) << u"65"_s << QString::fromUtf8(number);
    QTest::newRow("trunk prefix that was lost") << u"44"_s << u"7911 123456"_s;
    QTest::newRow("mobile number of Italy") << u"39"_s << u"312 345 6789"_s;
}

void TestNumberRepair::needsNone()
{
    QFETCH(QString, code);
    QFETCH(QString, number);
    Invitee person = test::with(test::vendor(), Field::ContactNumber, number);
    person[Field::CountryCode] = code;
    QCOMPARE(checkAccount(person, Policy::practice()), Problems());
}

} // namespace techpass

QTEST_GUILESS_MAIN(techpass::TestNumberRepair)
#include "tst_numberrepair.moc"
