// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sheetfixture.h"
#include "ui/table/celleditor.h"
#include "ui/table/edithint.h"
#include "ui/table/sheetcolumns.h"
#include "ui/widgets/countrybox.h"
#include "ui/widgets/menukey.h"
#include "ui/widgets/reasonedit.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAbstractTableModel>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

constexpr int columnOf(Field field)
{
    return BatchTableModel::columnOf(field);
}

/// Counts how often it is asked of a cell.
class AskedModel final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex & = {}) const override { return 1000; }
    int columnCount(const QModelIndex & = {}) const override { return BatchTableModel::columns; }
    QVariant data(const QModelIndex &, int) const override { return {}; }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        ++asked;
        return QAbstractTableModel::flags(index);
    }
    mutable int asked = 0;
};

QList<int> &spokenSelections()
{
    static QList<int> cells;
    return cells;
}

void noteSelection(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::SelectionAdd)
        spokenSelections().append(event->child());
}

} // namespace

/// Editing cells of the spreadsheet, by mouse and keys.
class TestSpreadsheetView : public QObject, private test::SheetFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp, ColourScheme::Light); }
    void init();
    void cleanup() { clear(); }

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
    void leavingACellKeepsHowItIsWritten_data();
    void leavingACellKeepsHowItIsWritten();
    void backspaceEmptiesAChoice();
    void inputMethodStartsEditing();
    void reasonIsCounted();
    void reasonEditor();
    void addRowStartsEditing();
    void nextProblem();
    void nextProblemGoesAsTheColumnsStand();
    void statusOpensDetails();
    void contextMenuReverts();
    void headerSorts();
    void backspaceStartsEmpty();
    void readOnlyIsShownAndSpoken();
    void selectingEverythingIsSpokenOnce();
    void altDownOpensTheColumnsMenu();
    void shiftF10OpensTheCellsMenu();
    void scrollingPaintsWhatComesIntoView();
    void emailCompletesDomains();
    void hintWhileTyping();
    void menuBarLeavesTheEditorOpen();
    void pasteIntoAnEditor_data();
    void pasteIntoAnEditor();
    void rightClickOnANumberIsForItsRow();

private:
    QMenu *menu() const { return view->findChild<QMenu *>("cellMenu"_L1); }
    /// The offscreen platform does not give the focus back when a popup closes.
    void closePopup(QCompleter *completer, QWidget *box)
    {
        completer->popup()->hide();
        view->activateWindow();
        QTRY_COMPARE(QApplication::focusWidget(), box);
    }

    Theme m_theme;
};

void TestSpreadsheetView::init()
{
    // The offscreen platform says so of every window.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QVERIFY(load({test::vendor(1), test::vendor(2), test::officer(3), test::vendor(4)}));
}

void TestSpreadsheetView::typingReplaces()
{
    select(0, Field::FirstName);
    type(u"Bo"_s);
    QTRY_VERIFY(editor());
    QVERIFY(finish(Qt::Key_Return));
    QCOMPARE(value(0, Field::FirstName), u"Bo"_s);
    QCOMPARE(document->undoKind(), ChangeKind::Edit);
}

void TestSpreadsheetView::f2Appends()
{
    select(0, Field::FirstName);
    key(Qt::Key_F2);
    QTRY_VERIFY(editor());
    type(u"!"_s);
    QVERIFY(finish(Qt::Key_Return));
    QCOMPARE(value(0, Field::FirstName), u"Arun!"_s);
}

