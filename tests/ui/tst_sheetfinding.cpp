// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sheetfixture.h"
#include "ui/table/findbar.h"
#include "ui/table/sheetcolumns.h"
#include "ui/table/sheetfinding.h"

#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace techpass;

/// Finding and replacing in the spreadsheet through its bar.
class TestSheetFinding : public QObject, private test::SheetFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp, ColourScheme::Light); }
    void init();
    void cleanup();

    void queries_data();
    void queries();
    void countsWhileTyping();
    void stepsRound();
    void notFound();
    void options();
    void inAColumn();
    void inTheSelection();
    void followsTheSelection();
    void neverLeavesTheSelection_data();
    void neverLeavesTheSelection();
    void replaceAllThatIsStoppedIsTold_data();
    void replaceAllThatIsStoppedIsTold();
    void onlyShownRowsAndColumns();
    void escapeCloses();
    void keysWorkWhenClosed();
    void replacesOneByOne();
    void marksGoWithTheList();
    void tabGoesToTheReplacement();
    void replacesAllAsOneStep();
    void replaceAllTellsWhatWasReplaced_data();
    void replaceAllTellsWhatWasReplaced();
    void sparesReadOnlyCells();
    void followsTheList();
    void longList();
    void longListIsReplaced();
    void replacesAllOnceAllIsFound();

private:
    template <typename T> T *find(QLatin1StringView name) const { return bar->findChild<T *>(name); }
    void open(bool replacing = false)
    {
        finding->open(replacing);
        QVERIFY(bar->isVisible());
        QTRY_VERIFY(text()->hasFocus());
    }
    QLineEdit *text() const { return find<QLineEdit>("findEdit"_L1); }
    QString count() const { return find<QLabel>("findCount"_L1)->text(); }
    void look(const QString &what)
    {
        text()->clear();
        QTest::keyClicks(text(), what);
    }
    void press(QLatin1StringView button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }

    Theme m_theme;
    std::unique_ptr<QWidget> window;
    FindBar *bar = nullptr;
    SheetFinding *finding = nullptr;
};

/// Another list comes without the marks of what was looked for in this one.
void TestSheetFinding::marksGoWithTheList()
{
    open();
    look(u"vendor"_s);
    QTRY_VERIFY(count().contains(u"of"_s));
    finding->setDocument(document.get(), rows.get());
    QVERIFY(bar->isHidden());
    const QImage shown = view->viewport()->grab().toImage();
    view->setHighlight({});
    QCOMPARE(view->viewport()->grab().toImage(), shown);
}

/// From what is looked for to what takes its place; the options come after.
void TestSheetFinding::tabGoesToTheReplacement()
{
    open(true);
    const auto tab = [this](Qt::KeyboardModifiers keys = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), keys ? Qt::Key_Backtab : Qt::Key_Tab, keys);
        return QApplication::focusWidget()->objectName();
    };
    look(u"vendor"_s);
    QTRY_VERIFY(find<QPushButton>("replaceOneButton"_L1)->isEnabled());
    QCOMPARE(tab(), u"replacementEdit"_s);
    QCOMPARE(tab(), u"replaceOneButton"_s);
    QCOMPARE(tab(Qt::ShiftModifier), u"replacementEdit"_s);
    QCOMPARE(tab(Qt::ShiftModifier), u"findEdit"_s);
    press("replaceToggle"_L1);
    text()->setFocus();
    QCOMPARE(tab(), u"findPreviousButton"_s);
}

void TestSheetFinding::init()
{
    // The offscreen platform says so of every window.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QVERIFY(load({test::vendor(1), test::vendor(2), test::officer(3), test::vendor(4)}));
    window = std::make_unique<QWidget>();
    bar = new FindBar(window.get());
    auto *column = new QVBoxLayout(window.get());
    column->addWidget(bar);
    column->addWidget(view.get());
    finding = new SheetFinding(view.get(), bar, window.get());
    finding->setDocument(document.get(), rows.get());
    window->resize(1200, 500);
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    view->setFocus();
    select(0, Field::Email);
}

void TestSheetFinding::cleanup()
{
    view->setParent(nullptr);
    window.reset();
    clear();
}

