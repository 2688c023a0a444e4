// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/checkedrows.h"
#include "models/batch/rowfinder.h"
#include "models/batch/workcontrol.h"
#include "tests/models/batch/plainlist.h"
#include "tests/support/memorylist.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

class TestRowFinder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void findsAsInTexts_data();
    void findsAsInTexts();
    void findsManyInOrder();
};

void TestRowFinder::findsAsInTexts_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"accenture"_s, u"ACCENTURE.COM"_s, u"r12@"_s, u"m"_s, u"a platform"_s,
             u"李"_s, u"zoë"_s, u"ZOË"_s, u"zoe"_s, u"\u212a"_s, u"ß"_s, u"ss"_s, u"கவி"_s, u"yes"_s, u"65"_s,
             u"+65"_s, u"nobody has this"_s, u"\u200b"_s, u"@"_s, u"\U0001F600"_s})
        QTest::newRow(qPrintable(text)) << text;
}

/// The definition: any value as it stands contains the text.
void TestRowFinder::findsAsInTexts()
{
    QFETCH(QString, text);
    QList<Invitee> people;
    const QStringList names{u"Zoë"_s, u"李伟"_s, u"கவிதா"_s, u"Kumar"_s, u"\u212aumar"_s, u"Weiß"_s,
        u"Weiss"_s, u"  Arun  "_s, u"\u200bMei"_s, QString(), u"\u200b"_s, u"Grin \U0001F600"_s};
    for (int i = 0; i < 60; ++i) {
        people.append(vendor(i));
        people.last()[Field::FirstName] = names.at(i % names.size());
        people.last()[Field::SeedRequired] = i % 5 == 0 ? u"y"_s : u"No"_s;
        people.last()[Field::CountryCode] = i % 7 == 0 ? u"+65"_s : u"65"_s;
    }
    const auto source = std::make_shared<PlainList>(people);
    const Policy policy = Policy::practice();
    BatchRows rows(EditOverlay(source), policy, checkRows(source, policy)->checks());
    rows.values.setState(3, Field::Reason, {CellOrigin::Typed, u"m and zoë"_s});
    const RowFinder finder(text);
    for (RowId row = 1; row <= 60; ++row) {
        const bool expected = std::any_of(allFields.begin(), allFields.end(),
            [&](Field field) { return rows.value(row, field).contains(text, Qt::CaseInsensitive); });
        QCOMPARE(finder.isIn(rows, row), expected);
    }
}

void TestRowFinder::findsManyInOrder()
{
    QList<Invitee> people;
    for (int i = 0; i < 5000; ++i)
        people.append(i % 3 == 0 ? officer(i) : vendor(i));
    const auto source = std::make_shared<PlainList>(people);
    const Policy policy = Policy::practice();
    const BatchRows rows(EditOverlay(source), policy, checkRows(source, policy)->checks());
    WorkControl control;
    std::vector<qint32> among = rowsOf(rows, BatchFilter::All);
    QCOMPARE(
        RowFinder(u"officer"_s).rowsAmong(rows, among, control), rowsOf(rows, BatchFilter::PublicOfficers));
    QCOMPARE(control.done(), 100);
    std::reverse(among.begin(), among.end());
    QCOMPARE(RowFinder(u"vendor4998@"_s).rowsAmong(rows, among, control), std::vector<qint32>());
    QCOMPARE(RowFinder(u"vendor499"_s).rowsAmong(rows, among, control),
        (std::vector<qint32>{5000, 4998, 4997, 4995, 4994, 4992, 4991, 500}));
}

QTEST_GUILESS_MAIN(TestRowFinder)
#include "tst_rowfinder.moc"