void TestSpreadsheetView::enterMovesDown()
{
    select(0, Field::FirstName);
    key(Qt::Key_Return);
    QVERIFY(!editor());
    QCOMPARE(view->currentIndex(), cell(1, Field::FirstName));
    type(u"Ann"_s);
    QVERIFY(finish(Qt::Key_Return));
    QCOMPARE(value(1, Field::FirstName), u"Ann"_s);
    QCOMPARE(view->currentIndex(), cell(2, Field::FirstName));
    type(u"Bo"_s);
    QVERIFY(finish(Qt::Key_Return, Qt::ShiftModifier));
    QCOMPARE(value(2, Field::FirstName), u"Bo"_s);
    QCOMPARE(view->currentIndex(), cell(1, Field::FirstName));
    key(Qt::Key_Enter, Qt::ShiftModifier);
    QCOMPARE(view->currentIndex(), cell(0, Field::FirstName));
    key(Qt::Key_Enter, Qt::ShiftModifier);
    QCOMPARE(view->currentIndex(), cell(0, Field::FirstName));
}

void TestSpreadsheetView::enterAtTheEndStays()
{
    select(3, Field::FirstName);
    type(u"Zed"_s);
    QVERIFY(finish(Qt::Key_Return));
    QCOMPARE(value(3, Field::FirstName), u"Zed"_s);
    QCOMPARE(view->currentIndex(), cell(3, Field::FirstName));
}

void TestSpreadsheetView::tabMovesRight()
{
    select(0, Field::FirstName);
    type(u"Ann"_s);
    QVERIFY(finish(Qt::Key_Tab));
    QCOMPARE(value(0, Field::FirstName), u"Ann"_s);
    QCOMPARE(view->currentIndex(), cell(0, Field::LastName));
    type(u"Lee"_s);
    QVERIFY(finish(Qt::Key_Backtab));
    QCOMPARE(value(0, Field::LastName), u"Lee"_s);
    QCOMPARE(view->currentIndex(), cell(0, Field::FirstName));
    // Past the last column it goes on in the next row.
    select(0, Field::Reason);
    key(Qt::Key_F2);
    QTRY_VERIFY(editor());
    QVERIFY(finish(Qt::Key_Tab));
    QCOMPARE(view->currentIndex(), cell(1, Field::Email));
}

void TestSpreadsheetView::escapeKeepsTheOld()
{
    select(0, Field::FirstName);
    type(u"Bo"_s);
    QVERIFY(finish(Qt::Key_Escape));
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
    QSignalSpy told(view.get(), &SpreadsheetView::toldOfCell);
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
    QVERIFY(finish(Qt::Key_Return));
    QCOMPARE(value(0, Field::SeedRequired), u"Yes"_s);
    QCOMPARE(view->currentIndex(), cell(1, Field::SeedRequired));
}

