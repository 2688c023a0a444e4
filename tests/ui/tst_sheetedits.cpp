// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sheetfixture.h"
#include "ui/table/sheetcolumns.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

constexpr int columnOf(Field field)
{
    return BatchTableModel::columnOf(field);
}

} // namespace

/// Copying, pasting, filling, clearing and removing in the spreadsheet, by its keys.
class TestSheetEdits : public QObject, private test::SheetFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp, ColourScheme::Light); }
    void init();
    void cleanup() { clear(); }

    void deleteClearsBlock();
    void copyBlock();
    void pasteBlock();
    void pastePastTheEndIsOneStep();
    void pasteWholeRowsWithHeader();
    void pasteSingleFillsSelection();
    void pasteTooWideIsTold();
    void pasteNothingIsTold();
    void cutBlock();
    void fillDown();
    void fillDownFromAbove();
    void removeRowsAndUndo();
    void undoRedo();
    void filteredRowsAreEditedById();
    void largeListStaysQuick();
    void pasteRepeatsOverTheSelection();
    void pasteByTitles();
    void pasteKeepsTexts();
    void pasteSparesReadOnlyCells();
    void pasteSelectsWhatCame();
    void pasteSelectsTheAddedRows_data();
    void pasteSelectsTheAddedRows();
    void pasteAddsNoEmptyRows();
    void copyLeavesOutHiddenColumns();
    void copyOfSeveralBlocks();
    void wholeRowsTakeHiddenColumnsAlong();
    void cutTakesAwayAllThatItTook();
    void copyForSpreadsheets();
    void hiddenRowsAreNeverTouched();
    void filteredCellsAreCopiedCutAndFilled();
    void pasteOfSeveralLinesInACell();
    void fillDownSparesReadOnlyCells();
    void controlEnterFillsTheSelection();
    void theCurrentCellCountsAsSelected();
    void controlEnterFillsTheEditedCellToo();
    void bigEditsComeLater();
    void commandsWaitForACopy();
    void commandsAreRefusedDuringAChange();
    void whatIsTypedForAllOutlastsACopy();
    void bigPasteIsReadElsewhere();
    void bigEditIsStopped();
    void bigEditEndsWhenTheListChanges();
    void bigEditEndsWhereItCannotBeHandedOver();
    void bigEditComesBeforeANewPolicy();
    void addRowKeys();

private:
    /// So many rows that a command works on them from the event loop.
    bool loadMany()
    {
        QList<Invitee> people;
        for (int i = 0; i < 5000; ++i)
            people.append(test::vendor(i));
        return load(people);
    }

    Theme m_theme;
};

void TestSheetEdits::init()
{
    // The offscreen platform says so of every window.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QVERIFY(load({test::vendor(1), test::vendor(2), test::officer(3), test::vendor(4)}));
}

void TestSheetEdits::deleteClearsBlock()
{
    selectBlock(0, Field::FirstName, 1, Field::LastName);
    key(Qt::Key_Delete);
    for (const int row : {0, 1}) {
        QCOMPARE(value(row, Field::FirstName), QString());
        QCOMPARE(value(row, Field::LastName), QString());
    }
    QCOMPARE(document->undoKind(), ChangeKind::Clear);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(value(1, Field::LastName), u"Kumar"_s);
    QVERIFY(!document->canUndo());
}

void TestSheetEdits::copyBlock()
{
    document->setValue(1, Field::Reason, u"One\nTwo"_s);
    selectBlock(0, Field::SeedRequired, 1, Field::Reason);
    QTest::keySequence(view.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"No\t\"One\nTwo\"\nNo\tData platform"_s);
}

void TestSheetEdits::pasteBlock()
{
    QGuiApplication::clipboard()->setText(u"Ann\tLee\r\nBob\tTan\r\n"_s);
    select(1, Field::FirstName);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(value(1, Field::FirstName), u"Ann"_s);
    QCOMPARE(value(2, Field::LastName), u"Tan"_s);
    QCOMPARE(document->rowCount(), 4);
    QCOMPARE(document->undoKind(), ChangeKind::Paste);
}

void TestSheetEdits::pastePastTheEndIsOneStep()
{
    QSignalSpy told(view.get(), &SpreadsheetView::told);
    QGuiApplication::clipboard()->setText(u"a@ibm.com\nb@ibm.com\nc@ibm.com"_s);
    select(3, Field::Email);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(document->rowCount(), 6);
    QCOMPARE(value(3, Field::Email), u"a@ibm.com"_s);
    QCOMPARE(value(5, Field::Email), u"c@ibm.com"_s);
    QCOMPARE(told.size(), 1);
    QTest::keySequence(view.get(), QKeySequence::Undo);
    QCOMPARE(document->rowCount(), 4);
    QCOMPARE(value(3, Field::Email), test::vendor(4)[Field::Email]);
    QTest::keySequence(view.get(), QKeySequence::Redo);
    QCOMPARE(document->rowCount(), 6);
}