void TestSheetFinding::queries_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matchCase");
    QTest::addColumn<bool>("wholeCell");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("replaced"); // by "-"
    QTest::newRow("inside") << u"b"_s << false << false << u"abcB"_s << u"a-c-"_s;
    QTest::newRow("case") << u"b"_s << true << false << u"abcB"_s << u"a-cB"_s;
    QTest::newRow("whole") << u"ABC"_s << false << true << u"abc"_s << u"-"_s;
    QTest::newRow("whole and case") << u"ABC"_s << true << true << u"abc"_s << u"abc"_s;
    QTest::newRow("not whole") << u"ab"_s << false << true << u"abc"_s << u"abc"_s;
    QTest::newRow("no pattern") << u"a.c"_s << false << false << u"abc"_s << u"abc"_s;
    QTest::newRow("empty") << QString() << false << false << u"abc"_s << u"abc"_s;
    QTest::newRow("other script") << u"李"_s << false << false << u"李伟"_s << u"-伟"_s;
    QTest::newRow("again and again") << u"aa"_s << false << false << u"aaaaa"_s << u"--a"_s;
}

void TestSheetFinding::queries()
{
    QFETCH(QString, text);
    QFETCH(bool, matchCase);
    QFETCH(bool, wholeCell);
    QFETCH(QString, value);
    QFETCH(QString, replaced);
    FindQuery query;
    query.text = text;
    query.matchCase = matchCase;
    query.wholeCell = wholeCell;
    QCOMPARE(query.matches(value), value != replaced);
    QCOMPARE(query.replaced(value, u"-"_s), replaced);
}

void TestSheetFinding::countsWhileTyping()
{
    open();
    QCOMPARE(count(), QString());
    look(u"vendor"_s);
    QTRY_COMPARE(count(), u"1 of 6"_s);
    QCOMPARE(view->currentIndex(), cell(0, Field::Email));
    QVERIFY(text()->hasFocus());
    QTest::keyClicks(text(), u"2"_s);
    QTRY_COMPARE(count(), u"1 of 1"_s);
    QCOMPARE(view->currentIndex(), cell(1, Field::Email));
    // Taken back, the search begins where the user was.
    QTest::keyClick(text(), Qt::Key_Backspace);
    QTRY_COMPARE(count(), u"1 of 6"_s);
    QCOMPARE(view->currentIndex(), cell(0, Field::Email));
}

void TestSheetFinding::stepsRound()
{
    open();
    look(u"vendor"_s);
    QTRY_COMPARE(count(), u"1 of 6"_s);
    QTest::keyClick(text(), Qt::Key_Return);
    QCOMPARE(count(), u"2 of 6"_s);
    QCOMPARE(view->currentIndex(), cell(0, Field::Username));
    QTest::keyClick(text(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), u"6 of 6"_s);
    QCOMPARE(view->currentIndex(), cell(3, Field::Username));
    press("findNextButton"_L1);
    QCOMPARE(count(), u"1 of 6"_s);
    press("findPreviousButton"_L1);
    QCOMPARE(count(), u"6 of 6"_s);
    // From a cell that is no find.
    select(1, Field::Reason);
    QTRY_COMPARE(count(), u"6 found"_s);
    finding->step(true);
    QCOMPARE(view->currentIndex(), cell(3, Field::Email));
    select(1, Field::Reason);
    finding->step(false);
    QCOMPARE(view->currentIndex(), cell(1, Field::Username));
}

void TestSheetFinding::notFound()
{
    open(true);
    look(u"nobody"_s);
    QTRY_COMPARE(count(), u"Not found"_s);
    QVERIFY(!find<QPushButton>("findNextButton"_L1)->isEnabled());
    QVERIFY(!find<QPushButton>("replaceAllButton"_L1)->isEnabled());
    QTest::keyClick(text(), Qt::Key_Return);
    QCOMPARE(view->currentIndex(), cell(0, Field::Email));
}

