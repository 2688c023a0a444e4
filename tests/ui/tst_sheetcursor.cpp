// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sheetfixture.h"
#include "ui/table/sheetcolumns.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

constexpr int columnOf(Field field)
{
    return BatchTableModel::columnOf(field);
}

constexpr int email = columnOf(Field::Email);
constexpr int reason = columnOf(Field::Reason);

} // namespace

/// Where keys and clicks lead in the spreadsheet, and what they select.
class TestSheetCursor : public QObject, private test::SheetFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp, ColourScheme::Light); }
    void init();
    void cleanup() { clear(); }

    void keys_data();
    void keys();
    void homeShowsTheStatus();
    void arrowsFromRightToLeft();
    void jumps_data();
    void jumps();
    void jumpOverALongList();
    void pages();
    void shiftExtendsFromTheCurrentCell();
    void shiftAfterGoingElsewhere();
    void clicks();
    void drag();
    void rowsAndColumns();
    void titleClicks();
    void rowNumberClicks();
    void everything();
    void enterAndTabInABlock();
    void enterAfterTabs();
    void tabLeavesAtTheEnds();
    void hiddenAndMovedColumns();

private:
    QString at() const
    {
        return u"%1,%2"_s.arg(view->currentIndex().row()).arg(view->currentIndex().column());
    }
    static QString block(int top, int left, int bottom, int right)
    {
        return u"%1,%2-%3,%4"_s.arg(top).arg(left).arg(bottom).arg(right);
    }

    Theme m_theme;
};

void TestSheetCursor::init()
{
    // The offscreen platform says so of every window.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QList<Invitee> people;
    for (int i = 1; i <= 30; ++i)
        people.append(test::vendor(i));
    // Department: filled in rows 3 to 5 and in row 20.
    for (const int row : {3, 4, 5, 20})
        people[row][Field::Department] = u"Finance"_s;
    QVERIFY(load(people));
}

void TestSheetCursor::keys_data()
{
    QTest::addColumn<QPoint>("from"); // row, column
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("control");
    QTest::addColumn<QPoint>("to");
    QTest::newRow("up") << QPoint(2, 2) << int(Qt::Key_Up) << false << QPoint(1, 2);
    QTest::newRow("up at the top") << QPoint(0, 2) << int(Qt::Key_Up) << false << QPoint(0, 2);
    QTest::newRow("down") << QPoint(2, 2) << int(Qt::Key_Down) << false << QPoint(3, 2);
    QTest::newRow("down at the end") << QPoint(29, 2) << int(Qt::Key_Down) << false << QPoint(29, 2);
    QTest::newRow("left") << QPoint(2, 1) << int(Qt::Key_Left) << false << QPoint(2, 0);
    QTest::newRow("left at the edge") << QPoint(2, 0) << int(Qt::Key_Left) << false << QPoint(2, 0);
    QTest::newRow("right") << QPoint(2, 1) << int(Qt::Key_Right) << false << QPoint(2, 2);
    QTest::newRow("right at the edge") << QPoint(2, 10) << int(Qt::Key_Right) << false << QPoint(2, 10);
    QTest::newRow("home") << QPoint(2, 7) << int(Qt::Key_Home) << false << QPoint(2, 1);
    QTest::newRow("end") << QPoint(2, 1) << int(Qt::Key_End) << false << QPoint(2, 10);
    QTest::newRow("control home") << QPoint(9, 7) << int(Qt::Key_Home) << true << QPoint(0, 1);
    QTest::newRow("control end") << QPoint(9, 7) << int(Qt::Key_End) << true << QPoint(29, 10);
    QTest::newRow("tab") << QPoint(2, 2) << int(Qt::Key_Tab) << false << QPoint(2, 3);
    QTest::newRow("tab at the row's end") << QPoint(2, 10) << int(Qt::Key_Tab) << false << QPoint(3, 1);
    QTest::newRow("tab back") << QPoint(2, 2) << int(Qt::Key_Backtab) << false << QPoint(2, 1);
    QTest::newRow("tab back at the row's start")
        << QPoint(2, 1) << int(Qt::Key_Backtab) << false << QPoint(1, 10);
    QTest::newRow("enter") << QPoint(2, 2) << int(Qt::Key_Enter) << false << QPoint(3, 2);
}

void TestSheetCursor::keys()
{
    QFETCH(QPoint, from);
    QFETCH(int, key);
    QFETCH(bool, control);
    QFETCH(QPoint, to);
    view->setCurrentIndex(rows->index(from.x(), from.y()));
    QTest::keyClick(view.get(), Qt::Key(key), control ? Qt::ControlModifier : Qt::NoModifier);
    QCOMPARE(at(), u"%1,%2"_s.arg(to.x()).arg(to.y()));
    QCOMPARE(selected(), block(to.x(), to.y(), to.x(), to.y()));
    QVERIFY(view->viewport()->rect().intersects(view->visualRect(view->currentIndex())));
}

