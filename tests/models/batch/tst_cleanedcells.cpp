// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/cleanedcells.h"
#include "tests/models/batch/randomlist.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

/// As in the file, and as it will be sent.
class TestCleanedCells final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void showsBothTexts();
    void putsBackAndUndoes();
    void knowsWhatWasPasted();
    void putsBackManyAtOnce();
    void comeLaterOfALongList();
    void followsTheList_data();
    void followsTheList();

private:
    static QStringList line(const CleanedCells &cells, int place)
    {
        QStringList texts;
        for (int column = 0; column < CleanedCells::ColumnCount; ++column)
            texts.append(cells.index(place, column).data().toString());
        return texts;
    }
};

void TestCleanedCells::showsBothTexts()
{
    Invitee person = vendor(2);
    person[Field::CountryCode] = u"+65"_s;
    person[Field::SeedRequired] = u"TRUE"_s;
    BatchDocument document(memoryList({vendor(1), person}), Policy::practice());
    const CleanedCells cells(document);
    QCOMPARE(cells.rowCount(), 2);
    QCOMPARE(line(cells, 0), (QStringList{u"2"_s, u"Country code"_s, u"“+65”"_s, u"“65”"_s}));
    QCOMPARE(line(cells, 1), (QStringList{u"2"_s, u"SEED"_s, u"“TRUE”"_s, u"“Yes”"_s}));
    QCOMPARE(cells.index(0, 0).data(CleanedCells::RowIdRole).toLongLong(), 2);
    QVERIFY(cells.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"“+65”"_s));
}

void TestCleanedCells::putsBackAndUndoes()
{
    Invitee person = vendor(1);
    person[Field::FirstName] = u" Ann"_s;
    BatchDocument document(memoryList({person}), Policy::practice());
    CleanedCells cells(document);
    QAbstractItemModelTester tester(&cells);
    QCOMPARE(cells.putBack({0}), 1);
    QCOMPARE(document.undoKind(), ChangeKind::Revert);
    QCOMPARE(document.value(1, Field::FirstName), u" Ann"_s);
    // It stays listed, and says what will be sent.
    QCOMPARE(line(cells, 0), (QStringList{u"1"_s, u"First name"_s, u"“ Ann”"_s, u"“ Ann”"_s}));
    QVERIFY(!cells.index(0, 0).data(CleanedCells::CleanedRole).toBool());
    QCOMPARE(cells.putBack({0}), 0);
    document.undo();
    QVERIFY(cells.index(0, 0).data(CleanedCells::CleanedRole).toBool());
    QCOMPARE(line(cells, 0).last(), u"“Ann”"_s);
}

void TestCleanedCells::knowsWhatWasPasted()
{
    BatchDocument document(memoryList({vendor(1)}), Policy::practice());
    Invitee added = vendor(2);
    added[Field::CountryCode] = u"(65)"_s;
    document.paste({}, {added});
    CleanedCells cells(document);
    QCOMPARE(line(cells, 0), (QStringList{u"2"_s, u"Country code"_s, u"“(65)”"_s, u"“65”"_s}));
    cells.putBack({0});
    QCOMPARE(line(cells, 0).mid(2), (QStringList{u"“(65)”"_s, u"“(65)”"_s}));
}

void TestCleanedCells::putsBackManyAtOnce()
{
    QList<Invitee> people;
    for (int i = 0; i < 1000; ++i) {
        people.append(vendor(i));
        people.last()[Field::CountryCode] = u"+65"_s;
    }
    BatchDocument document(memoryList(people), Policy::practice());
    CleanedCells cells(document);
    QList<int> all(cells.rowCount());
    std::iota(all.begin(), all.end(), 0);
    QCOMPARE(cells.putBack(all), 1000);
    QCOMPARE(document.counts().cleaned, 0);
    document.undo();
    QCOMPARE(document.counts().cleaned, 1000);
    QVERIFY(!document.canUndo());
}

/// And are those of the list as it is then.
void TestCleanedCells::comeLaterOfALongList()
{
    QList<Invitee> people;
    for (int i = 0; i < CleanedCells::usuallyAtOnce + 100; ++i) {
        people.append(vendor(i));
        people.last()[Field::FirstName] = i % 2 == 0 ? u" Ann"_s : u"Ann"_s;
    }
    BatchDocument document(memoryList(people), Policy::practice());
    CleanedCells cells(document);
    QAbstractItemModelTester tester(&cells);
    QCOMPARE(cells.rowCount(), 0);
    const auto isAsTheList = [&] {
        if (cells.rowCount() != document.counts().cleaned)
            return false;
        for (int place = 1; place < cells.rowCount(); ++place) {
            const auto row
                = [&](int at) { return cells.index(at, 0).data(CleanedCells::RowIdRole).toLongLong(); };
            if (!document.isCleaned(row(place), Field::FirstName)
                || !document.isBefore(row(place - 1), row(place)))
                return false;
        }
        return true;
    };
    document.setValue(1, Field::FirstName, u"Bob"_s);
    QTRY_COMPARE(cells.rowCount(), 5049);
    QVERIFY(isAsTheList());
    document.removeRows({3, 5, 7});
    QCOMPARE(cells.rowCount(), 0);
    document.removeRows({9});
    document.undo();
    QTRY_COMPARE(cells.rowCount(), 5046);
    QVERIFY(isAsTheList());
    // Now it is short enough to be looked through at once.
    document.removeRows(document.rowIds().mid(100, 1500));
    QCOMPARE(cells.rowCount(), document.counts().cleaned);
    QVERIFY(isAsTheList());
}

void TestCleanedCells::followsTheList_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestCleanedCells::followsTheList()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    BatchDocument document(memoryList(randomInvitees(30, random)), Policy::practice());
    CleanedCells cells(document);
    QAbstractItemModelTester tester(&cells);
    for (int i = 0; i < 100; ++i) {
        doSomething(document, random);
        for (int place = 0; place < cells.rowCount(); ++place) {
            const RowId row = cells.index(place, 0).data(CleanedCells::RowIdRole).toLongLong();
            QVERIFY(document.indexOf(row) >= 0);
            QCOMPARE(line(cells, place).first(), QString::number(document.indexOf(row) + 1));
        }
    }
}

QTEST_GUILESS_MAIN(TestCleanedCells)
#include "tst_cleanedcells.moc"