void TestSheetFinding::options()
{
    document->setValue(1, Field::Department, u"arun"_s);
    open();
    look(u"arun"_s);
    QTRY_COMPARE(count(), u"1 of 5"_s);
    press("matchCaseButton"_L1);
    QTRY_COMPARE(count(), u"1 of 1"_s);
    QCOMPARE(view->currentIndex(), cell(0, Field::Department));
    press("matchCaseButton"_L1);
    press("wholeCellButton"_L1);
    look(u"aru"_s);
    QTRY_COMPARE(count(), u"Not found"_s);
    QTest::keyClicks(text(), u"n"_s);
    QTRY_COMPARE(count(), u"1 of 5"_s);
}

void TestSheetFinding::inAColumn()
{
    open();
    auto *scope = find<QComboBox>("findScope"_L1);
    scope->setCurrentIndex(scope->findData(static_cast<int>(Field::Username)));
    look(u"vendor"_s);
    QTRY_COMPARE(count(), u"1 of 3"_s);
    QCOMPARE(view->currentIndex(), cell(0, Field::Username));
}

void TestSheetFinding::inTheSelection()
{
    selectBlock(1, Field::Email, 2, Field::Username);
    const QString whole = selected();
    open();
    QCOMPARE(find<QComboBox>("findScope"_L1)->currentText(), u"Selected cells"_s);
    look(u"vendor"_s);
    QTRY_COMPARE(count(), u"1 of 2"_s);
    QTest::keyClick(text(), Qt::Key_Return);
    QCOMPARE(view->currentIndex(), cell(1, Field::Username));
    QTest::keyClick(text(), Qt::Key_Return);
    QCOMPARE(view->currentIndex(), cell(1, Field::Email));
    QCOMPARE(selected(), whole);
    // Everything selected is no selection to look in; nor is one cell.
    finding->close();
    view->selectAll();
    open();
    QCOMPARE(find<QComboBox>("findScope"_L1)->currentText(), u"All columns"_s);
}

void TestSheetFinding::followsTheSelection()
{
    selectBlock(0, Field::Email, 1, Field::Username);
    open(true);
    look(u"vendor"_s);
    QTRY_COMPARE(count(), u"1 of 4"_s);
    // Others are selected while the bar is open: they are meant.
    selectBlock(2, Field::Email, 3, Field::Username);
    QTRY_COMPARE(find<QPushButton>("replaceAllButton"_L1)->text(), u"Replace all (2)"_s);
    find<QLineEdit>("replacementEdit"_L1)->setText(u"v"_s);
    press("replaceAllButton"_L1);
    QCOMPARE(value(3, Field::Email), u"v4@accenture.com"_s);
    QCOMPARE(value(0, Field::Email), test::vendor(1)[Field::Email]);
    // Ctrl+Z takes the replacing back, not what was typed into a field.
    QVERIFY(view->hasFocus());
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Undo);
    QCOMPARE(value(3, Field::Email), test::vendor(4)[Field::Email]);
    selectBlock(2, Field::Email, 3, Field::Username);
    // None selected is none to replace in; F3 later looks everywhere.
    view->selectionModel()->clearSelection();
    QTRY_COMPARE(count(), u"Not found"_s);
    finding->close();
    finding->step(true);
    QTRY_VERIFY(view->currentIndex().data().toString().contains(u"vendor"_s));
}

void TestSheetFinding::neverLeavesTheSelection_data()
{
    QTest::addColumn<QString>("change");
    for (const QString &change : {u"sort"_s, u"insert"_s, u"remove"_s, u"reset"_s})
        QTest::newRow(qPrintable(change)) << change;
}

void TestSheetFinding::neverLeavesTheSelection()
{
    QFETCH(QString, change);
    selectBlock(1, Field::Organisation, 2, Field::Organisation);
    open(true);
    look(u"c"_s);
    QTRY_COMPARE(count(), u"1 of 2"_s);
    if (change == "sort"_L1)
        rows->sort(BatchTableModel::columnOf(Field::Email), Qt::DescendingOrder);
    else if (change == "insert"_L1)
        document->addRow(0, test::vendor(9));
    else if (change == "remove"_L1)
        document->removeRows({1});
    else
        rows->setText(u"accenture"_s);
    QTRY_COMPARE(find<QPushButton>("replaceAllButton"_L1)->text(),
        change == "reset"_L1 ? u"Replace all"_s : u"Replace all (2)"_s);
    find<QLineEdit>("replacementEdit"_L1)->setText(u"X"_s);
    press("replaceAllButton"_L1);
    // The same cells, wherever they stand now, or none.
    if (change == "reset"_L1)
        QTRY_COMPARE(count(), u"Not found"_s);
    QTRY_COMPARE(
        document->value(2, Field::Organisation), change == "reset"_L1 ? u"Accenture"_s : u"AXXenture"_s);
    for (const RowId other : {1, 4})
        QCOMPARE(document->value(other, Field::Organisation), u"Accenture"_s);
    QCOMPARE(document->value(2, Field::Email), test::vendor(2)[Field::Email]);
}

