// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/checkedrows.h"
#include "tests/models/batch/randomlist.h"

#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

class TestCheckedRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void givesTheSameDocument();
    void handsItsRowsOver();
    void checksNothing();
    void reportsProgress();
    void canBeCancelled();
    void worksWithAHundredThousandRows();
};

void TestCheckedRows::givesTheSameDocument()
{
    QRandomGenerator random(5);
    const OpenedList list = memoryList(randomInvitees(9000, random));
    Result<CheckedRows> checked = failure(Error::Kind::Cancelled);
    std::thread elsewhere([&] { checked = checkRows(list.source, Policy::practice()); });
    elsewhere.join();
    QVERIFY(checked);
    const BatchDocument prepared(list, *checked);
    const BatchDocument plain(list, Policy::practice());
    QVERIFY(snapshot(prepared) == snapshot(plain));
    QCOMPARE(prepared.policy(), Policy::practice());
}

/// A document that is changed copies its rows where anybody else has them.
void TestCheckedRows::handsItsRowsOver()
{
    const OpenedList list = memoryList({vendor(1), vendor(2)});
    const Result<CheckedRows> checked = checkRows(list.source, Policy::practice());
    QVERIFY(checked);
    const CheckedRows copy = *checked;
    const BatchDocument document(list, *checked);
    QCOMPARE(document.snapshot().use_count(), 2L); // the document's, and what was asked for
    QVERIFY(!copy.takeRows());
}

void TestCheckedRows::checksNothing()
{
    QVERIFY(checkRows(nullptr, Policy::practice()));
    QVERIFY(checkRows(memoryList({}).source, Policy::practice()));
}

void TestCheckedRows::reportsProgress()
{
    const OpenedList list = memoryList(QList<Invitee>(6000, vendor(1)));
    int last = 0;
    const auto here = std::this_thread::get_id();
    QVERIFY(checkRows(list.source, Policy::practice(), [&](int done, int total) {
        QVERIFY(std::this_thread::get_id() == here);
        QVERIFY(done > last && done <= total);
        QCOMPARE(total, 6000);
        last = done;
    }));
    QVERIFY(last > 0);
}

void TestCheckedRows::canBeCancelled()
{
    const OpenedList list = memoryList(QList<Invitee>(20'000, vendor(1)));
    std::atomic_bool cancelled = false;
    int reports = 0;
    const Result<CheckedRows> checked = checkRows(
        list.source, Policy::practice(),
        [&](int, int) {
            ++reports;
            cancelled = true;
        },
        &cancelled);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::Cancelled);
    QCOMPARE(reports, 1);
}

/// Half of them share one number, as when an office gives its own for everybody.
void TestCheckedRows::worksWithAHundredThousandRows()
{
    QList<Invitee> people;
    for (int i = 0; i < 100'000; ++i) {
        people.append(vendor(i));
        if (i % 2 == 0)
            people.last()[Field::ContactNumber] = u"9123 4567"_s;
    }
    BatchDocument document(memoryList(people), Policy::practice());
    BatchCounts counts;
    counts.all = counts.vendors = 100'000;
    counts.ready = 50'001;
    counts.errors = 49'999;
    counts.duplicates = 50'000;
    QCOMPARE(document.counts(), counts);

    document.setValue(1, Field::ContactNumber, u"9888 7766"_s);
    QCOMPARE(document.status(3), RowStatus::Ready);
    for (RowId row = 3; row < 2000; row += 2)
        document.setValue(row, Field::ContactNumber, QString::number(92000000 + row));
    QCOMPARE(document.counts().errors, 48'999);
    document.addRow(50'000, vendor(7));
    QCOMPARE(document.problems(100'001).first().args, QStringList{u"8"_s});
    document.removeRows({60'000});
    QCOMPARE(document.rowIdAt(60'000), 60'001);
    document.reset();
    QTRY_VERIFY(!document.isBusy());
    QCOMPARE(document.counts(), BatchCounts());
    while (document.canUndo()) {
        document.undo();
        QTRY_VERIFY(!document.isBusy());
    }
    QCOMPARE(document.counts(), counts);
    QCOMPARE(document.rowIdAt(99'999), 100'000);
}

QTEST_GUILESS_MAIN(TestCheckedRows)
#include "tst_checkedrows.moc"
