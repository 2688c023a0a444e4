// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/allfixes.h"
#include "models/rules/accountrules.h"
#include "tests/models/batch/randomlist.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

/// Every fix at once.
class TestAllFixes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void gathersWhatNeedsNoAnswer();
    void nothingToMend();
    void leavesNoOfferedFix_data();
    void leavesNoOfferedFix();
};

void TestAllFixes::gathersWhatNeedsNoAnswer()
{
    Invitee first = vendor(1);
    first[Field::Email] = u"one@ accenture.com"_s;
    first[Field::Username] = u"one..x"_s;
    Invitee second = officer(2);
    second[Field::Username] = u"unused"_s;
    Invitee blank = vendor(4);
    blank[Field::Reason].clear(); // wants an answer
    BatchDocument document(memoryList({first, second, vendor(3), vendor(3), blank}), Policy::practice());
    ProblemGroups groups(document);
    groups.settle();
    const AllFixes all = AllFixes::of(document, groups);
    QCOMPARE(all.rows, 3);
    QCOMPARE(all.edits.size(), 3);
    QCOMPARE(all.removed, QList<RowId>{4});
    const QList<FixPreview> preview = all.preview(document, 100);
    QCOMPARE(preview.size(), 4);
    QCOMPARE(preview.at(0), (FixPreview{1, Field::Email, u"one@ accenture.com"_s, u"one@accenture.com"_s}));
    QCOMPARE(preview.at(2), (FixPreview{2, Field::Username, u"unused"_s, QString()}));
    QCOMPARE(preview.at(3).row, 4);
    QCOMPARE(all.preview(document, 2).size(), 2);
    document.apply(all.edits, all.removed, ChangeKind::Fix);
    QCOMPARE(document.counts().errors, 1);
    document.undo();
    QCOMPARE(document.rowCount(), 5);
    QVERIFY(!document.canUndo());
}

void TestAllFixes::nothingToMend()
{
    BatchDocument document(memoryList({vendor(1)}), Policy::practice());
    ProblemGroups groups(document);
    groups.settle();
    QCOMPARE(AllFixes::of(document, groups).rows, 0);
    QVERIFY(AllFixes::of(document, groups).preview(document, 10).isEmpty());
}

void TestAllFixes::leavesNoOfferedFix_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// A fix may bring a duplicate to light, so that it takes a few rounds; each does what it says.
void TestAllFixes::leavesNoOfferedFix()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    BatchDocument document(memoryList(randomInvitees(60, random)), Policy::practice());
    ProblemGroups groups(document);
    groups.settle();
    AllFixes all = AllFixes::of(document, groups);
    for (int round = 0; round < 6 && all.rows > 0; ++round) {
        for (const FixPreview &change : all.preview(document, 1000))
            QVERIFY(change.before != change.after);
        const int before = document.rowCount();
        document.apply(all.edits, all.removed, ChangeKind::Fix);
        QCOMPARE(document.rowCount(), before - static_cast<int>(all.removed.size()));
        groups.settle();
        all = AllFixes::of(document, groups);
    }
    QCOMPARE(all.rows, 0);
}

QTEST_GUILESS_MAIN(TestAllFixes)
#include "tst_allfixes.moc"