void TestSpreadsheetView::countryEditor()
{
    select(0, Field::CountryCode);
    type(u"malay"_s);
    auto *box = qobject_cast<CountryBox *>(editor());
    QVERIFY(box);
    closePopup(box->completer(), box);
    QVERIFY(finish(Qt::Key_Return));
    QCOMPARE(value(0, Field::CountryCode), u"60"_s);

    select(0, Field::CountryCode);
    type(u"+91"_s);
    box = qobject_cast<CountryBox *>(editor());
    QVERIFY(box);
    closePopup(box->completer(), box);
    QVERIFY(finish(Qt::Key_Return));
    QCOMPARE(value(0, Field::CountryCode), u"91"_s);

    // What ends a cell ends it while suggestions are shown, too.
    select(0, Field::CountryCode);
    type(u"6"_s);
    box = qobject_cast<CountryBox *>(editor());
    const QAbstractItemModelTester tester(
        box->completer()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTest::keyClicks(box->lineEdit(), u"0"_s);
    QTRY_VERIFY(box->completer()->popup()->isVisible());
    QTest::keyClick(box->completer()->popup(), Qt::Key_Return);
    QTRY_COMPARE(value(0, Field::CountryCode), u"60"_s);
    QCOMPARE(view->currentIndex(), cell(1, Field::CountryCode));
    document->setValue(1, Field::CountryCode, u"91"_s);
    // The offscreen platform leaves no window active behind a popup.
    view->activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), view.get());
    select(0, Field::CountryCode);
    type(u"mal"_s);
    box = qobject_cast<CountryBox *>(editor());
    QTRY_VERIFY(box->completer()->popup()->isVisible());
    for (int i = 0; i < 20 && box->currentText() != u"Malaysia (+60)"_s; ++i)
        QTest::keyClick(box->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(box->completer()->popup(), Qt::Key_Tab);
    QTRY_COMPARE(value(0, Field::CountryCode), u"60"_s);
    QCOMPARE(view->currentIndex(), cell(0, Field::ContactNumber));
    view->activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), view.get());
    document->setValue(1, Field::CountryCode, u"91"_s);

    // While it may still become one nothing is wrong.
    select(0, Field::CountryCode);
    const auto hint = [this] { return view->viewport()->findChildren<EditHint *>().last(); };
    type(u"an"_s);
    QVERIFY(!hint()->isVisible());
    QTest::keyClicks(qobject_cast<CountryBox *>(editor())->lineEdit(), u"zz"_s);
    QVERIFY(hint()->isVisible());
    closePopup(qobject_cast<CountryBox *>(editor())->completer(), editor());
    QVERIFY(finish(Qt::Key_Escape));
    QCOMPARE(value(0, Field::CountryCode), u"91"_s);

    // What is no country is kept and judged.
    select(0, Field::CountryCode);
    type(u"zz"_s);
    closePopup(qobject_cast<CountryBox *>(editor())->completer(), editor());
    QVERIFY(finish(Qt::Key_Return));
    QCOMPARE(value(0, Field::CountryCode), u"zz"_s);
    QCOMPARE(document->status(1), RowStatus::Error);
}

void TestSpreadsheetView::unclearSeedIsKept()
{
    document->setValue(1, Field::SeedRequired, u"perhaps"_s);
    select(0, Field::SeedRequired);
    key(Qt::Key_F2);
    QTRY_VERIFY(editor());
    QVERIFY(finish(Qt::Key_Return));
    QCOMPARE(value(0, Field::SeedRequired), u"perhaps"_s);
}

void TestSpreadsheetView::leavingACellKeepsHowItIsWritten_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("written");
    QTest::newRow("country's name") << columnOf(Field::CountryCode) << u"Singapore"_s;
    QTest::newRow("country's code with a plus") << columnOf(Field::CountryCode) << u"+65"_s;
    QTest::newRow("no country") << columnOf(Field::CountryCode) << u"zz"_s;
    QTest::newRow("reason") << columnOf(Field::Reason) << u"One\r\nTwo "_s;
    QTest::newRow("name") << columnOf(Field::FirstName) << u"Ann\nMay"_s;
    QTest::newRow("seed") << columnOf(Field::SeedRequired) << u"yes"_s;
}

void TestSpreadsheetView::leavingACellKeepsHowItIsWritten()
{
    QFETCH(int, column);
    QFETCH(QString, written);
    const Field field = *BatchTableModel::fieldAt(column);
    Invitee person = test::vendor(1);
    person[field] = written;
    QVERIFY(load({person, test::vendor(2)}));
    document->revertToSource(1, field); // what was cleaned on the way in stands as it came
    QCOMPARE(value(0, field), written);
    const ChangeSize last = document->undoSize();
    select(0, field);
    key(Qt::Key_F2);
    QTRY_VERIFY(editor());
    QVERIFY(finish(Qt::Key_Return));
    QCOMPARE(value(0, field), written);
    QCOMPARE(document->undoSize(), last);
}

void TestSpreadsheetView::backspaceEmptiesAChoice()
{
    for (const QString &before : {u"Yes"_s, u"perhaps"_s}) {
        document->setValue(1, Field::SeedRequired, before);
        select(0, Field::SeedRequired);
        key(Qt::Key_Backspace);
        QTRY_VERIFY(editor());
        QVERIFY(finish(Qt::Key_Return));
        QCOMPARE(value(0, Field::SeedRequired), QString());
    }
}