void TestSheetEdits::pasteWholeRowsWithHeader()
{
    QStringList head{u"S/N"_s};
    for (const Field field : allFields)
        head.append(templateTitle(field));
    QStringList person{u"1"_s};
    for (const Field field : allFields)
        person.append(test::vendor(9)[field]);
    QGuiApplication::clipboard()->setText(QString(head.join(u'\t') % "\r\n"_L1 % person.join(u'\t')));
    view->setCurrentIndex(rows->index(0, 0));
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(document->rowCount(), 4);
    QCOMPARE(document->invitee(1), test::vendor(9));
}

void TestSheetEdits::pasteSingleFillsSelection()
{
    QGuiApplication::clipboard()->setText(u"Yes"_s);
    selectBlock(0, Field::SeedRequired, 3, Field::SeedRequired);
    const QString whole = selected();
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(selected(), whole);
    for (int row = 0; row < 4; ++row)
        QCOMPARE(value(row, Field::SeedRequired), u"Yes"_s);
    document->undo();
    QVERIFY(!document->canUndo());
}

void TestSheetEdits::pasteTooWideIsTold()
{
    QSignalSpy told(view.get(), &SpreadsheetView::told);
    QGuiApplication::clipboard()->setText(u"Why\textra\tmore"_s);
    select(0, Field::Reason);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(value(0, Field::Reason), u"Why"_s);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.constFirst().constFirst().toString().startsWith(u'2'));
}

void TestSheetEdits::pasteNothingIsTold()
{
    QSignalSpy told(view.get(), &SpreadsheetView::told);
    QGuiApplication::clipboard()->clear();
    select(0, Field::Reason);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(told.size(), 1);
    QVERIFY(!document->canUndo());
}

void TestSheetEdits::cutBlock()
{
    selectBlock(0, Field::FirstName, 0, Field::LastName);
    QTest::keySequence(view.get(), QKeySequence::Cut);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Arun\tKumar"_s);
    QCOMPARE(value(0, Field::FirstName), QString());
}

void TestSheetEdits::fillDown()
{
    document->setValue(1, Field::Reason, u"Same for all"_s);
    selectBlock(0, Field::Reason, 3, Field::Reason);
    key(Qt::Key_D, Qt::ControlModifier);
    for (int row = 0; row < 4; ++row)
        QCOMPARE(value(row, Field::Reason), u"Same for all"_s);
    QCOMPARE(document->undoKind(), ChangeKind::Fill);
}

void TestSheetEdits::fillDownFromAbove()
{
    document->setValue(1, Field::Organisation, u"IBM"_s);
    select(1, Field::Organisation);
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(value(1, Field::Organisation), u"IBM"_s);
    select(0, Field::Organisation);
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(value(0, Field::Organisation), u"IBM"_s);
}

void TestSheetEdits::removeRowsAndUndo()
{
    selectBlock(0, Field::Email, 1, Field::Email);
    key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(document->rowCount(), 2);
    QCOMPARE(value(0, Field::Email), test::officer(3)[Field::Email]);
    QVERIFY(view->currentIndex().isValid());
    QTest::keySequence(view.get(), QKeySequence::Undo);
    QCOMPARE(document->rowCount(), 4);
    QCOMPARE(value(0, Field::Email), test::vendor(1)[Field::Email]);
}

void TestSheetEdits::undoRedo()
{
    select(0, Field::FirstName);
    type(u"Bo"_s);
    QVERIFY(finish(Qt::Key_Return));
    QTest::keySequence(view.get(), QKeySequence::Undo);
    QCOMPARE(value(0, Field::FirstName), u"Arun"_s);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(value(0, Field::FirstName), u"Bo"_s);
    // To where something changes, and what was told of it before is no longer true.
    select(3, Field::Reason);
    const QSignalSpy told(view.get(), &SpreadsheetView::told);
    QTest::keySequence(view.get(), QKeySequence::Undo);
    QCOMPARE(view->currentIndex(), view->model()->index(0, BatchTableModel::columnOf(Field::FirstName)));
    QCOMPARE(told.constFirst().constFirst().toString(), QString());
    // Who hid a column does not want it back for that.
    view->columns().setHidden(BatchTableModel::columnOf(Field::FirstName), true);
    select(3, Field::Reason);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(value(0, Field::FirstName), u"Bo"_s);
    QCOMPARE(view->currentIndex(), view->model()->index(3, BatchTableModel::columnOf(Field::Reason)));
    // Nothing more to do: nothing happens.
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(value(0, Field::FirstName), u"Bo"_s);
}

