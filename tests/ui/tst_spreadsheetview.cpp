// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchfiltermodel.h"
#include "tests/support/memorylist.h"
#include "ui/table/cellblock.h"
#include "ui/table/cellreplacer.h"
#include "ui/table/spreadsheetview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/countrybox.h"
#include "ui/widgets/reasonedit.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

constexpr int columnOf(Field field)
{
    return BatchTableModel::columnOf(field);
}

} // namespace

/// The spreadsheet, driven by mouse and keys over a real list.
class TestSpreadsheetView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void textToCells_data();
    void textToCells();
    void cellsToText_data();
    void cellsToText();
    void trimmings();

    void typingReplaces();
    void f2Appends();
    void enterMovesDown();
    void enterAtTheEndStays();
    void tabMovesRight();
    void escapeKeepsTheOld();
    void leavingUnchangedIsNoEdit();
    void officersUsernameIsReadOnly();
    void seedEditor();
    void countryEditor();
    void unclearSeedIsKept();
    void reasonEditor();
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
    void addRowStartsEditing();
    void filteredRowsAreEditedById();
    void nextProblem();
    void statusOpensDetails();
    void contextMenuReverts();
    void headerSorts();
    void replaceInField();
    void largeListStaysQuick();

private:
    void load(const QList<Invitee> &people);
    void select(int row, Field field) { view->setCurrentIndex(cell(row, field)); }
    void selectBlock(int top, Field left, int bottom, Field right);
    QModelIndex cell(int row, Field field) const { return rows->index(row, columnOf(field)); }
    QString value(int row, Field field) const { return document->value(document->rowIdAt(row), field); }
    QWidget *editor() const { return view->indexWidget(view->currentIndex()); }
    /// Types where the focus is, which the first letter moves into an editor.
    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    /// Presses a key that ends the editing; delegates commit from the event loop.
    void finish(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        QTRY_VERIFY(view->hasFocus() && !editor());
    }
    /// The offscreen platform does not give the focus back when a popup closes.
    void closePopup(CountryBox *box)
    {
        box->completer()->popup()->hide();
        view->activateWindow();
        QTRY_COMPARE(QApplication::focusWidget(), box);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }

    Theme m_theme;
    std::unique_ptr<BatchDocument> document;
    std::unique_ptr<BatchTableModel> table;
    std::unique_ptr<BatchFilterModel> rows;
    std::unique_ptr<SpreadsheetView> view;
};

void TestSpreadsheetView::initTestCase()
{
    m_theme.apply(*qApp, ColourScheme::Light);
}

void TestSpreadsheetView::init()
{
    // The offscreen platform says so of every window.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    load({test::vendor(1), test::vendor(2), test::officer(3), test::vendor(4)});
}

void TestSpreadsheetView::cleanup()
{
    view.reset();
    rows.reset();
    table.reset();
    document.reset();
}

void TestSpreadsheetView::load(const QList<Invitee> &people)
{
    cleanup();
    document = std::make_unique<BatchDocument>(test::memoryList(people), Policy::practice());
    table = std::make_unique<BatchTableModel>(*document);
    rows = std::make_unique<BatchFilterModel>(*table);
    view = std::make_unique<SpreadsheetView>();
    view->resize(1200, 400);
    view->setDocument(document.get(), rows.get());
    view->show();
    view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(view.get()));
    view->setFocus();
    QTRY_VERIFY(view->hasFocus());
}

void TestSpreadsheetView::selectBlock(int top, Field left, int bottom, Field right)
{
    view->setCurrentIndex(cell(top, left));
    view->selectionModel()->select(
        QItemSelection(cell(top, left), cell(bottom, right)), QItemSelectionModel::ClearAndSelect);
}