void TestSpreadsheetView::inputMethodStartsEditing()
{
    select(0, Field::FirstName);
    QInputMethodEvent composed(u"wei"_s, {});
    QApplication::sendEvent(view.get(), &composed);
    QVERIFY(editor());
    // The view keeps the focus, and passes on what is composed, until something is chosen.
    QInputMethodEvent chosen;
    chosen.setCommitString(u"伟"_s);
    QApplication::sendEvent(view.get(), &chosen);
    QVERIFY(editor()->hasFocus());
    QVERIFY(finish(Qt::Key_Return));
    // Typing replaces what is there, by whatever is typed with.
    QCOMPARE(value(0, Field::FirstName), u"伟"_s);
    // Who composes nothing in the end has changed nothing.
    select(0, Field::LastName);
    QInputMethodEvent begun(u"wei"_s, {});
    QApplication::sendEvent(view.get(), &begun);
    QInputMethodEvent cancelled;
    QApplication::sendEvent(view.get(), &cancelled);
    QVERIFY(finish(Qt::Key_Return));
    QCOMPARE(value(0, Field::LastName), u"Kumar"_s);
    // Nothing is typed into a cell that cannot be edited.
    select(2, Field::Username);
    QInputMethodEvent refused(u"wei"_s, {});
    QApplication::sendEvent(view.get(), &refused);
    QVERIFY(!editor());
}

void TestSpreadsheetView::reasonIsCounted()
{
    select(0, Field::Reason);
    type(u"One"_s);
    const auto *reason = qobject_cast<ReasonEdit *>(editor());
    QVERIFY(reason);
    const auto *counter = reason->findChild<QLabel *>("reasonCounter"_L1);
    QVERIFY(counter && counter->isVisible());
    QCOMPARE(counter->text(), reason->counterText());
    QVERIFY(counter->text().startsWith(u'3'));
    type(u"s"_s);
    QVERIFY(counter->text().startsWith(u'4'));
    QVERIFY(reason->rect().contains(counter->geometry()));
    QVERIFY(finish(Qt::Key_Escape));
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
    QVERIFY(finish(Qt::Key_Return));
    QCOMPARE(value(0, Field::Reason), u"One\nTwo"_s);
    QCOMPARE(view->currentIndex(), cell(1, Field::Reason));
    // What is too long is kept, and an error.
    document->setValue(1, Field::Reason, QString(256, u'x'));
    QCOMPARE(value(0, Field::Reason).size(), 256);
    QCOMPARE(document->status(1), RowStatus::Error);
}