/// The status is seen again, without a step to it.
void TestSheetCursor::homeShowsTheStatus()
{
    view->resize(420, 300);
    view->setCurrentIndex(rows->index(2, columnOf(Field::Reason)));
    QVERIFY(view->horizontalScrollBar()->value() > 0);
    QTest::keyClick(view.get(), Qt::Key_Home);
    QCOMPARE(view->horizontalScrollBar()->value(), 0);
    // In a window that has not its size yet the cell was all that fitted.
    view->resize(240, 300);
    view->setCurrentIndex(rows->index(3, columnOf(Field::Reason)));
    QTest::keyClick(view.get(), Qt::Key_Home);
    QVERIFY(view->horizontalScrollBar()->value() > 0);
    view->resize(420, 300);
    QCOMPARE(view->horizontalScrollBar()->value(), 0);
}

void TestSheetCursor::arrowsFromRightToLeft()
{
    view->setLayoutDirection(Qt::RightToLeft);
    select(1, Field::FirstName);
    // The arrows go where they point to; the next column stands to the left.
    key(Qt::Key_Left);
    QCOMPARE(view->currentIndex(), cell(1, Field::LastName));
    QVERIFY(view->visualRect(cell(1, Field::LastName)).x() < view->visualRect(cell(1, Field::FirstName)).x());
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    QCOMPARE(view->currentIndex(), cell(1, Field::Username));
    key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(view->currentIndex(), cell(1, Field::Organisation));
    key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(selected(), u"1,6-1,7"_s);
    // Tab and Home go by the order of the columns.
    select(1, Field::FirstName);
    key(Qt::Key_Tab);
    QCOMPARE(view->currentIndex(), cell(1, Field::LastName));
    key(Qt::Key_Home);
    QCOMPARE(view->currentIndex(), cell(1, Field::Email));
}

void TestSheetCursor::jumps_data()
{
    QTest::addColumn<QPoint>("from");
    QTest::addColumn<int>("key");
    QTest::addColumn<QPoint>("to");
    const int department = columnOf(Field::Department);
    QTest::newRow("to the first filled")
        << QPoint(0, department) << int(Qt::Key_Down) << QPoint(3, department);
    QTest::newRow("to the run's end") << QPoint(3, department) << int(Qt::Key_Down) << QPoint(5, department);
    QTest::newRow("over a gap") << QPoint(5, department) << int(Qt::Key_Down) << QPoint(20, department);
    QTest::newRow("to the list's end")
        << QPoint(20, department) << int(Qt::Key_Down) << QPoint(29, department);
    QTest::newRow("at the end") << QPoint(29, department) << int(Qt::Key_Down) << QPoint(29, department);
    QTest::newRow("up over a gap") << QPoint(20, department) << int(Qt::Key_Up) << QPoint(5, department);
    QTest::newRow("up to the top") << QPoint(3, department) << int(Qt::Key_Up) << QPoint(0, department);
    QTest::newRow("filled to the end") << QPoint(2, email) << int(Qt::Key_Down) << QPoint(29, email);
    QTest::newRow("right before a gap")
        << QPoint(0, email) << int(Qt::Key_Right) << QPoint(0, columnOf(Field::Organisation));
    QTest::newRow("right over a gap") << QPoint(0, columnOf(Field::Organisation)) << int(Qt::Key_Right)
                                      << QPoint(0, columnOf(Field::SeedRequired));
    QTest::newRow("left") << QPoint(0, reason) << int(Qt::Key_Left)
                          << QPoint(0, columnOf(Field::SeedRequired));
}