void TestSheetEdits::filteredRowsAreEditedById()
{
    rows->setText(u"officer"_s);
    QCOMPARE(rows->rowCount(), 1);
    select(0, Field::FirstName);
    type(u"Siti"_s);
    QVERIFY(finish(Qt::Key_Return));
    QCOMPARE(document->value(3, Field::FirstName), u"Siti"_s);
    // The block's second row has no shown row to go to: it is added at the end.
    QGuiApplication::clipboard()->setText(u"Nur\nAnn"_s);
    select(0, Field::FirstName);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(document->value(3, Field::FirstName), u"Nur"_s);
    QCOMPARE(value(3, Field::FirstName), u"Arun"_s);
    QCOMPARE(value(4, Field::FirstName), u"Ann"_s);
}

void TestSheetEdits::largeListStaysQuick()
{
    QVERIFY(loadMany());
    view->selectAll();
    QCOMPARE(view->selectedRows().size(), 5000);
    QVERIFY(view->goTo(4000, Field::Reason));
    QVERIFY(view->viewport()->rect().intersects(view->visualRect(view->currentIndex())));
}

void TestSheetEdits::pasteRepeatsOverTheSelection()
{
    QGuiApplication::clipboard()->setText(u"Ann\tLee\nBob\tTan"_s);
    selectBlock(0, Field::FirstName, 3, Field::LastName);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(value(2, Field::FirstName), u"Ann"_s);
    QCOMPARE(value(3, Field::LastName), u"Tan"_s);
    QCOMPARE(document->undoSize().cells, 8);
    // Three rows are no multiple of two: once.
    document->undo();
    selectBlock(0, Field::FirstName, 2, Field::FirstName);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(value(1, Field::FirstName), u"Bob"_s);
    QCOMPARE(value(2, Field::FirstName), u"Arun"_s);
}

void TestSheetEdits::pasteByTitles()
{
    QSignalSpy told(view.get(), &SpreadsheetView::told);
    QGuiApplication::clipboard()->setText(
        u"Surname\tShoe size\tE-mail\tGiven name\nTan\t38\tmei@tech.gov.sg\tMei\n"_s);
    select(1, Field::Department);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(value(1, Field::LastName), u"Tan"_s);
    QCOMPARE(value(1, Field::FirstName), u"Mei"_s);
    QCOMPARE(value(1, Field::Email), u"mei@tech.gov.sg"_s);
    QCOMPARE(value(1, Field::Department), QString());
    QCOMPARE(told.size(), 1);
    QVERIFY(told.constFirst().constFirst().toString().startsWith(u'1'));
}

void TestSheetEdits::pasteKeepsTexts()
{
    QGuiApplication::clipboard()->setText(u"0091\t+65\t=A1"_s);
    select(0, Field::FirstName);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(value(0, Field::FirstName), u"0091"_s);
    QCOMPARE(value(0, Field::LastName), u"+65"_s);
    // Kept as it came, and judged: it is no country code.
    QCOMPARE(value(0, Field::CountryCode), u"=A1"_s);
    QCOMPARE(document->status(1), RowStatus::Error);
}

void TestSheetEdits::pasteSparesReadOnlyCells()
{
    QSignalSpy told(view.get(), &SpreadsheetView::told);
    QGuiApplication::clipboard()->setText(u"new.one\nnew.two\nnew.three"_s);
    select(1, Field::Username);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(value(1, Field::Username), u"new.one"_s);
    QCOMPARE(value(2, Field::Username), QString());
    QCOMPARE(value(3, Field::Username), u"new.three"_s);
    QCOMPARE(told.size(), 1);
    // With its email a row may become a vendor's.
    QGuiApplication::clipboard()->setText(u"ann@accenture.com\tann.lee"_s);
    select(2, Field::Email);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(value(2, Field::Username), u"ann.lee"_s);
}

void TestSheetEdits::pasteSelectsWhatCame()
{
    QGuiApplication::clipboard()->setText(u"Ann\tLee\nBob\tTan\nCy\tLim"_s);
    select(2, Field::FirstName);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(selected(), u"2,3-4,4"_s);
    QCOMPARE(view->currentIndex(), cell(2, Field::FirstName));
    // Sorted, the rows that are new stand where the model shows them.
    rows->sort(columnOf(Field::FirstName));
    view->setCurrentIndex(rows->index(4, columnOf(Field::FirstName)));
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(view->selectedRows().size(), 3);
}