void TestSpreadsheetView::textToCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CellBlock>("cells");
    QTest::newRow("one") << u"a"_s << CellBlock{{u"a"_s}};
    QTest::newRow("row") << u"a\tb"_s << CellBlock{{u"a"_s, u"b"_s}};
    QTest::newRow("excel") << u"a\tb\r\nc\td\r\n"_s << CellBlock{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("unix") << u"a\nb\n"_s << CellBlock{{u"a"_s}, {u"b"_s}};
    QTest::newRow("mac") << u"a\rb"_s << CellBlock{{u"a"_s}, {u"b"_s}};
    QTest::newRow("empty cells") << u"\t\t"_s << CellBlock{{QString(), QString(), QString()}};
    QTest::newRow("empty row between") << u"a\n\nb"_s << CellBlock{{u"a"_s}, {QString()}, {u"b"_s}};
    QTest::newRow("quoted") << u"\"a\tb\"\tc"_s << CellBlock{{u"a\tb"_s, u"c"_s}};
    QTest::newRow("line break inside") << u"\"a\r\nb\"\r\nc"_s << CellBlock{{u"a\r\nb"_s}, {u"c"_s}};
    QTest::newRow("doubled quotes") << u"\"say \"\"hi\"\"\tx\""_s << CellBlock{{u"say \"hi\"\tx"_s}};
    QTest::newRow("quote inside") << u"5\" disk\tb"_s << CellBlock{{u"5\" disk"_s, u"b"_s}};
    QTest::newRow("open quote") << u"\"night shift\tb"_s << CellBlock{{u"\"night shift"_s, u"b"_s}};
    QTest::newRow("quote and more") << u"\"a\" b\tc"_s << CellBlock{{u"\"a\" b"_s, u"c"_s}};
    QTest::newRow("empty quoted") << u"\"\"\tb"_s << CellBlock{{QString(), u"b"_s}};
}

void TestSpreadsheetView::textToCells()
{
    QFETCH(QString, text);
    QFETCH(CellBlock, cells);
    QCOMPARE(cellsFromText(text), cells);
}

void TestSpreadsheetView::cellsToText_data()
{
    QTest::addColumn<CellBlock>("cells");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << CellBlock{{u"a"_s, u"b"_s}, {u"c"_s, QString()}} << u"a\tb\nc\t"_s;
    QTest::newRow("quoted") << CellBlock{{u"a\tb"_s, u"\"x"_s}} << u"\"a\tb\"\t\"\"\"x\""_s;
    QTest::newRow("break") << CellBlock{{u"a\nb"_s}} << u"\"a\nb\""_s;
    QTest::newRow("first empty") << CellBlock{{QString()}, {u"a"_s}} << u"\na"_s;
}

void TestSpreadsheetView::cellsToText()
{
    QFETCH(CellBlock, cells);
    QFETCH(QString, text);
    QCOMPARE(textFromCells(cells), text);
    QCOMPARE(cellsFromText(text), cells);
}

void TestSpreadsheetView::trimmings()
{
    QStringList head{u"S/N"_s};
    for (const Field field : allFields)
        head.append(templateTitle(field));
    QStringList row{u"1"_s};
    for (const Field field : allFields)
        row.append(test::vendor(1)[field]);
    const CellBlock cleaned = withoutTrimmings({head, row});
    QCOMPARE(cleaned.size(), 1);
    QCOMPARE(cleaned.constFirst().constFirst(), test::vendor(1)[Field::Email]);
    // A block of eleven columns that does not start with numbers stays as it is.
    row[0] = u"x"_s;
    QCOMPARE(withoutTrimmings({row}).constFirst().size(), 11);
    QCOMPARE(withoutTrimmings({{u"Email"_s}}).size(), 1);
}

void TestSpreadsheetView::typingReplaces()
{
    select(0, Field::FirstName);
    type(u"Bo"_s);
    QTRY_VERIFY(editor());
    finish(Qt::Key_Return);
    QCOMPARE(value(0, Field::FirstName), u"Bo"_s);
    QCOMPARE(document->undoKind(), ChangeKind::Edit);
}

void TestSpreadsheetView::f2Appends()
{
    select(0, Field::FirstName);
    key(Qt::Key_F2);
    QTRY_VERIFY(editor());
    type(u"!"_s);
    finish(Qt::Key_Return);
    QCOMPARE(value(0, Field::FirstName), u"Arun!"_s);
}

void TestSpreadsheetView::enterMovesDown()
{
    select(0, Field::FirstName);
    key(Qt::Key_Return);
    QTRY_VERIFY(editor());
    finish(Qt::Key_Return);
    QCOMPARE(view->currentIndex(), cell(1, Field::FirstName));
    QVERIFY(view->hasFocus());
    QVERIFY(!document->canUndo());
}

void TestSpreadsheetView::enterAtTheEndStays()
{
    select(3, Field::FirstName);
    type(u"Zed"_s);
    finish(Qt::Key_Return);
    QCOMPARE(value(3, Field::FirstName), u"Zed"_s);
    QCOMPARE(view->currentIndex(), cell(3, Field::FirstName));
}