void TestSheetFinding::replaceAllThatIsStoppedIsTold_data()
{
    QTest::addColumn<QString>("by");
    for (const QString &by : {u"change"_s, u"sort"_s, u"query"_s, u"close"_s})
        QTest::newRow(qPrintable(by)) << by;
}

void TestSheetFinding::replaceAllThatIsStoppedIsTold()
{
    QFETCH(QString, by);
    QList<Invitee> people;
    for (int i = 0; i < 5000; ++i)
        people.append(test::officer(i));
    document->addRows(4, people);
    QTRY_COMPARE(document->rowCount(), 5004);
    open(true);
    look(u"GovTech"_s);
    QTRY_COMPARE(find<QPushButton>("replaceAllButton"_L1)->text(), u"Replace all (5,001)"_s);
    find<QLineEdit>("replacementEdit"_L1)->setText(u"MOE"_s);
    const QSignalSpy told(finding, &SheetFinding::told);
    press("replaceAllButton"_L1);
    if (by == "change"_L1)
        document->setValue(1, Field::Reason, u"Why"_s);
    else if (by == "sort"_L1)
        document->sort({Field::Email, Qt::DescendingOrder});
    else if (by == "query"_L1)
        look(u"Gov"_s);
    else
        finding->close();
    QCOMPARE(told.size(), 1);
    QTRY_VERIFY(document->isSettled());
    QCOMPARE(told.size(), 1);
    QVERIFY(document->undoKind() != ChangeKind::Replace);
}

void TestSheetFinding::onlyShownRowsAndColumns()
{
    rows->setText(u"accenture"_s);
    view->columns().setHidden(BatchTableModel::columnOf(Field::Username), true);
    open();
    look(u"vendor"_s);
    QTRY_COMPARE(count(), u"1 of 3"_s);
    look(u"officer"_s);
    QTRY_COMPARE(count(), u"Not found"_s);
    rows->setText({});
    QTRY_COMPARE(count(), u"1 found"_s);
}