void TestSheetEdits::pasteSelectsTheAddedRows_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("filter");
    QTest::addColumn<bool>("isLarge");
    for (const bool isLarge : {false, true}) {
        const char *size = isLarge ? "worked out elsewhere" : "at once";
        QTest::addRow("in list order, %s", size) << -1 << 0 << isLarge;
        QTest::addRow("sorted, %s", size) << columnOf(Field::FirstName) << 0 << isLarge;
        QTest::addRow("filtered, %s", size) << -1 << static_cast<int>(BatchFilter::Ready) << isLarge;
        QTest::addRow("sorted and filtered, %s", size)
            << columnOf(Field::FirstName) << static_cast<int>(BatchFilter::Ready) << isLarge;
    }
}

/// However the others are shown, the new rows stand side by side behind them.
void TestSheetEdits::pasteSelectsTheAddedRows()
{
    QFETCH(const int, column);
    QFETCH(const int, filter);
    QFETCH(const bool, isLarge);
    rows->setFilter(static_cast<BatchFilter>(filter));
    rows->sort(column, Qt::DescendingOrder);
    if (isLarge)
        document->setMostAtOnce(0);
    const int before = rows->rowCount();
    const int last = document->rowCount();
    QGuiApplication::clipboard()->setText(u"Cy\tLim\nAnn\tLee\nZoe\tOng\nBob\tTan"_s);
    select(before - 1, Field::FirstName);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QTRY_COMPARE(rows->rowCount(), before + 3);
    QTRY_VERIFY(!document->isBusy());
    QCOMPARE(document->rowCount(), last + 3);
    QCOMPARE(selected(),
        QStringLiteral("%1,%2-%3,%4")
            .arg(before - 1)
            .arg(columnOf(Field::FirstName))
            .arg(before + 2)
            .arg(columnOf(Field::LastName)));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(rows->rowId(rows->index(before + i, 0)), document->rowIdAt(last + i));
}

void TestSheetEdits::pasteAddsNoEmptyRows()
{
    QGuiApplication::clipboard()->setText(u"a@ibm.com\r\n\r\nb@ibm.com\r\n\r\n\r\n"_s);
    select(3, Field::Email);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(document->rowCount(), 5);
    QCOMPARE(value(3, Field::Email), u"a@ibm.com"_s);
    QCOMPARE(value(4, Field::Email), u"b@ibm.com"_s);
    // Over rows that are there it is as it stands.
    QGuiApplication::clipboard()->setText(u"Ann\r\n\r\nBob\r\n"_s);
    select(0, Field::FirstName);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(value(1, Field::FirstName), QString());
    QCOMPARE(value(2, Field::FirstName), u"Bob"_s);
}

void TestSheetEdits::copyLeavesOutHiddenColumns()
{
    view->columns().setHidden(columnOf(Field::LastName), true);
    view->columns().move(columnOf(Field::CountryCode), -1);
    selectBlock(0, Field::FirstName, 0, Field::CountryCode);
    QTest::keySequence(view.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"65\tArun"_s);
    // There and back again.
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QVERIFY(!document->canUndo());
    select(1, Field::CountryCode);
    document->setValue(2, Field::CountryCode, u"91"_s);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(value(1, Field::CountryCode), u"65"_s);
    QCOMPARE(value(1, Field::FirstName), u"Arun"_s);
}

