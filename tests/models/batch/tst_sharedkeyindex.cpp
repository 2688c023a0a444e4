// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/sharedkeyindex.h"
#include "models/rules/duplicatehash.h"

#include <QMap>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

quint64 hashOf(qint64 value)
{
    return duplicateHash(std::to_string(value));
}

} // namespace

class TestSharedKeyIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void ignoresRowsWithoutAKey();
    void leavesOutWhoGetsAKeyLater();
    void startsAgain();
    void growsRowByRow();
    void takesALargeGroupApart();
    void agreesWithCounting_data();
    void agreesWithCounting();
};

void TestSharedKeyIndex::ignoresRowsWithoutAKey()
{
    const RowTable order(3);
    SharedKeyIndex index;
    index.resize(3);
    index.restart(order);
    for (RowId row = 1; row <= 3; ++row) {
        QVERIFY(index.remove(row, order).isEmpty());
        QVERIFY(index.insert(row, order).isEmpty());
        QVERIFY(!index.isShared(row));
        QVERIFY(!index.isLater(row));
        QVERIFY(index.group(row).isEmpty());
    }
}

void TestSharedKeyIndex::leavesOutWhoGetsAKeyLater()
{
    const RowTable order(3);
    SharedKeyIndex index;
    index.resize(3);
    index.setKey(2, hashOf(7));
    index.setKey(3, hashOf(7));
    index.restart(order);
    index.remove(1, order);
    index.setKey(1, hashOf(7));
    QCOMPARE(index.group(2).size(), 2);
    index.insert(1, order);
    QCOMPARE(index.group(2).size(), 3);
}

void TestSharedKeyIndex::startsAgain()
{
    RowTable order(100);
    SharedKeyIndex index;
    index.resize(100);
    for (RowId row = 1; row <= 100; ++row)
        index.setKey(row, hashOf(row % 50));
    index.restart(order);
    QCOMPARE(index.first(60), 10);
    order.setLive({10}, false);
    index.restart(order);
    QVERIFY(!index.isShared(60));
    order.setLive({10}, true);
    QList<RowId> reversed = order.liveIds();
    std::reverse(reversed.begin(), reversed.end());
    order.reorder(reversed);
    index.restart(order);
    QCOMPARE(index.first(10), 60);
    QMap<RowId, RowId> firsts;
    index.eachShared([&](RowId row, RowId first) { firsts[row] = first; });
    QCOMPARE(firsts.size(), 100);
    QCOMPARE(firsts[10], 60);
    QCOMPARE(firsts[60], 60);
}

void TestSharedKeyIndex::growsRowByRow()
{
    constexpr int rows = 3000;
    const RowTable order(rows);
    SharedKeyIndex index;
    for (RowId row = 1; row <= rows; ++row) {
        index.resize(static_cast<int>(row));
        index.setKey(row, hashOf(row % 1000));
        QCOMPARE(index.insert(row, order).size(), row > 1000 && row <= 2000 ? 2 : 1);
    }
    for (RowId row = 1; row <= rows; ++row) {
        QVERIFY(index.isShared(row));
        QCOMPARE(index.first(row), row % 1000 == 0 ? 1000 : row % 1000);
    }
    for (RowId row = 1; row <= rows; ++row)
        QCOMPARE(index.remove(row, order).size(), row <= 2000 ? 2 : 1);
    QVERIFY(!index.isShared(1));
}

/// From either end, and with rows that come back: the first is always known.
void TestSharedKeyIndex::takesALargeGroupApart()
{
    constexpr int rows = 50'000;
    const RowTable order(rows);
    SharedKeyIndex index;
    index.resize(rows);
    for (RowId row = 1; row <= rows; ++row)
        index.setKey(row, hashOf(7));
    index.restart(order);
    for (RowId row = 1; row <= rows / 2; ++row) {
        QCOMPARE(index.first(rows), row);
        index.remove(row, order);
        index.remove(row + rows / 2, order);
        index.insert(row + rows / 2, order);
    }
    QCOMPARE(index.group(rows).size(), rows / 2);
    for (RowId row = rows; row > rows / 2 + 1; --row) {
        QCOMPARE(index.first(row), rows / 2 + 1);
        index.remove(row, order);
    }
    QVERIFY(!index.isShared(rows / 2 + 1));
    QCOMPARE(index.insert(1, order).size(), 2);
    QCOMPARE(index.first(rows / 2 + 1), 1);
}

void TestSharedKeyIndex::agreesWithCounting_data()
{
    QTest::addColumn<int>("keys");
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("spread"); // of the keys over the table
    QTest::newRow("everybody the same") << 1 << 1U << 40;
    QTest::newRow("large groups") << 10 << 2U << 58;
    QTest::newRow("small groups") << 1500 << 3U << 53;
    QTest::newRow("all want one place") << 1500 << 4U << 20;
    QTest::newRow("at the table's end") << 1500 << 5U << 42;
}

void TestSharedKeyIndex::agreesWithCounting()
{
    QFETCH(int, keys);
    QFETCH(quint32, seed);
    QFETCH(int, spread);
    QRandomGenerator random(seed);
    constexpr int rows = 2000;
    RowTable order(rows);
    SharedKeyIndex index;
    QList<RowId> present; // in list order
    QHash<RowId, quint64> keyOf;
    index.resize(rows);
    for (RowId row = 1; row <= rows; ++row) {
        keyOf[row] = static_cast<quint64>(random.bounded(keys)) << spread;
        index.setKey(row, keyOf[row]);
        present.append(row);
    }
    index.restart(order);
    const auto firstOf = [&](RowId row) {
        for (const RowId other : std::as_const(present)) {
            if (keyOf[other] == keyOf[row])
                return other;
        }
        return row;
    };

    for (int step = 0; step < 300; ++step) {
        const RowId row = random.bounded(1, rows + 1);
        const bool wasIn = present.contains(row);
        SharedKeyIndex::Touched touched;
        if (wasIn) {
            touched = index.remove(row, order);
            present.removeOne(row);
            keyOf[row] = static_cast<quint64>(random.bounded(keys)) << spread;
            index.setKey(row, keyOf[row]);
        } else {
            touched = index.insert(row, order);
            present.insert(std::lower_bound(present.begin(), present.end(), row), row);
        }
        for (const RowId other : touched)
            QVERIFY(other == row || present.contains(other));
        for (int i = 0; i < 5; ++i) {
            const RowId any = present.at(random.bounded(static_cast<int>(present.size())));
            QList<RowId> group;
            for (const RowId other : std::as_const(present)) {
                if (keyOf[other] == keyOf[any] && keyOf[any] != 0)
                    group.append(other);
            }
            QCOMPARE(index.isShared(any), group.size() > 1);
            QCOMPARE(index.first(any), group.size() > 1 ? firstOf(any) : any);
            QCOMPARE(index.isLater(any), group.size() > 1 && firstOf(any) != any);
            QList<RowId> found = index.group(any);
            std::sort(found.begin(), found.end());
            QCOMPARE(found, group.size() > 1 ? group : QList<RowId>());
        }
    }
}

QTEST_GUILESS_MAIN(TestSharedKeyIndex)
#include "tst_sharedkeyindex.moc"