void TestSpreadsheetView::addRowStartsEditing()
{
    select(1, Field::FirstName);
    view->addRow();
    QCOMPARE(document->rowCount(), 5);
    QCOMPARE(view->currentIndex(), cell(2, Field::Email));
    QTRY_VERIFY(editor());
    type(u"new@ibm.com"_s);
    // The list of domains that came and went takes the window's activity with it on this platform.
    view->window()->activateWindow();
    QVERIFY(finish(Qt::Key_Return));
    QCOMPARE(value(2, Field::Email), u"new@ibm.com"_s);
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

void TestSpreadsheetView::nextProblemGoesAsTheColumnsStand()
{
    document->setValue(2, Field::FirstName, {});
    document->setValue(2, Field::LastName, {});
    document->setValue(2, Field::Organisation, {});
    view->columns().move(columnOf(Field::LastName), -1);
    view->columns().setHidden(columnOf(Field::Organisation), true);
    select(0, Field::Email);
    for (const Field field : {Field::LastName, Field::FirstName, Field::Organisation, Field::LastName}) {
        QVERIFY(view->goToProblem(true));
        QCOMPARE(view->currentIndex(), cell(1, field));
    }
    QVERIFY(view->goToProblem(false));
    QVERIFY(view->goToProblem(false));
    QCOMPARE(view->currentIndex(), cell(1, Field::FirstName));
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
    menu->actions().at(0)->trigger();
    QCOMPARE(rows->rowId(rows->index(0, 0)), 4);
    QVERIFY(view->goTo(1, Field::Email));
    menu->actions().at(2)->trigger();
    QCOMPARE(rows->rowId(rows->index(0, 0)), 1);
    menu->close();
}

void TestSpreadsheetView::backspaceStartsEmpty()
{
    selectBlock(0, Field::FirstName, 1, Field::FirstName);
    key(Qt::Key_Backspace);
    QTRY_VERIFY(editor());
    type(u"Bo"_s);
    QVERIFY(finish(Qt::Key_Return));
    QCOMPARE(value(0, Field::FirstName), u"Bo"_s);
    QCOMPARE(value(1, Field::FirstName), u"Arun"_s);
    select(2, Field::Username);
    key(Qt::Key_Backspace);
    QVERIFY(!editor());
    for (const Field field : {Field::CountryCode, Field::Reason}) {
        select(0, field);
        key(Qt::Key_Backspace);
        QTRY_VERIFY(editor());
        QCOMPARE(celleditor::value(editor()), QString());
        QVERIFY(finish(Qt::Key_Escape));
    }
}

void TestSpreadsheetView::readOnlyIsShownAndSpoken()
{
    const QModelIndex index = cell(2, Field::Username);
    const QString why = index.data(BatchTableModel::ReadOnlyReasonRole).toString();
    QVERIFY(!why.isEmpty());
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(why));
    QHelpEvent help(QEvent::ToolTip, view->visualRect(index).center(), QPoint(200, 200));
    QApplication::sendEvent(view->viewport(), &help);
    QTRY_VERIFY(QToolTip::text().contains(why));
    QToolTip::hideText();
}

void TestSpreadsheetView::selectingEverythingIsSpokenOnce()
{
    // As on xcb with QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1, in a session with AT-SPI.
    const bool mayListen = QGuiApplication::platformName() == "xcb"_L1;
    if (!mayListen || !QTest::qWaitFor([] { return QAccessible::isActive(); }))
        QSKIP("Nobody asks this platform for what is accessible.");
    AskedModel model;
    SpreadsheetView everything;
    everything.setModel(&model);
    const QAccessible::UpdateHandler before = QAccessible::installUpdateHandler(noteSelection);
    spokenSelections().clear();
    model.asked = 0;
    everything.selectAll();
    QAccessible::installUpdateHandler(before);
    // Of the first cell, past the titles and the row's number; nobody asks all eleven thousand.
    QCOMPARE(spokenSelections(), QList<int>{BatchTableModel::columns + 2});
    QVERIFY2(model.asked < 100, qPrintable(QString::number(model.asked)));
}

void TestSpreadsheetView::altDownOpensTheColumnsMenu()
{
    select(0, Field::LastName);
    key(Qt::Key_Down, Qt::AltModifier);
    auto *menu = view->findChild<QMenu *>("headerMenu"_L1);
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    menu->actions().constFirst()->trigger();
    QCOMPARE(rows->sortColumn(), columnOf(Field::LastName));
    menu->close();
}