void TestSheetEdits::copyOfSeveralBlocks()
{
    // What stands between them would be empty, and would empty what it is pasted on.
    QGuiApplication::clipboard()->setText(u"before"_s);
    QSignalSpy told(view.get(), &SpreadsheetView::told);
    select(0, Field::FirstName);
    click(cell(2, Field::CountryCode), Qt::ControlModifier);
    QTest::keySequence(view.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QVERIFY(told.last().first().toString().startsWith(u"Not copied"_s));
    QTest::keySequence(view.get(), QKeySequence::Cut);
    QCOMPARE(value(0, Field::FirstName), u"Arun"_s);
    QVERIFY(!document->canUndo());
    // Rows and columns that stand apart come together.
    select(0, Field::FirstName);
    click(cell(2, Field::FirstName), Qt::ControlModifier);
    click(cell(0, Field::CountryCode), Qt::ControlModifier);
    click(cell(2, Field::CountryCode), Qt::ControlModifier);
    QTest::keySequence(view.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(),
        QString(value(0, Field::FirstName) + u"\t65\n"_s + value(2, Field::FirstName) + u"\t65"_s));
}

/// A copied person is whole, and leaves nothing of another behind.
void TestSheetEdits::wholeRowsTakeHiddenColumnsAlong()
{
    view->columns().setHidden(columnOf(Field::Username), true);
    view->columns().move(columnOf(Field::CountryCode), -1);
    const Invitee copied = document->invitee(1);
    selectBlock(0, Field::Email, 0, Field::Reason);
    QTest::keySequence(view.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\t').size(), qsizetype(fieldCount));
    QSignalSpy told(view.get(), &SpreadsheetView::told);
    select(3, Field::Email);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(document->invitee(document->rowIdAt(3)), copied);
    QVERIFY(told.last().first().toString().contains(u"hidden columns"_s));
}

void TestSheetEdits::cutTakesAwayAllThatItTook()
{
    view->columns().setHidden(columnOf(Field::Username), true);
    const Invitee cut = document->invitee(1);
    selectBlock(0, Field::Email, 0, Field::Reason);
    QTest::keySequence(view.get(), QKeySequence::Cut);
    QCOMPARE(document->invitee(1), Invitee());
    select(3, Field::Email);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(document->invitee(document->rowIdAt(3)), cut);
    document->undo();
    document->undo();
    QCOMPARE(document->invitee(1), cut);
    QVERIFY(!document->canUndo());
    // Of a part of a row nothing that is hidden goes along.
    selectBlock(0, Field::Email, 0, Field::LastName);
    QTest::keySequence(view.get(), QKeySequence::Cut);
    QCOMPARE(value(0, Field::Email), QString());
    QCOMPARE(value(0, Field::Username), cut[Field::Username]);
}

void TestSheetEdits::copyForSpreadsheets()
{
    document->setValue(1, Field::ContactNumber, u"081234567"_s);
    select(0, Field::ContactNumber);
    QTest::keySequence(view.get(), QKeySequence::Copy);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), u"081234567"_s);
    QVERIFY(data->html().contains("mso-number-format:'\\@'\" sdnum=\"1033;0;@\">081234567<"_L1));
}

void TestSheetEdits::hiddenRowsAreNeverTouched()
{
    rows->setText(u"vendor"_s);
    QCOMPARE(rows->rowCount(), 3);
    view->selectAll();
    key(Qt::Key_Delete);
    QCOMPARE(value(2, Field::Email), test::officer(3)[Field::Email]);
    document->undo();
    document->setValue(1, Field::Reason, u"Same"_s);
    selectBlock(0, Field::Reason, 2, Field::Reason);
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(value(2, Field::Reason), u"Data platform"_s);
    QCOMPARE(value(3, Field::Reason), u"Same"_s);
    QGuiApplication::clipboard()->setText(u"A\nB\nC"_s);
    select(0, Field::Reason);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(value(2, Field::Reason), u"Data platform"_s);
    QCOMPARE(value(3, Field::Reason), u"C"_s);
    view->selectAll();
    key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(document->rowCount(), 1);
    QCOMPARE(value(0, Field::Email), test::officer(3)[Field::Email]);
}

