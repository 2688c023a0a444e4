// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/rowtable.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestRowTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void startsInFileOrder();
    void startsEmpty();
    void putsHiddenRowsBackInTheirPlace();
    void growsByLargePastes();
    void takesAnotherOrder();
    void takesTheFormerOrderBack();
    void agreesWithAPlainList_data();
    void agreesWithAPlainList();
};

void TestRowTable::startsInFileOrder()
{
    const RowTable table(1000);
    QCOMPARE(table.liveCount(), 1000);
    QCOMPARE(table.lastId(), 1000);
    for (int i = 0; i < 1000; ++i) {
        QCOMPARE(table.idAt(i), i + 1);
        QCOMPARE(table.indexOf(i + 1), i);
    }
    QCOMPARE(table.indexOf(0), -1);
    QCOMPARE(table.indexOf(1001), -1);
    QCOMPARE(table.indexOf(-5), -1);
}

void TestRowTable::startsEmpty()
{
    RowTable table(0);
    QCOMPARE(table.liveCount(), 0);
    const RowId row = table.create(0, 1);
    QCOMPARE(row, 1);
    QCOMPARE(table.indexOf(row), -1);
    table.setLive({row}, true);
    QCOMPARE(table.indexOf(row), 0);
    QCOMPARE(table.idAt(0), row);
}

void TestRowTable::putsHiddenRowsBackInTheirPlace()
{
    RowTable table(600);
    table.setLive({300, 301, 2, 600}, false);
    QCOMPARE(table.liveCount(), 596);
    QCOMPARE(table.liveBefore(300), 298);
    QCOMPARE(table.liveBefore(301), 298);
    QVERIFY(table.isBefore(300, 301));
    QVERIFY(!table.isBefore(301, 300));
    QCOMPARE(table.sorted({600, 301, 2, 300}), (QList<RowId>{2, 300, 301, 600}));
    table.setLive({301, 600, 2, 300}, true);
    for (int i = 0; i < 600; ++i)
        QCOMPARE(table.idAt(i), i + 1);
}

void TestRowTable::growsByLargePastes()
{
    RowTable table(10);
    const RowId first = table.create(5, 5000);
    QList<RowId> added;
    for (RowId row = first; row < first + 5000; ++row)
        added.append(row);
    table.setLive(added, true);
    QCOMPARE(table.liveCount(), 5010);
    QCOMPARE(table.idAt(4), 5);
    QCOMPARE(table.idAt(5), first);
    QCOMPARE(table.idAt(5004), first + 4999);
    QCOMPARE(table.idAt(5005), 6);
    QCOMPARE(table.indexOf(10), 5009);
    QCOMPARE(table.liveIds().mid(5, 5000), added);
}

void TestRowTable::takesAnotherOrder()
{
    RowTable table(7);
    table.setLive({1, 4, 5}, false);
    table.reorder({7, 3, 2, 6});
    QCOMPARE(table.liveIds(), (QList<RowId>{7, 3, 2, 6}));
    QCOMPARE(table.indexOf(2), 2);
    QCOMPARE(table.indexOf(4), -1);
    // 1 stays at the top, 4 and 5 behind 3.
    table.setLive({1, 4, 5}, true);
    QCOMPARE(table.liveIds(), (QList<RowId>{1, 7, 3, 4, 5, 2, 6}));
    QVERIFY(table.isBefore(7, 3));
    const RowId added = table.create(2, 1);
    table.setLive({added}, true);
    QCOMPARE(table.indexOf(added), 2);

    RowTable empty;
    empty.reorder({});
    QCOMPARE(empty.create(0, 1), 1);
}

void TestRowTable::takesTheFormerOrderBack()
{
    QRandomGenerator random(11);
    RowTable table(2000);
    QList<RowId> hidden;
    for (int i = 0; i < 300; ++i)
        hidden.append(random.bounded(1, 2001));
    table.setLive(hidden, false);
    const QList<RowId> before = table.liveIds();
    QList<RowId> after = before;
    std::shuffle(after.begin(), after.end(), random);
    table.reorder(after);
    QCOMPARE(table.liveIds(), after);
    table.reorder(before);
    QCOMPARE(table.liveIds(), before);
    table.setLive(hidden, true);
    for (int i = 0; i < 2000; ++i)
        QCOMPARE(table.idAt(i), i + 1);
}

void TestRowTable::agreesWithAPlainList_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<quint32>("seed");
    QTest::newRow("none") << 0 << 1U;
    QTest::newRow("few") << 5 << 2U;
    QTest::newRow("several blocks") << 900 << 3U;
    QTest::newRow("several blocks again") << 700 << 4U;
}

void TestRowTable::agreesWithAPlainList()
{
    QFETCH(int, rows);
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    RowTable table(rows);
    QList<RowId> all; // with the hidden ones
    QSet<RowId> hidden;
    for (RowId row = 1; row <= rows; ++row)
        all.append(row);
    const auto live = [&] {
        QList<RowId> ids = all;
        ids.removeIf([&](RowId row) { return hidden.contains(row); });
        return ids;
    };

    for (int step = 0; step < 300; ++step) {
        const QList<RowId> before = live();
        if (random.bounded(3) == 0 || all.isEmpty()) {
            const int index = random.bounded(static_cast<int>(before.size()) + 1);
            const int count = random.bounded(1, 40);
            const RowId first = table.create(index, count);
            const qsizetype place = index < before.size() ? all.indexOf(before[index]) : all.size();
            for (int i = 0; i < count; ++i) {
                all.insert(place + i, first + i);
                hidden.insert(first + i);
            }
        }
        if (random.bounded(20) == 0) {
            QList<RowId> order = live();
            std::shuffle(order.begin(), order.end(), random);
            table.reorder(order);
            QList<RowId> moved;
            const auto takeHidden = [&](qsizetype from) {
                for (qsizetype i = from; i < all.size() && hidden.contains(all[i]); ++i)
                    moved.append(all[i]);
            };
            takeHidden(0);
            for (const RowId row : std::as_const(order)) {
                moved.append(row);
                takeHidden(all.indexOf(row) + 1);
            }
            all = moved;
        }
        QList<RowId> some;
        for (int i = random.bounded(30); i > 0; --i)
            some.append(all.at(random.bounded(static_cast<int>(all.size()))));
        const bool shows = random.bounded(2) == 0;
        table.setLive(some, shows);
        for (const RowId row : some)
            shows ? (void)hidden.remove(row) : (void)hidden.insert(row);

        const QList<RowId> expected = live();
        QCOMPARE(table.liveIds(), expected);
        QCOMPARE(table.liveCount(), expected.size());
        for (int i = 0; i < 20 && !all.isEmpty(); ++i) {
            const auto a = random.bounded(static_cast<int>(all.size()));
            const auto b = random.bounded(static_cast<int>(all.size()));
            QCOMPARE(table.isBefore(all[a], all[b]), a < b);
            QCOMPARE(table.indexOf(all[a]), expected.indexOf(all[a]));
            const auto ahead = std::count_if(
                all.begin(), all.begin() + a, [&](RowId row) { return !hidden.contains(row); });
            QCOMPARE(table.liveBefore(all[a]), ahead);
            if (!expected.isEmpty()) {
                const auto index = random.bounded(static_cast<int>(expected.size()));
                QCOMPARE(table.idAt(index), expected[index]);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestRowTable)
#include "tst_rowtable.moc"
