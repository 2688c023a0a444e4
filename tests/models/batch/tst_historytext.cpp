// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/historytext.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestHistoryText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void words_data();
    void words();
};

// Without a translation Qt leaves `(s)`; the English one turns it into singular and plural.
void TestHistoryText::words_data()
{
    QTest::addColumn<ChangeKind>("kind");
    QTest::addColumn<int>("cells");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("text");
    QTest::newRow("edit") << ChangeKind::Edit << 1 << 0 << u"edit"_s;
    QTest::newRow("edits") << ChangeKind::Edit << 3 << 0 << u"edit of 3 cell(s)"_s;
    QTest::newRow("paste") << ChangeKind::Paste << 12 << 0 << u"paste of 12 cell(s)"_s;
    QTest::newRow("paste of rows") << ChangeKind::Paste << 0 << 2 << u"paste of 2 row(s)"_s;
    QTest::newRow("add") << ChangeKind::Add << 0 << 1 << u"added row"_s;
    QTest::newRow("remove") << ChangeKind::Remove << 0 << 4 << u"removal of 4 row(s)"_s;
    QTest::newRow("reset") << ChangeKind::Reset << 0 << 412 << u"reset of 412 row(s)"_s;
    QTest::newRow("fix") << ChangeKind::Fix << 2 << 0 << u"fix of 2 cell(s)"_s;
    QTest::newRow("fix that removes") << ChangeKind::Fix << 0 << 2 << u"removal of 2 repeated row(s)"_s;
    QTest::newRow("revert") << ChangeKind::Revert << 1 << 0 << u"return of 1 cell(s) to the file's text"_s;
    QTest::newRow("clear") << ChangeKind::Clear << 5 << 0 << u"clearing of 5 cell(s)"_s;
    QTest::newRow("fill") << ChangeKind::Fill << 5 << 0 << u"fill of 5 cell(s)"_s;
    QTest::newRow("replace") << ChangeKind::Replace << 5 << 0 << u"replacement in 5 cell(s)"_s;
    QTest::newRow("sort") << ChangeKind::Sort << 0 << 412 << u"sorting of 412 row(s)"_s;
}

void TestHistoryText::words()
{
    QFETCH(ChangeKind, kind);
    QFETCH(int, cells);
    QFETCH(int, rows);
    QFETCH(QString, text);
    QCOMPARE(undoText({kind, cells, rows}), u"Undo "_s + text);
    QCOMPARE(redoText({kind, cells, rows}), u"Redo "_s + text);
}

QTEST_GUILESS_MAIN(TestHistoryText)
#include "tst_historytext.moc"
