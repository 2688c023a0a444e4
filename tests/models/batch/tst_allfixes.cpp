// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/allfixes.h"
#include "models/batch/batchrows.h"
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

private:
    static void fixAll(BatchDocument &document, const ProblemGroups &groups)
    {
        const QList<RowId> rows = groups.fixableRows();
        document.change(rows.size(), [rows](const BatchRows &before, WorkControl &control) {
            return allFixes(before, rows, control);
        });
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void gathersWhatNeedsNoAnswer();
    void mendsAllOfOneField();
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
    QCOMPARE(groups.fixableRows(), (QList<RowId>{1, 2, 4}));
    const QList<FixPreview> preview = previewOfAll(document.rows(), groups.fixableRows(), 100);
    QCOMPARE(preview.size(), 4);
    QCOMPARE(preview.at(0), (FixPreview{1, Field::Email, u"one@ accenture.com"_s, u"one@accenture.com"_s}));
    QCOMPARE(preview.at(2), (FixPreview{2, Field::Username, u"unused"_s, QString()}));
    QCOMPARE(preview.at(3).row, 4);
    QCOMPARE(previewOfAll(document.rows(), groups.fixableRows(), 2).size(), 2);
    fixAll(document, groups);
    QCOMPARE(document.counts().errors, 1);
    QCOMPARE(document.rowCount(), 4);
    document.undo();
    QCOMPARE(document.rowCount(), 5);
    QVERIFY(!document.canUndo());
}

/// Each fix of a field starts from what the one before made of it.
void TestAllFixes::mendsAllOfOneField()
{
    Invitee person = vendor(1);
    person[Field::FirstName] = u"“Mi\u200bng”"_s;
    BatchDocument document(memoryList({person}), Policy::practice());
    ProblemGroups groups(document);
    groups.settle();
    QCOMPARE(groups.rowCount(), 2);
    fixAll(document, groups);
    QCOMPARE(document.value(1, Field::FirstName), u"Ming"_s);
    QCOMPARE(document.status(1), RowStatus::Ready);
    document.undo();
    QVERIFY(!document.canUndo());
}

void TestAllFixes::nothingToMend()
{
    BatchDocument document(memoryList({vendor(1)}), Policy::practice());
    ProblemGroups groups(document);
    groups.settle();
    QVERIFY(groups.fixableRows().isEmpty());
    QVERIFY(previewOfAll(document.rows(), {}, 10).isEmpty());
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
    for (int round = 0; round < 6 && !groups.fixableRows().isEmpty(); ++round) {
        for (const FixPreview &change : previewOfAll(document.rows(), groups.fixableRows(), 1000))
            QVERIFY(change.before != change.after);
        fixAll(document, groups);
        groups.settle();
    }
    QVERIFY(groups.fixableRows().isEmpty());
}

QTEST_GUILESS_MAIN(TestAllFixes)
#include "tst_allfixes.moc"