void TestSheetEdits::filteredCellsAreCopiedCutAndFilled()
{
    rows->setText(u"vendor"_s);
    QCOMPARE(rows->rowCount(), 3);
    selectBlock(0, Field::FirstName, 2, Field::FirstName);
    document->setValue(3, Field::FirstName, u"Siti"_s);
    QTest::keySequence(view.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Arun\nArun\nArun"_s);
    type(u"Bo"_s);
    QTRY_VERIFY(editor());
    QVERIFY(finish(Qt::Key_Return, Qt::ControlModifier));
    QCOMPARE(value(0, Field::FirstName), u"Bo"_s);
    QCOMPARE(value(2, Field::FirstName), u"Siti"_s);
    QCOMPARE(value(3, Field::FirstName), u"Bo"_s);
    QTest::keySequence(view.get(), QKeySequence::Cut);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Bo\nBo\nBo"_s);
    QCOMPARE(value(2, Field::FirstName), u"Siti"_s);
    QCOMPARE(value(3, Field::FirstName), QString());
}

void TestSheetEdits::pasteOfSeveralLinesInACell()
{
    QGuiApplication::clipboard()->setText(u"Yes\t\"One \"\"quoted\"\"\r\nTwo\tthree\"\r\nNo\tFour\r\n"_s);
    select(1, Field::SeedRequired);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(document->rowCount(), 4);
    QCOMPARE(value(1, Field::SeedRequired), u"Yes"_s);
    const QString reason = value(1, Field::Reason);
    QVERIFY2(reason.startsWith(u"One \"quoted\""_s) && reason.contains(u'\n') && reason.contains(u"Two"_s)
            && reason.endsWith(u"three"_s),
        qPrintable(reason));
    QCOMPARE(value(2, Field::Reason), u"Four"_s);
    // There and back again.
    select(1, Field::Reason);
    QTest::keySequence(view.get(), QKeySequence::Copy);
    select(3, Field::Reason);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(value(3, Field::Reason), reason);
}

void TestSheetEdits::fillDownSparesReadOnlyCells()
{
    QSignalSpy told(view.get(), &SpreadsheetView::told);
    selectBlock(1, Field::Username, 3, Field::FirstName);
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(value(2, Field::Username), QString());
    QCOMPARE(value(3, Field::Username), u"vendor.2"_s);
    QCOMPARE(told.size(), 1);
}

void TestSheetEdits::controlEnterFillsTheSelection()
{
    selectBlock(0, Field::Organisation, 3, Field::Department);
    const QString whole = selected();
    type(u"NCS"_s);
    QTRY_VERIFY(editor());
    QVERIFY(finish(Qt::Key_Return, Qt::ControlModifier));
    for (int row = 0; row < 4; ++row) {
        QCOMPARE(value(row, Field::Organisation), u"NCS"_s);
        QCOMPARE(value(row, Field::Department), u"NCS"_s);
    }
    QCOMPARE(selected(), whole);
    QCOMPARE(view->currentIndex(), cell(0, Field::Organisation));
    QCOMPARE(document->undoKind(), ChangeKind::Fill);
    document->undo();
    QVERIFY(!document->canUndo());
    // In the reason, too, where Enter alone could mean a new line.
    selectBlock(0, Field::Reason, 1, Field::Reason);
    type(u"Why"_s);
    QVERIFY(finish(Qt::Key_Enter, Qt::ControlModifier));
    QCOMPARE(value(1, Field::Reason), u"Why"_s);
}

void TestSheetEdits::theCurrentCellCountsAsSelected()
{
    // Ctrl and a click take the only selected cell out of the selection; it stays current.
    select(1, Field::Reason);
    click(cell(1, Field::Reason), Qt::ControlModifier);
    QVERIFY(!view->selectionModel()->hasSelection());
    QCOMPARE(view->currentIndex(), cell(1, Field::Reason));
    QTest::keySequence(view.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Data platform"_s);
    key(Qt::Key_Delete);
    QCOMPARE(value(1, Field::Reason), QString());
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(value(1, Field::Reason), u"Data platform"_s);
    QGuiApplication::clipboard()->setText(u"Here"_s);
    view->selectionModel()->clearSelection();
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(value(1, Field::Reason), u"Here"_s);
    QCOMPARE(document->rowCount(), 4);
    view->selectionModel()->clearSelection();
    key(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(selected(), u"1,0-1,10"_s);
    view->selectionModel()->clearSelection();
    key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(document->rowCount(), 3);
    QCOMPARE(value(1, Field::Email), test::officer(3)[Field::Email]);
}

void TestSheetEdits::controlEnterFillsTheEditedCellToo()
{
    // The cell that is edited was taken out of the selection, or nothing is selected.
    for (const bool others : {true, false}) {
        selectBlock(0, Field::Organisation, 2, Field::Organisation);
        click(cell(1, Field::Organisation), Qt::ControlModifier);
        QCOMPARE(view->currentIndex(), cell(1, Field::Organisation));
        if (!others)
            view->selectionModel()->clearSelection();
        key(Qt::Key_F2);
        QTRY_VERIFY(editor());
        type(others ? u"1"_s : u"2"_s);
        QVERIFY(finish(Qt::Key_Return, Qt::ControlModifier));
        QCOMPARE(value(1, Field::Organisation), others ? u"Accenture1"_s : u"Accenture12"_s);
        QCOMPARE(value(0, Field::Organisation), u"Accenture1"_s);
        QCOMPARE(value(2, Field::Organisation), u"Accenture1"_s);
    }
}

void TestSheetEdits::bigEditsComeLater()
{
    QVERIFY(loadMany());
    QSignalSpy told(view.get(), &SpreadsheetView::told);
    select(0, Field::Reason);
    key(Qt::Key_Space, Qt::ControlModifier);
    key(Qt::Key_Delete);
    QTRY_COMPARE(value(4999, Field::Reason), QString());
    QTRY_VERIFY(document->canUndo());
    QCOMPARE(document->undoSize().cells, 5000);
    QTest::keySequence(view.get(), QKeySequence::SelectAll);
    QTest::keySequence(view.get(), QKeySequence::Copy);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 4999);
    key(Qt::Key_Minus, Qt::ControlModifier);
    QTRY_COMPARE(document->rowCount(), 0);
}

void TestSheetEdits::commandsWaitForACopy()
{
    QVERIFY(loadMany());
    QGuiApplication::clipboard()->setText(u"old"_s);
    select(0, Field::Organisation);
    key(Qt::Key_Space, Qt::ControlModifier);
    QTest::keySequence(view.get(), QKeySequence::Copy);
    // Pressed twice to be sure, and pasted elsewhere at once; what is selected later does not count.
    QTest::keySequence(view.get(), QKeySequence::Copy);
    select(0, Field::Department);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    select(0, Field::Reason);
    QTRY_COMPARE(document->undoKind(), ChangeKind::Paste);
    QCOMPARE(value(0, Field::Department), u"Accenture"_s);
    QCOMPARE(value(4999, Field::Department), u"Accenture"_s);
    QCOMPARE(value(0, Field::Reason), u"Data platform"_s);
    // Undo waits as well.
    QTest::keySequence(view.get(), QKeySequence::SelectAll);
    QTest::keySequence(view.get(), QKeySequence::Copy);
    QTest::keySequence(view.get(), QKeySequence::Undo);
    QTRY_VERIFY(value(4999, Field::Department) != u"Accenture"_s);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 4999);
}

void TestSheetEdits::commandsAreRefusedDuringAChange()
{
    QVERIFY(loadMany());
    const QSignalSpy told(view.get(), &SpreadsheetView::told);
    select(0, Field::Organisation);
    key(Qt::Key_Space, Qt::ControlModifier);
    key(Qt::Key_Delete);
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(told.size(), 1);
    key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(told.size(), 2);
    // What was typed for all is not lost: it is still being edited.
    type(u"Ops"_s);
    QTRY_VERIFY(editor());
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(editor());
    key(Qt::Key_Escape);
    QTRY_COMPARE(document->undoKind(), ChangeKind::Clear);
    QCOMPARE(document->rowCount(), 5000);
    QCOMPARE(value(4999, Field::Organisation), QString());
    document->undo();
    QTRY_VERIFY(!document->isBusy());
    // To undo what is not yet done is to stop it.
    document->setValue(1, Field::Reason, u"Why"_s);
    select(0, Field::Organisation);
    key(Qt::Key_Space, Qt::ControlModifier);
    key(Qt::Key_Delete);
    QTest::keySequence(view.get(), QKeySequence::Undo);
    QTest::qWait(0);
    QVERIFY(!document->isBusy());
    QCOMPARE(value(0, Field::Reason), u"Why"_s);
    QVERIFY(!value(0, Field::Organisation).isEmpty());
}

/// Until it can be put into the cells it stands where it was typed, whatever becomes of the copy.
void TestSheetEdits::whatIsTypedForAllOutlastsACopy()
{
    QVERIFY(loadMany());
    const auto typeDuringACopy = [this] {
        select(0, Field::Organisation);
        key(Qt::Key_Space, Qt::ControlModifier);
        QTest::keySequence(view.get(), QKeySequence::Copy);
        type(u"Ops"_s);
        QTRY_VERIFY(editor());
        key(Qt::Key_Return, Qt::ControlModifier);
    };
    typeDuringACopy();
    QTRY_COMPARE(document->undoKind(), ChangeKind::Fill);
    QCOMPARE(value(4999, Field::Organisation), u"Ops"_s);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u"Accenture"_s), 5000);
    QVERIFY(!editor());
    document->undo();
    QTRY_VERIFY(!document->isBusy());
    typeDuringACopy();
    view->stopWork();
    QTest::qWait(0);
    auto *typed = qobject_cast<QLineEdit *>(editor());
    QVERIFY(typed);
    QCOMPARE(typed->text(), u"Ops"_s);
    QVERIFY(!document->canUndo());
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(value(4999, Field::Organisation), u"Ops"_s);
}