void TestSpreadsheetView::tabMovesRight()
{
    select(0, Field::FirstName);
    type(u"Ann"_s);
    finish(Qt::Key_Tab);
    QCOMPARE(value(0, Field::FirstName), u"Ann"_s);
    QCOMPARE(view->currentIndex(), cell(0, Field::LastName));
    type(u"Lee"_s);
    finish(Qt::Key_Backtab);
    QCOMPARE(value(0, Field::LastName), u"Lee"_s);
    QCOMPARE(view->currentIndex(), cell(0, Field::FirstName));
    // Past the last column it goes on in the next row.
    select(0, Field::Reason);
    key(Qt::Key_F2);
    QTRY_VERIFY(editor());
    finish(Qt::Key_Tab);
    QCOMPARE(view->currentIndex(), cell(1, Field::Email));
}

void TestSpreadsheetView::escapeKeepsTheOld()
{
    select(0, Field::FirstName);
    type(u"Bo"_s);
    finish(Qt::Key_Escape);
    QCOMPARE(value(0, Field::FirstName), u"Arun"_s);
    QVERIFY(!document->canUndo());
    QVERIFY(view->hasFocus());
}

void TestSpreadsheetView::leavingUnchangedIsNoEdit()
{
    select(0, Field::Reason);
    key(Qt::Key_F2);
    QTRY_VERIFY(editor());
    select(1, Field::Email);
    view->setFocus();
    QVERIFY(!document->canUndo());
}

void TestSpreadsheetView::officersUsernameIsReadOnly()
{
    QSignalSpy told(view.get(), &SpreadsheetView::told);
    select(2, Field::Username);
    type(u"x"_s);
    QVERIFY(!editor());
    QCOMPARE(told.size(), 1);
    QVERIFY(!told.constFirst().constFirst().toString().isEmpty());
    key(Qt::Key_F2);
    QCOMPARE(told.size(), 2);
    QCOMPARE(value(2, Field::Username), QString());
}

void TestSpreadsheetView::seedEditor()
{
    select(0, Field::SeedRequired);
    type(u"y"_s);
    auto *box = qobject_cast<QComboBox *>(editor());
    QVERIFY(box);
    QCOMPARE(box->currentText(), u"Yes"_s);
    finish(Qt::Key_Return);
    QCOMPARE(value(0, Field::SeedRequired), u"Yes"_s);
    QCOMPARE(view->currentIndex(), cell(1, Field::SeedRequired));
}

void TestSpreadsheetView::countryEditor()
{
    select(0, Field::CountryCode);
    type(u"malay"_s);
    auto *box = qobject_cast<CountryBox *>(editor());
    QVERIFY(box);
    closePopup(box);
    finish(Qt::Key_Return);
    QCOMPARE(value(0, Field::CountryCode), u"60"_s);

    select(0, Field::CountryCode);
    type(u"+91"_s);
    box = qobject_cast<CountryBox *>(editor());
    QVERIFY(box);
    closePopup(box);
    finish(Qt::Key_Return);
    QCOMPARE(value(0, Field::CountryCode), u"91"_s);

    // What is no country is kept and judged.
    select(0, Field::CountryCode);
    type(u"zz"_s);
    finish(Qt::Key_Return);
    QCOMPARE(value(0, Field::CountryCode), u"zz"_s);
    QCOMPARE(document->status(1), RowStatus::Error);
}

void TestSpreadsheetView::unclearSeedIsKept()
{
    document->setValue(1, Field::SeedRequired, u"perhaps"_s);
    select(0, Field::SeedRequired);
    key(Qt::Key_F2);
    QTRY_VERIFY(editor());
    finish(Qt::Key_Return);
    QCOMPARE(value(0, Field::SeedRequired), u"perhaps"_s);
}

void TestSpreadsheetView::reasonEditor()
{
    select(0, Field::Reason);
    type(u"One"_s);
    auto *reason = qobject_cast<ReasonEdit *>(editor());
    QVERIFY(reason);
    QVERIFY(reason->height() > view->rowHeight(0));
    QTest::keyClick(reason, Qt::Key_Return, Qt::AltModifier);
    type(u"Two"_s);
    finish(Qt::Key_Return);
    QCOMPARE(value(0, Field::Reason), u"One\nTwo"_s);
    QCOMPARE(view->currentIndex(), cell(1, Field::Reason));
    // What is too long is kept, and an error.
    document->setValue(1, Field::Reason, QString(256, u'x'));
    QCOMPARE(value(0, Field::Reason).size(), 256);
    QCOMPARE(document->status(1), RowStatus::Error);
}

void TestSpreadsheetView::deleteClearsBlock()
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