void TestSheetCursor::jumps()
{
    QFETCH(QPoint, from);
    QFETCH(int, key);
    QFETCH(QPoint, to);
    view->setCurrentIndex(rows->index(from.x(), from.y()));
    QTest::keyClick(view.get(), Qt::Key(key), Qt::ControlModifier);
    QCOMPARE(at(), u"%1,%2"_s.arg(to.x()).arg(to.y()));
    view->setCurrentIndex(rows->index(from.x(), from.y()));
    QTest::keyClick(view.get(), Qt::Key(key), Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(at(), u"%1,%2"_s.arg(from.x()).arg(from.y()));
    QCOMPARE(selected(),
        block(std::min(from.x(), to.x()), std::min(from.y(), to.y()), std::max(from.x(), to.x()),
            std::max(from.y(), to.y())));
}

void TestSheetCursor::jumpOverALongList()
{
    QList<Invitee> people;
    for (int i = 1; i <= 5000; ++i)
        people.append(test::vendor(i));
    QVERIFY(load(people));
    select(0, Field::Email);
    key(Qt::Key_Down, Qt::ControlModifier);
    QTRY_COMPARE(view->currentIndex(), cell(4999, Field::Email));
    // Another key ends a jump that is still under way.
    key(Qt::Key_Up, Qt::ControlModifier);
    key(Qt::Key_Left);
    QCOMPARE(at(), u"4999,0"_s);
    QCoreApplication::processEvents();
    QCOMPARE(at(), u"4999,0"_s);
}

void TestSheetCursor::pages()
{
    select(0, Field::Email);
    key(Qt::Key_PageDown);
    const int page = view->currentIndex().row();
    QVERIFY(page > 5 && page < 15);
    key(Qt::Key_PageDown);
    key(Qt::Key_PageDown);
    key(Qt::Key_PageDown);
    QCOMPARE(at(), u"29,1"_s);
    key(Qt::Key_PageUp, Qt::ShiftModifier);
    QCOMPARE(selected(), block(29 - page, email, 29, email));
}

void TestSheetCursor::shiftExtendsFromTheCurrentCell()
{
    view->setCurrentIndex(rows->index(4, 3));
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(selected(), block(4, 3, 5, 4));
    QCOMPARE(at(), u"4,3"_s);
    key(Qt::Key_Up, Qt::ShiftModifier);
    key(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(selected(), block(3, 3, 4, 4));
    key(Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(selected(), block(3, 1, 4, 3));
    key(Qt::Key_End, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(selected(), block(4, 3, 29, 10));
    key(Qt::Key_Down);
    QCOMPARE(at(), u"5,3"_s);
    QCOMPARE(selected(), block(5, 3, 5, 3));
}

void TestSheetCursor::shiftAfterGoingElsewhere()
{
    view->setCurrentIndex(rows->index(4, 3));
    key(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(view->goTo(20, Field::Email));
    key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selected(), block(19, email, 20, email));
    click(rows->index(2, 2));
    key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selected(), block(2, 2, 3, 2));
}

void TestSheetCursor::clicks()
{
    click(rows->index(2, 2));
    QCOMPARE(selected(), block(2, 2, 2, 2));
    click(rows->index(5, 4), Qt::ShiftModifier);
    QCOMPARE(selected(), block(2, 2, 5, 4));
    QCOMPARE(at(), u"2,2"_s);
    click(rows->index(1, 1), Qt::ShiftModifier);
    QCOMPARE(selected(), block(1, 1, 2, 2));
    // From the keyboard's place, too.
    key(Qt::Key_Down);
    QCOMPARE(at(), u"3,2"_s);
    click(rows->index(4, 3), Qt::ShiftModifier);
    QCOMPARE(selected(), block(3, 2, 4, 3));
    click(rows->index(7, 1), Qt::ControlModifier);
    QCOMPARE(view->selectionModel()->selection().size(), 2);
    QCOMPARE(view->selectedRows(), (QList<RowId>{4, 5, 8}));
    click(rows->index(7, 1), Qt::ControlModifier);
    QCOMPARE(view->selectedRows(), (QList<RowId>{4, 5}));
}

void TestSheetCursor::drag()
{
    const QPoint start = view->visualRect(rows->index(2, 2)).center();
    const QPoint end = view->visualRect(rows->index(5, 4)).center();
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, start);
    QTest::mouseMove(view->viewport(), (start + end) / 2);
    QTest::mouseMove(view->viewport(), end);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, end);
    QCOMPARE(selected(), block(2, 2, 5, 4));
    QCOMPARE(at(), u"2,2"_s);
    key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selected(), block(2, 2, 6, 4));
}

void TestSheetCursor::rowsAndColumns()
{
    view->setCurrentIndex(rows->index(4, 3));
    key(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(selected(), block(4, 0, 4, 10));
    key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selected(), block(4, 0, 5, 10));
    key(Qt::Key_Down);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(selected(), block(0, 3, 29, 4));
    key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(selected(), block(0, 3, 29, 5));
    QCOMPARE(at(), u"5,3"_s);
}

void TestSheetCursor::titleClicks()
{
    clickTitle(3);
    QCOMPARE(selected(), block(0, 3, 29, 3));
    QCOMPARE(rows->sortColumn(), -1);
    clickTitle(5, Qt::ShiftModifier);
    QCOMPARE(selected(), block(0, 3, 29, 5));
    clickTitle(7, Qt::ControlModifier);
    QCOMPARE(view->selectionModel()->selection().size(), 2);
    key(Qt::Key_Delete);
    QCOMPARE(value(29, Field::FirstName), QString());
    QCOMPARE(value(0, Field::Organisation), QString());
    QCOMPARE(value(0, Field::Username), u"vendor.1"_s);
}