void TestSheetFinding::escapeCloses()
{
    open();
    look(u"tech.gov"_s);
    QTRY_COMPARE(count(), u"1 of 1"_s);
    QTest::keyClick(text(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(view->hasFocus());
    QCOMPARE(view->currentIndex(), cell(2, Field::Email));
    // The text is kept, and selected to be typed over.
    open();
    QCOMPARE(text()->selectedText(), u"tech.gov"_s);
    QTRY_COMPARE(count(), u"1 of 1"_s);
}

void TestSheetFinding::keysWorkWhenClosed()
{
    finding->step(true);
    QVERIFY(bar->isVisible());
    look(u"vendor"_s);
    QTRY_COMPARE(count(), u"1 of 6"_s);
    finding->close();
    finding->step(true);
    QTRY_COMPARE(view->currentIndex(), cell(0, Field::Username));
    QVERIFY(!bar->isVisible());
    finding->step(false);
    QTRY_COMPARE(view->currentIndex(), cell(0, Field::Email));
}

void TestSheetFinding::replacesOneByOne()
{
    open(true);
    look(u"accenture"_s);
    QTRY_COMPARE(count(), u"1 of 6"_s);
    auto *scope = find<QComboBox>("findScope"_L1);
    scope->setCurrentIndex(scope->findData(static_cast<int>(Field::Organisation)));
    QTRY_COMPARE(count(), u"1 of 3"_s);
    auto *replacement = find<QLineEdit>("replacementEdit"_L1);
    replacement->setFocus();
    QTest::keyClicks(replacement, u"NCS"_s);
    QTest::keyClick(replacement, Qt::Key_Return);
    QCOMPARE(value(0, Field::Organisation), u"NCS"_s);
    QCOMPARE(value(1, Field::Organisation), u"Accenture"_s);
    QTRY_COMPARE(view->currentIndex(), cell(1, Field::Organisation));
    QTRY_COMPARE(count(), u"1 of 2"_s);
    press("replaceOneButton"_L1);
    QCOMPARE(value(1, Field::Organisation), u"NCS"_s);
    QCOMPARE(document->undoSize().cells, 1);
    // A cell that is no find is left, and the next find gone to.
    select(0, Field::Reason);
    press("replaceOneButton"_L1);
    QCOMPARE(value(0, Field::Reason), u"Data platform"_s);
    QTRY_COMPARE(view->currentIndex(), cell(3, Field::Organisation));
}

void TestSheetFinding::replacesAllAsOneStep()
{
    QSignalSpy told(finding, &SheetFinding::told);
    open(true);
    look(u"Data platform"_s);
    auto *all = find<QPushButton>("replaceAllButton"_L1);
    QTRY_COMPARE(all->text(), u"Replace all (4)"_s);
    find<QLineEdit>("replacementEdit"_L1)->setText(u"Case system"_s);
    press("replaceAllButton"_L1);
    for (int row = 0; row < 4; ++row)
        QCOMPARE(value(row, Field::Reason), u"Case system"_s);
    QCOMPARE(document->undoKind(), ChangeKind::Replace);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.constFirst().constFirst().toString().contains(u'4'));
    QTRY_COMPARE(count(), u"Not found"_s);
    document->undo();
    QVERIFY(!document->canUndo());
    QTRY_COMPARE(count(), u"1 of 4"_s);
}

void TestSheetFinding::replaceAllTellsWhatWasReplaced_data()
{
    QTest::addColumn<bool>("isLarge");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<int>("replaced");
    QTest::newRow("all") << false << u"60"_s << 4;
    QTest::newRow("what is cleaned to the same") << false << u"+65"_s << 0;
    QTest::newRow("all, elsewhere") << true << u"60"_s << 4;
    QTest::newRow("what is cleaned to the same, elsewhere") << true << u"+65"_s << 0;
}

void TestSheetFinding::replaceAllTellsWhatWasReplaced()
{
    QFETCH(const bool, isLarge);
    QFETCH(const QString, replacement);
    QFETCH(const int, replaced);
    document->setMostAtOnce(isLarge ? 0 : BatchDocument::usuallyAtOnce);
    const QSignalSpy told(finding, &SheetFinding::told);
    selectBlock(0, Field::CountryCode, 3, Field::CountryCode);
    open(true);
    look(u"65"_s);
    QTRY_COMPARE(find<QPushButton>("replaceAllButton"_L1)->text(), u"Replace all (4)"_s);
    find<QLineEdit>("replacementEdit"_L1)->setText(replacement);
    press("replaceAllButton"_L1);
    QCOMPARE(document->isBusy(), isLarge);
    QCOMPARE(told.isEmpty(), isLarge);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(!document->isBusy());
    QCOMPARE(document->undoSize().cells, replaced);
    const QString sentence = told.constFirst().constFirst().toString();
    QCOMPARE(sentence.startsWith(u"Nothing"_s), replaced == 0);
    QCOMPARE(sentence.contains(u'4'), replaced != 0);
    if (!isLarge || replaced == 0)
        return;
    // Nothing is said of what is stopped, nor is it taken for what comes after it.
    selectBlock(0, Field::CountryCode, 3, Field::CountryCode);
    find<QLineEdit>("replacementEdit"_L1)->setText(u"65"_s);
    look(u"60"_s);
    QTRY_COMPARE(find<QPushButton>("replaceAllButton"_L1)->text(), u"Replace all (4)"_s);
    press("replaceAllButton"_L1);
    QVERIFY(document->isBusy());
    document->cancel();
    document->setMostAtOnce(BatchDocument::usuallyAtOnce);
    document->setValue(1, Field::Reason, u"Why"_s);
    QCOMPARE(told.size(), 1);
}

void TestSheetFinding::sparesReadOnlyCells()
{
    // A username that came with an officer's row and is not used.
    document->setValue(3, Field::Username, u"vendor.3"_s);
    QSignalSpy told(finding, &SheetFinding::told);
    open(true);
    look(u"vendor."_s);
    QTRY_COMPARE(find<QPushButton>("replaceAllButton"_L1)->text(), u"Replace all (4)"_s);
    find<QLineEdit>("replacementEdit"_L1)->setText(u"v."_s);
    press("replaceAllButton"_L1);
    QCOMPARE(value(2, Field::Username), u"vendor.3"_s);
    QCOMPARE(value(3, Field::Username), u"v.4"_s);
    QVERIFY(told.constFirst().constFirst().toString().contains(u'3'));
}

void TestSheetFinding::followsTheList()
{
    open();
    look(u"vendor"_s);
    QTRY_COMPARE(count(), u"1 of 6"_s);
    document->setValue(2, Field::Department, u"Vendors"_s);
    QTRY_COMPARE(count(), u"1 of 7"_s);
    document->removeRows({2});
    QTRY_COMPARE(count(), u"1 of 4"_s);
    rows->sort(BatchTableModel::columnOf(Field::Email), Qt::DescendingOrder);
    QTRY_VERIFY(count().endsWith(u"4"_s));
    finding->step(true);
    QVERIFY(view->currentIndex().data().toString().contains(u"vendor"_s));
    finding->setDocument(nullptr, nullptr);
    QVERIFY(!bar->isVisible());
    finding->step(true);
    finding->open(false);
    QVERIFY(!bar->isVisible());
}

void TestSheetFinding::longList()
{
    QList<Invitee> people;
    for (int i = 0; i < 20000; ++i)
        people.append(test::vendor(i));
    document->addRows(4, people);
    QTRY_COMPARE(document->rowCount(), 20004);
    select(0, Field::Email);
    open();
    look(u"vendor1999"_s);
    // What was typed last counts: 1999, 19990 to 19999.
    QTRY_COMPARE(count(), u"1 of 11"_s);
    QCOMPARE(view->currentIndex().data().toString(), u"vendor1999@accenture.com"_s);
    // The next one is gone to before all are counted, from where the user is.
    select(15000, Field::Email);
    look(u"vendor1"_s);
    QTRY_VERIFY(view->currentIndex().row() >= 15000 || !count().endsWith(u'…'));
    QTRY_VERIFY(!count().endsWith(u'…'));
}

void TestSheetFinding::longListIsReplaced()
{
    QList<Invitee> people;
    for (int i = 0; i < 5000; ++i)
        people.append(test::officer(i));
    document->addRows(4, people);
    QTRY_COMPARE(document->rowCount(), 5004);
    open(true);
    look(u"GovTech"_s);
    QTRY_COMPARE(find<QPushButton>("replaceAllButton"_L1)->text(), u"Replace all (5,001)"_s);
    find<QLineEdit>("replacementEdit"_L1)->setText(u"MOE"_s);
    press("replaceAllButton"_L1);
    QTRY_COMPARE(value(5003, Field::Organisation), u"MOE"_s);
    QCOMPARE(document->undoSize().cells, 5001);
}

void TestSheetFinding::replacesAllOnceAllIsFound()
{
    open(true);
    look(u"Accenture"_s);
    QTRY_COMPARE(find<QPushButton>("replaceAllButton"_L1)->text(), u"Replace all (6)"_s);
    document->setValue(3, Field::Department, u"Accenture"_s);
    find<QLineEdit>("replacementEdit"_L1)->setText(u"NCS"_s);
    press("replaceAllButton"_L1);
    QTRY_COMPARE(value(2, Field::Department), u"NCS"_s);
    QCOMPARE(value(0, Field::Organisation), u"NCS"_s);
    // Another text, or closing the bar, ends what was not begun.
    document->undo();
    press("replaceAllButton"_L1);
    finding->close();
    QCoreApplication::processEvents();
    QCOMPARE(value(2, Field::Department), u"Accenture"_s);
}

QTEST_MAIN(TestSheetFinding)
#include "tst_sheetfinding.moc"