void TestSpreadsheetView::copyBlock()
{
    document->setValue(1, Field::Reason, u"One\nTwo"_s);
    selectBlock(0, Field::SeedRequired, 1, Field::Reason);
    QTest::keySequence(view.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"No\t\"One\nTwo\"\nNo\tData platform"_s);
}

void TestSpreadsheetView::pasteBlock()
{
    QGuiApplication::clipboard()->setText(u"Ann\tLee\r\nBob\tTan\r\n"_s);
    select(1, Field::FirstName);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(value(1, Field::FirstName), u"Ann"_s);
    QCOMPARE(value(2, Field::LastName), u"Tan"_s);
    QCOMPARE(document->rowCount(), 4);
    QCOMPARE(document->undoKind(), ChangeKind::Paste);
}

void TestSpreadsheetView::pastePastTheEndIsOneStep()
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

void TestSpreadsheetView::pasteWholeRowsWithHeader()
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

void TestSpreadsheetView::pasteSingleFillsSelection()
{
    QGuiApplication::clipboard()->setText(u"Yes"_s);
    selectBlock(0, Field::SeedRequired, 3, Field::SeedRequired);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    for (int row = 0; row < 4; ++row)
        QCOMPARE(value(row, Field::SeedRequired), u"Yes"_s);
    document->undo();
    QVERIFY(!document->canUndo());
}

void TestSpreadsheetView::pasteTooWideIsTold()
{
    QSignalSpy told(view.get(), &SpreadsheetView::told);
    QGuiApplication::clipboard()->setText(u"Why\textra\tmore"_s);
    select(0, Field::Reason);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(value(0, Field::Reason), u"Why"_s);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.constFirst().constFirst().toString().startsWith(u'2'));
}

void TestSpreadsheetView::pasteNothingIsTold()
{
    QSignalSpy told(view.get(), &SpreadsheetView::told);
    QGuiApplication::clipboard()->clear();
    select(0, Field::Reason);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(told.size(), 1);
    QVERIFY(!document->canUndo());
}

void TestSpreadsheetView::cutBlock()
{
    selectBlock(0, Field::FirstName, 0, Field::LastName);
    QTest::keySequence(view.get(), QKeySequence::Cut);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Arun\tKumar"_s);
    QCOMPARE(value(0, Field::FirstName), QString());
}

void TestSpreadsheetView::fillDown()
{
    document->setValue(1, Field::Reason, u"Same for all"_s);
    selectBlock(0, Field::Reason, 3, Field::Reason);
    key(Qt::Key_D, Qt::ControlModifier);
    for (int row = 0; row < 4; ++row)
        QCOMPARE(value(row, Field::Reason), u"Same for all"_s);
    QCOMPARE(document->undoKind(), ChangeKind::Fill);
}

void TestSpreadsheetView::fillDownFromAbove()
{
    document->setValue(1, Field::Organisation, u"IBM"_s);
    select(1, Field::Organisation);
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(value(1, Field::Organisation), u"IBM"_s);
    select(0, Field::Organisation);
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(value(0, Field::Organisation), u"IBM"_s);
}

void TestSpreadsheetView::removeRowsAndUndo()
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

void TestSpreadsheetView::undoRedo()
{
    select(0, Field::FirstName);
    type(u"Bo"_s);
    finish(Qt::Key_Return);
    QTest::keySequence(view.get(), QKeySequence::Undo);
    QCOMPARE(value(0, Field::FirstName), u"Arun"_s);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(value(0, Field::FirstName), u"Bo"_s);
    // Nothing more to do: nothing happens.
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(value(0, Field::FirstName), u"Bo"_s);
}

void TestSpreadsheetView::addRowStartsEditing()
{
    select(1, Field::FirstName);
    view->addRow();
    QCOMPARE(document->rowCount(), 5);
    QCOMPARE(view->currentIndex(), cell(2, Field::Email));
    QTRY_VERIFY(editor());
    type(u"new@ibm.com"_s);
    finish(Qt::Key_Return);
    QCOMPARE(value(2, Field::Email), u"new@ibm.com"_s);
}

void TestSpreadsheetView::filteredRowsAreEditedById()
{
    rows->setText(u"officer"_s);
    QCOMPARE(rows->rowCount(), 1);
    select(0, Field::FirstName);
    type(u"Siti"_s);
    finish(Qt::Key_Return);
    QCOMPARE(document->value(3, Field::FirstName), u"Siti"_s);
    // The block's second row has no shown row to go to: it is added at the end.
    QGuiApplication::clipboard()->setText(u"Nur\nAnn"_s);
    select(0, Field::FirstName);
    QTest::keySequence(view.get(), QKeySequence::Paste);
    QCOMPARE(document->value(3, Field::FirstName), u"Nur"_s);
    QCOMPARE(value(3, Field::FirstName), u"Arun"_s);
    QCOMPARE(value(4, Field::FirstName), u"Ann"_s);
}

