// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/accountrules.h"
#include "samplepeople.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace techpass {

/// The words for Yes and No.
class TestSeedRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void words_data();
    void words();
};

void TestSeedRules::words_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("clean");
    QTest::addColumn<QString>("code");
    for (const QString &word : {u"Yes"_s, u"yes"_s, u"YES"_s, u"yEs"_s, u"Y"_s, u"y"_s, u"True"_s, u"TRUE"_s,
             u"tRuE"_s, u"1"_s, u"✓"_s, u"✓\ufe0e"_s, u" yes "_s, u"\u00a0Y\u200b"_s})
        QTest::newRow(qPrintable(word)) << word << u"Yes"_s << QString();
    for (const QString &word : {u"No"_s, u"no"_s, u"NO"_s, u"nO"_s, u"N"_s, u"n"_s, u"False"_s, u"FALSE"_s,
             u"fAlse"_s, u"0"_s, u"✗"_s, u"\tno\n"_s, u"\ufeff0"_s})
        QTest::newRow(qPrintable(word)) << word << u"No"_s << QString();
    for (const QString &word : {u"maybe"_s, u"Yes."_s, u"yess"_s, u"ye s"_s, u"No, thanks"_s, u"2"_s, u"-1"_s,
             u"1.0"_s, u"00"_s, u"yes/no"_s, u"N/A"_s, u"na"_s, u"nil"_s, u"T"_s, u"F"_s, u"x"_s, u"✔"_s,
             u"☐"_s, u"Ｙ"_s, u"-"_s, u"#N/A"_s, u"是"_s})
        QTest::newRow(qPrintable(word)) << word << word << u"seed-unclear"_s;
    for (const QString &word : {QString(), u" "_s, u"\u00a0\u200b\t"_s})
        QTest::newRow(qPrintable(u"blank %1"_s.arg(word.size()))) << word << QString() << u"seed-missing"_s;
}

void TestSeedRules::words()
{
    QFETCH(QString, value);
    QFETCH(QString, clean);
    QFETCH(QString, code);
    QCOMPARE(cleaned(Field::SeedRequired, value), clean);
    const Invitee person = test::with(test::officer(), Field::SeedRequired, value);
    QCOMPARE(test::codes(checkAccount(person, Policy::practice())), code);
    QCOMPARE(test::codes(checkInvitation(person, Policy::practice())), code);
    QCOMPARE(toAccountRequest(person, Policy::practice()).seedRequired, clean == u"Yes");
}

} // namespace techpass

QTEST_GUILESS_MAIN(techpass::TestSeedRules)
#include "tst_seedrules.moc"