void TestSheetEdits::bigPasteIsReadElsewhere()
{
    const QSignalSpy told(view.get(), &SpreadsheetView::told);
    QString text;
    for (int i = 0; i < 20000; ++i)
        text.append(u"person%1@accenture.com\tperson.%1\n"_s.arg(i));
    QGuiApplication::clipboard()->setText(text);
    select(2, Field::Email);
    // Stopped, and ended by a change: nothing comes of it.
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QVERIFY(!document->canUndo());
    key(Qt::Key_Escape);
    QCOMPARE(told.size(), 1);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    document->setValue(1, Field::Reason, u"Why"_s);
    QCOMPARE(told.size(), 2);
    QTest::qWait(0);
    QCOMPARE(document->undoSize().cells, 1);
    // What is selected when it is asked for counts; another command has to wait.
    QTest::keySequence(view.get(), QKeySequence::Paste);
    select(0, Field::Reason);
    key(Qt::Key_Delete);
    QTRY_COMPARE(document->rowCount(), 20002);
    QCOMPARE(value(0, Field::Reason), u"Why"_s);
    QCOMPARE(value(1, Field::Email), test::vendor(2)[Field::Email]);
    QCOMPARE(value(2, Field::Username), u"person.0"_s);
    QCOMPARE(value(20001, Field::Email), u"person19999@accenture.com"_s);
    // All of a column, to its last row.
    select(0, Field::Department);
    key(Qt::Key_Space, Qt::ControlModifier);
    type(u"Ops"_s);
    QVERIFY(finish(Qt::Key_Return, Qt::ControlModifier));
    QTRY_COMPARE(document->undoKind(), ChangeKind::Fill);
    QCOMPARE(document->undoSize().cells, 20002);
    QCOMPARE(value(20001, Field::Department), u"Ops"_s);
    // A single long value fills what is selected.
    const QString reason(400'000, u'x');
    QGuiApplication::clipboard()->setText(reason);
    selectBlock(0, Field::Reason, 1, Field::Reason);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QTRY_COMPARE(value(1, Field::Reason).size(), reason.size());
}

void TestSheetEdits::bigEditIsStopped()
{
    QVERIFY(loadMany());
    QSignalSpy told(view.get(), &SpreadsheetView::told);
    QTest::keySequence(view.get(), QKeySequence::SelectAll);
    key(Qt::Key_Delete);
    key(Qt::Key_Escape);
    QCOMPARE(told.size(), 1);
    QCoreApplication::processEvents();
    QVERIFY(!document->canUndo());
}

void TestSheetEdits::bigEditEndsWhenTheListChanges()
{
    QVERIFY(loadMany());
    QSignalSpy told(view.get(), &SpreadsheetView::told);
    QTest::keySequence(view.get(), QKeySequence::SelectAll);
    key(Qt::Key_Delete);
    document->setValue(3, Field::FirstName, u"Ann"_s);
    QCOMPARE(told.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(document->undoSize().cells, 1);
}

/// What is told of as done would not be.
void TestSheetEdits::bigEditEndsWhereItCannotBeHandedOver()
{
    QVERIFY(loadMany());
    const QSignalSpy told(view.get(), &SpreadsheetView::told);
    QTest::keySequence(view.get(), QKeySequence::SelectAll);
    key(Qt::Key_Minus, Qt::ControlModifier);
    document->sort({Field::Email, Qt::DescendingOrder});
    QVERIFY(document->isBusy());
    QCOMPARE(told.size(), 1);
    QVERIFY(told.constFirst().constFirst().toString().contains(u"Nothing was done"_s));
    QTRY_VERIFY(!document->isBusy());
    QCOMPARE(document->undoKind(), ChangeKind::Sort);
    QCOMPARE(document->rowCount(), 5000);
    QCOMPARE(told.size(), 1);
}

void TestSheetEdits::bigEditComesBeforeANewPolicy()
{
    QVERIFY(loadMany());
    const QSignalSpy told(view.get(), &SpreadsheetView::told);
    selectBlock(0, Field::Email, 2999, Field::Email);
    key(Qt::Key_Minus, Qt::ControlModifier);
    Policy policy = Policy::practice();
    policy.reasonMaxLength = 3;
    document->setPolicy(policy);
    QVERIFY(!document->isSettled());
    QTRY_COMPARE(document->rowCount(), 2000);
    QTRY_VERIFY(document->isSettled());
    QCOMPARE(document->counts().errors, 2000);
    QVERIFY(told.constLast().constFirst().toString().startsWith(u"3,000 row"_s));
}

void TestSheetEdits::addRowKeys()
{
    select(1, Field::FirstName);
    key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(document->rowCount(), 5);
    QCOMPARE(view->currentIndex(), cell(2, Field::Email));
    QTRY_VERIFY(editor());
    QVERIFY(finish(Qt::Key_Escape));
    key(Qt::Key_Insert);
    QCOMPARE(document->rowCount(), 6);
    QVERIFY(finish(Qt::Key_Escape));
}

QTEST_MAIN(TestSheetEdits)
#include "tst_sheetedits.moc"
