// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/sharedkeyindex.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestSharedKeyIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void hashesTexts();
    void ignoresRowsWithoutAKey();
    void agreesWithCounting_data();
    void agreesWithCounting();
};

void TestSharedKeyIndex::hashesTexts()
{
    QCOMPARE(SharedKeyIndex::hash(QString()), quint64{0});
    QSet<quint64> hashes;
    for (int i = 0; i < 200'000; ++i)
        hashes.insert(SharedKeyIndex::hash(u"+65%1"_s.arg(80000000 + i)));
    QCOMPARE(hashes.size(), 200'000);
}

void TestSharedKeyIndex::ignoresRowsWithoutAKey()
{
    const RowTable order(3);
    SharedKeyIndex index;
    for (RowId row = 1; row <= 3; ++row) {
        index.setKey(row, 0);
        QVERIFY(index.insert(row, order).isEmpty());
        QVERIFY(!index.isShared(row));
        QVERIFY(!index.isLater(row));
        QVERIFY(index.group(row).isEmpty());
    }
}

void TestSharedKeyIndex::agreesWithCounting_data()
{
    QTest::addColumn<int>("keys");
    QTest::addColumn<quint32>("seed");
    QTest::newRow("everybody the same") << 1 << 1U;
    QTest::newRow("large groups") << 10 << 2U;
    QTest::newRow("small groups") << 1500 << 3U;
}

void TestSharedKeyIndex::agreesWithCounting()
{
    QFETCH(int, keys);
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    constexpr int rows = 2000; // more than the table's first size
    RowTable order(rows);
    SharedKeyIndex index;
    QList<RowId> present; // in list order
    QHash<RowId, quint64> keyOf;
    for (RowId row = 1; row <= rows; ++row) {
        keyOf[row] = static_cast<quint64>(random.bounded(keys)) * 1024; // all in few buckets
        index.setKey(row, keyOf[row]);
        index.append(row);
        present.append(row);
    }
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
            keyOf[row] = static_cast<quint64>(random.bounded(keys)) * 1024;
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