void TestSpreadsheetView::nextProblem()
{
    select(0, Field::Email);
    QVERIFY(!view->goToProblem(true));
    QVERIFY(!view->goToProblem(false));
    document->setValue(2, Field::FirstName, {});
    document->setValue(4, Field::Email, u"x"_s);
    QVERIFY(view->goToProblem(true));
    QCOMPARE(view->currentIndex(), cell(1, Field::FirstName));
    QVERIFY(view->goToProblem(true));
    QCOMPARE(view->currentIndex(), cell(3, Field::Email));
    QVERIFY(view->goToProblem(true));
    QCOMPARE(view->currentIndex(), cell(1, Field::FirstName));
    QVERIFY(view->goToProblem(false));
    QCOMPARE(view->currentIndex(), cell(3, Field::Email));
    // The only problem may stand before the current cell in its row.
    document->setValue(2, Field::FirstName, u"Ann"_s);
    select(3, Field::Reason);
    QVERIFY(view->goToProblem(true));
    QCOMPARE(view->currentIndex(), cell(3, Field::Email));
}

void TestSpreadsheetView::statusOpensDetails()
{
    QSignalSpy details(view.get(), &SpreadsheetView::detailsRequested);
    view->setCurrentIndex(rows->index(1, BatchTableModel::statusColumn));
    key(Qt::Key_Return);
    QCOMPARE(details.size(), 1);
    const QPoint place = view->visualRect(rows->index(1, BatchTableModel::statusColumn)).center();
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(details.size(), 2);
    QVERIFY(!editor());
}

void TestSpreadsheetView::contextMenuReverts()
{
    document->setValue(1, Field::FirstName, u"Bo"_s);
    select(0, Field::FirstName);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), view->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(view->viewport(), &event);
    auto *menu = view->findChild<QMenu *>("cellMenu"_L1);
    QVERIFY(menu);
    QAction *revert = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text() == u"P&ut back as in the file"_s)
            revert = action;
    }
    QVERIFY(revert);
    revert->trigger();
    QCOMPARE(value(0, Field::FirstName), u"Arun"_s);
    menu->close();
}

void TestSpreadsheetView::headerSorts()
{
    document->setValue(4, Field::FirstName, u"Aaron"_s);
    const int at = view->columnViewportPosition(columnOf(Field::FirstName)) + 5;
    Q_EMIT view->horizontalHeader()->customContextMenuRequested(QPoint(at, 5));
    auto *menu = view->findChild<QMenu *>("headerMenu"_L1);
    QVERIFY(menu);
    menu->actions().constFirst()->trigger();
    QCOMPARE(rows->rowId(rows->index(0, 0)), 4);
    QVERIFY(view->goTo(1, Field::Email));
    menu->actions().constLast()->trigger();
    QCOMPARE(rows->rowId(rows->index(0, 0)), 1);
    menu->close();
}

void TestSpreadsheetView::replaceInField()
{
    CellReplacer replacer(*document, {1, 2, 3}, Field::Organisation, nullptr);
    QSignalSpy finished(&replacer, &CellReplacer::finished);
    replacer.start(u"accent"_s, u"Indent"_s);
    QVERIFY(finished.wait());
    QCOMPARE(finished.constFirst().constFirst().toInt(), 2);
    QCOMPARE(value(0, Field::Organisation), u"Indenture"_s);
    QCOMPARE(value(0, Field::Email), test::vendor(1)[Field::Email]);
    QCOMPARE(value(3, Field::Organisation), u"Accenture"_s);
    QCOMPARE(document->undoKind(), ChangeKind::Replace);
}

void TestSpreadsheetView::largeListStaysQuick()
{
    QList<Invitee> people;
    for (int i = 0; i < 5000; ++i)
        people.append(test::vendor(i));
    load(people);
    view->selectAll();
    QCOMPARE(view->selectedRows().size(), 5000);
    QVERIFY(view->goTo(4000, Field::Reason));
    QVERIFY(view->viewport()->rect().intersects(view->visualRect(view->currentIndex())));
}

QTEST_MAIN(TestSpreadsheetView)
#include "tst_spreadsheetview.moc"