void TestSheetCursor::rowNumberClicks()
{
    QWidget *numbers = view->verticalHeader()->viewport();
    const auto place = [this](int row) { return QPoint(10, view->rowViewportPosition(row) + 10); };
    QTest::mouseClick(numbers, Qt::LeftButton, {}, place(2));
    QCOMPARE(selected(), block(2, 0, 2, 10));
    QTest::mouseClick(numbers, Qt::LeftButton, Qt::ShiftModifier, place(4));
    QCOMPARE(selected(), block(2, 0, 4, 10));
    QTest::mouseClick(numbers, Qt::LeftButton, {}, place(6));
    key(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(selected(), block(5, 0, 6, 10));
    QTest::mouseClick(numbers, Qt::LeftButton, Qt::ControlModifier, place(1));
    QCOMPARE(view->selectedRows(), (QList<RowId>{2, 6, 7}));
    key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(document->rowCount(), 27);
}

void TestSheetCursor::everything()
{
    view->setCurrentIndex(rows->index(4, 3));
    QTest::keySequence(view.get(), QKeySequence::SelectAll);
    QCOMPARE(selected(), block(0, 0, 29, 10));
    QCOMPARE(at(), u"4,3"_s);
    QCOMPARE(view->selectedRows().size(), 30);
}

void TestSheetCursor::enterAndTabInABlock()
{
    selectBlock(1, Field::FirstName, 2, Field::LastName);
    const QString whole = selected();
    for (const QString &next : {u"2,3"_s, u"1,4"_s, u"2,4"_s, u"1,3"_s}) {
        key(Qt::Key_Return);
        QCOMPARE(at(), next);
        QCOMPARE(selected(), whole);
    }
    for (const QString &next : {u"1,4"_s, u"2,3"_s, u"2,4"_s, u"1,3"_s}) {
        key(Qt::Key_Tab);
        QCOMPARE(at(), next);
    }
    key(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(at(), u"2,4"_s);
    // Also while typing.
    type(u"Lim"_s);
    QVERIFY(finish(Qt::Key_Return));
    QCOMPARE(value(2, Field::LastName), u"Lim"_s);
    QCOMPARE(at(), u"1,3"_s);
    QCOMPARE(selected(), whole);
}

void TestSheetCursor::enterAfterTabs()
{
    select(0, Field::Username);
    key(Qt::Key_Tab);
    type(u"Ann"_s);
    QVERIFY(finish(Qt::Key_Tab));
    type(u"Lee"_s);
    QVERIFY(finish(Qt::Key_Return));
    QCOMPARE(view->currentIndex(), cell(1, Field::Username));
    key(Qt::Key_Right);
    key(Qt::Key_Return);
    QCOMPARE(view->currentIndex(), cell(2, Field::FirstName));
}

void TestSheetCursor::tabLeavesAtTheEnds()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *before = new QLineEdit(&window);
    auto *after = new QLineEdit(&window);
    column->addWidget(before);
    column->addWidget(view.get());
    column->addWidget(after);
    window.resize(900, 400);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QWidget::setTabOrder(before, view.get());
    QWidget::setTabOrder(view.get(), after);
    view->setFocus();
    select(29, Field::Reason);
    key(Qt::Key_Tab);
    QVERIFY(after->hasFocus());
    view->setFocus();
    select(0, Field::Email);
    key(Qt::Key_Backtab);
    QVERIFY(before->hasFocus());
    view->setFocus();
    select(5, Field::Email);
    key(Qt::Key_F6);
    QVERIFY(after->hasFocus());
    view->setFocus();
    key(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(before->hasFocus());
    view->setParent(nullptr);
}

void TestSheetCursor::hiddenAndMovedColumns()
{
    view->columns().setHidden(columnOf(Field::Username), true);
    view->columns().move(columnOf(Field::LastName), -1);
    select(0, Field::Email);
    key(Qt::Key_Right);
    QCOMPARE(view->currentIndex(), cell(0, Field::LastName));
    key(Qt::Key_Tab);
    QCOMPARE(view->currentIndex(), cell(0, Field::FirstName));
    key(Qt::Key_Left, Qt::ShiftModifier);
    key(Qt::Key_Left, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Delete);
    QCOMPARE(value(1, Field::FirstName), QString());
    QCOMPARE(value(1, Field::LastName), QString());
    QCOMPARE(value(1, Field::Email), QString());
    QCOMPARE(value(1, Field::Username), u"vendor.2"_s);
    QCOMPARE(document->undoSize().cells, 6);
    key(Qt::Key_Space, Qt::ShiftModifier);
    key(Qt::Key_Delete);
    QCOMPARE(value(1, Field::Username), u"vendor.2"_s);
}

QTEST_MAIN(TestSheetCursor)
#include "tst_sheetcursor.moc"
