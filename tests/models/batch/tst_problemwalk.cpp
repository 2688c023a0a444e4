// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchfiltermodel.h"
#include "models/batch/knownelsewhere.h"
#include "models/batch/problemwalk.h"
#include "tests/models/batch/randomlist.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

/// The way from problem to problem.
class TestProblemWalk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void goesRound();
    void startsAnywhere();
    void seesOnlyWhatIsShown();
    void findsNothing();
    void passesEveryProblemOnce_data();
    void passesEveryProblemOnce();
};

void TestProblemWalk::goesRound()
{
    Invitee bad = vendor(2);
    bad[Field::Email] = u"x"_s;
    bad[Field::Reason].clear();
    BatchDocument document(memoryList({vendor(1), bad, vendor(3)}), Policy::practice());
    BatchTableModel table(document);
    BatchFilterModel rows(table);
    const auto walk = [&](int row, Field field, bool forward) {
        return nextProblem(document, rows, rows.index(row, BatchTableModel::columnOf(field)), forward);
    };
    const auto email = walk(0, Field::Email, true);
    QVERIFY(email && email->row == 2 && email->field == Field::Email);
    QVERIFY(walk(1, Field::Email, true)->field == Field::Reason);
    QVERIFY(walk(1, Field::Reason, true)->field == Field::Email);
    QVERIFY(walk(1, Field::Email, false)->field == Field::Reason);
    QVERIFY(walk(2, Field::Email, false)->field == Field::Reason);
    document.setValue(2, Field::Reason, u"Joins"_s);
    // The only one leads back to itself.
    QVERIFY(walk(1, Field::Email, true)->field == Field::Email);
    QVERIFY(walk(1, Field::Email, false)->row == 2);
}

void TestProblemWalk::startsAnywhere()
{
    Invitee bad = vendor(1);
    bad[Field::Reason].clear();
    BatchDocument document(memoryList({bad, vendor(2), bad}), Policy::practice());
    BatchTableModel table(document);
    BatchFilterModel rows(table);
    QCOMPARE(nextProblem(document, rows, {}, true)->row, 1);
    QCOMPARE(nextProblem(document, rows, {}, false)->row, 3);
    QVERIFY(nextProblem(document, rows, rows.index(0, BatchTableModel::statusColumn), true)->row == 1);
}

void TestProblemWalk::seesOnlyWhatIsShown()
{
    Invitee bad = vendor(1);
    bad[Field::Reason].clear();
    BatchDocument document(memoryList({bad, vendor(2), officer(3)}), Policy::practice());
    document.setKnownElsewhere({nullptr,
        std::make_shared<const KnownEmails>(QList<KnownList>{{u"June.csv"_s}},
            std::vector<KnownEmails::Entry>{{KnownEmails::key(officer(3)[Field::Email]), 0, 1}}),
        QDate(2026, 11, 26)});
    BatchTableModel table(document);
    BatchFilterModel rows(table);
    rows.setFilter(BatchFilter::PublicOfficers);
    const auto next = nextProblem(document, rows, {}, true);
    QVERIFY(next && next->row == 3 && next->field == Field::Email);
    rows.setFilter(BatchFilter::Ready);
    QCOMPARE(nextProblem(document, rows, {}, true)->row, 3);
}

void TestProblemWalk::findsNothing()
{
    BatchDocument document(memoryList({vendor(1), vendor(2)}), Policy::practice());
    BatchTableModel table(document);
    BatchFilterModel rows(table);
    QVERIFY(!nextProblem(document, rows, {}, true));
    document.setValue(1, Field::Reason, {});
    rows.setText(u"nobody"_s);
    QVERIFY(!nextProblem(document, rows, {}, true));
    rows.setText(u"vendor2"_s);
    QVERIFY(!nextProblem(document, rows, {}, false));
}

void TestProblemWalk::passesEveryProblemOnce_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("forward");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("%u", seed) << seed << (seed % 2 == 0);
}

void TestProblemWalk::passesEveryProblemOnce()
{
    QFETCH(quint32, seed);
    QFETCH(bool, forward);
    QRandomGenerator random(seed);
    BatchDocument document(memoryList(randomInvitees(40, random)), Policy::practice());
    BatchTableModel table(document);
    BatchFilterModel rows(table);
    rows.sort(BatchTableModel::columnOf(Field::LastName), Qt::DescendingOrder);
    QSet<std::pair<RowId, int>> expected;
    for (int place = 0; place < document.rowCount(); ++place) {
        for (const Field field : allFields) {
            if (document.severity(document.rowIdAt(place), field) >= Severity::Check)
                expected.insert({document.rowIdAt(place), static_cast<int>(field)});
        }
    }
    QSet<std::pair<RowId, int>> passed;
    QModelIndex at;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const auto next = nextProblem(document, rows, at, forward);
        QVERIFY(next);
        passed.insert({next->row, static_cast<int>(next->field)});
        at = rows.indexOf(next->row, BatchTableModel::columnOf(next->field));
    }
    QCOMPARE(passed, expected);
}

QTEST_GUILESS_MAIN(TestProblemWalk)
#include "tst_problemwalk.moc"