void TestSpreadsheetView::shiftF10OpensTheCellsMenu()
{
    new MenuKey(view.get());
    const auto menu = [this] { return view->findChild<QMenu *>("cellMenu"_L1); };
    const auto close = [this, menu] {
        menu()->close();
        // The offscreen platform gives the keyboard back to nobody.
        view->activateWindow();
        return QTest::qWaitFor([&] { return !menu() && view->hasFocus(); });
    };
    select(1, Field::LastName);
    key(Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(menu() && menu()->isVisible());
    const QRect current = view->visualRect(view->currentIndex());
    QCOMPARE(menu()->pos(), view->viewport()->mapToGlobal(current.bottomLeft()));
    // The menu has the keys now: no second one comes.
    key(Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(view->findChildren<QMenu *>("cellMenu"_L1).size(), 1);
    QVERIFY(close());
    // The current cell was out of sight.
    view->resize(600, 200);
    select(1, Field::Reason);
    view->horizontalScrollBar()->setValue(0);
    key(Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(menu());
    QVERIFY(view->viewport()->rect().intersects(view->visualRect(view->currentIndex())));
    menu()->close();
}

void TestSpreadsheetView::scrollingPaintsWhatComesIntoView()
{
    QList<Invitee> people;
    for (int i = 0; i < 100; ++i)
        people.append(test::vendor(i));
    QVERIFY(load(people));
    /// Adds up what is painted.
    class Painted final : public QObject
    {
    public:
        QRegion region;

    protected:
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                region += static_cast<QPaintEvent *>(event)->region();
            return false;
        }
    } painted;
    QCoreApplication::processEvents();
    view->viewport()->installEventFilter(&painted);
    view->viewport()->repaint();
    QCOMPARE(painted.region.boundingRect().height(), view->viewport()->height());
    painted.region = {};
    view->verticalScrollBar()->setValue(view->rowHeight(0));
    QTRY_VERIFY(!painted.region.isEmpty());
    QVERIFY2(painted.region.boundingRect().height() <= 2 * view->rowHeight(0),
        qPrintable(QString::number(painted.region.boundingRect().height())));
    view->viewport()->removeEventFilter(&painted);
}

void TestSpreadsheetView::emailCompletesDomains()
{
    select(0, Field::Email);
    type(u"ann"_s);
    auto *line = qobject_cast<QLineEdit *>(editor());
    QVERIFY(line);
    QAbstractItemView *popup = line->completer()->popup();
    QVERIFY(!popup->isVisible());
    QTest::keyClicks(line, u"@acc"_s);
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QCOMPARE(line->text(), u"ann@accenture.com"_s);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(value(0, Field::Email), u"ann@accenture.com"_s);
    QCOMPARE(view->currentIndex(), cell(1, Field::Email));
    view->activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), view.get());
    // Any other domain is typed on.
    type(u"bo@new.sg"_s);
    line = qobject_cast<QLineEdit *>(editor());
    QVERIFY(line);
    closePopup(line->completer(), line);
    QVERIFY(finish(Qt::Key_Return));
    QCOMPARE(value(1, Field::Email), u"bo@new.sg"_s);
}

void TestSpreadsheetView::hintWhileTyping()
{
    select(0, Field::ContactNumber);
    key(Qt::Key_F2);
    QTRY_VERIFY(editor());
    auto *hint = view->viewport()->findChild<EditHint *>();
    QVERIFY(hint);
    QVERIFY(!hint->isVisible());
    QTest::keyClick(editor(), Qt::Key_Backspace);
    QVERIFY(hint->isVisible());
    QVERIFY(!hint->text().isEmpty());
    QCOMPARE(editor()->accessibleDescription(), hint->text());
    QVERIFY(!hint->geometry().intersects(editor()->geometry()));
    QVERIFY(view->viewport()->rect().contains(hint->geometry()));
    QTest::keyClicks(editor(), u"1"_s);
    QVERIFY(!hint->isVisible());
    QVERIFY(finish(Qt::Key_Escape));
    QTRY_VERIFY(!view->viewport()->findChild<EditHint *>());
    QVERIFY(!document->canUndo());
}

/// The keys are the editor's again when the menu is left.
void TestSpreadsheetView::menuBarLeavesTheEditorOpen()
{
    QMainWindow window;
    window.menuBar()->setNativeMenuBar(false);
    QMenu *edit = window.menuBar()->addMenu(u"&Edit"_s);
    edit->addAction(u"Nothing"_s);
    window.setCentralWidget(view.get());
    const auto leaves = qScopeGuard([this] { view->setParent(nullptr); });
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    view->setFocus();
    select(0, Field::FirstName);
    type(u"Be"_s);
    QVERIFY(editor());
    QTest::keyClick(editor(), Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY(edit->isVisible());
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_VERIFY(!edit->isVisible());
    QVERIFY(window.menuBar()->hasFocus());
    QTest::keyClick(window.menuBar(), Qt::Key_Escape);
    QVERIFY(editor());
    QTRY_VERIFY(editor()->hasFocus());
    type(u"th"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE(value(0, Field::FirstName), u"Beth"_s);
}

void TestSpreadsheetView::pasteIntoAnEditor_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("values"); ///< of that field, from row 1 on
    QTest::addColumn<bool>("isEditing");
    QTest::newRow("one value") << Field::FirstName << u"Beth"_s << QStringList() << true;
    QTest::newRow("one cell of Excel") << Field::LastName << u"Beth\r\n"_s << QStringList() << true;
    QTest::newRow("a column") << Field::FirstName << u"Beth\r\nCora\r\n"_s
                              << QStringList{u"Beth"_s, u"Cora"_s} << false;
    QTest::newRow("a row") << Field::FirstName << u"Beth\tTan\r\n"_s << QStringList{u"Beth"_s} << false;
    QTest::newRow("a cell of two lines")
        << Field::FirstName << u"\"Beth\nCora\"\r\n"_s << QStringList{u"Beth\nCora"_s} << false;
    QTest::newRow("lines of a reason") << Field::Reason << u"One\nTwo\n"_s << QStringList() << true;
}

/// Several cells are no text for an editor of one line: they go into the list from its cell on.
void TestSpreadsheetView::pasteIntoAnEditor()
{
    QFETCH(const Field, field);
    QFETCH(const QString, text);
    QFETCH(const QStringList, values);
    QFETCH(const bool, isEditing);
    select(0, field);
    key(Qt::Key_F2);
    QTRY_VERIFY(editor());
    type(u"x"_s);
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
    QCOMPARE(editor() != nullptr, isEditing);
    if (isEditing) {
        QVERIFY(celleditor::text(editor()).contains(u'x'));
        QVERIFY(celleditor::text(editor()).contains(text.first(3)));
        return;
    }
    QVERIFY(view->hasFocus());
    for (int row = 0; row < values.size(); ++row)
        QCOMPARE(value(row, field), values.at(row));
    if (text.contains(u'\t'))
        QCOMPARE(value(0, Field::LastName), u"Tan"_s);
}

void TestSpreadsheetView::rightClickOnANumberIsForItsRow()
{
    const QHeaderView *numbers = view->verticalHeader();
    const auto rightClick = [numbers](int row) {
        const QPoint place(5, numbers->sectionViewportPosition(row) + 5);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, numbers->viewport()->mapToGlobal(place));
        QApplication::sendEvent(numbers->viewport(), &event);
    };
    select(0, Field::FirstName);
    rightClick(2);
    QTRY_VERIFY(menu());
    QCOMPARE(view->selectedRows(), QList<RowId>{3});
    QCOMPARE(view->currentRow(), 3);
    QTest::keyClick(menu(), Qt::Key_Escape);
    QTRY_VERIFY(!menu());
    // All chosen rows, where it is one of them; with a hidden column, too.
    view->columns().setHidden(columnOf(Field::Department), true);
    select(1, Field::Email);
    QTest::keyClick(view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view.get(), Qt::Key_Space, Qt::ShiftModifier);
    rightClick(1);
    QTRY_VERIFY(menu());
    QCOMPARE(view->selectedRows(), (QList<RowId>{2, 3}));
    QTest::keyClick(menu(), Qt::Key_Escape);
    QTRY_VERIFY(!menu());
}

QTEST_MAIN(TestSpreadsheetView)
#include "tst_spreadsheetview.moc"
