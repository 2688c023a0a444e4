// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sheetfixture.h"
#include "ui/table/sheetcolumns.h"
#include "ui/table/sheetheader.h"

#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

constexpr int columnOf(Field field)
{
    return BatchTableModel::columnOf(field);
}

} // namespace

/// The spreadsheet's columns: dragged, hidden, resized, zoomed, and kept as a text.
class TestSheetColumns : public QObject, private test::SheetFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp, ColourScheme::Light); }
    void init();
    void cleanup() { clear(); }

    void texts_data();
    void texts();
    void roundTrip();
    void dragsASelectedColumn();
    void movesByMenu();
    void hidesAndShows();
    void oneColumnStays();
    void goingToAHiddenColumnShowsIt();
    void widthsAreKept();
    void doubleClickFits();
    void zooms();
    void zoomKeys();
    void resets();
    void keptForTheNextList();
    void arrowOpensTheMenu();
    void sortingIsTold();
    void keepsAnOrder();
    void keepsAnOrderOfEditedRows();
    void stoppedOrderIsNotKept();
    void tellsOfAnOrderThatWasSo_data();
    void tellsOfAnOrderThatWasSo();

private:
    QList<RowId> ofList() const;
    QString layout() const { return view->columns().layout().toText(); }
    QList<int> order() const { return view->columns().layout().order; }
    int width(Field field) const { return view->columnWidth(columnOf(field)); }
    void wheel(int delta)
    {
        const QPointF place(100, 100);
        QWheelEvent event(place, view->viewport()->mapToGlobal(place), {}, QPoint(0, delta), Qt::NoButton,
            Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view->viewport(), &event);
    }

    Theme m_theme;
};

void TestSheetColumns::init()
{
    // The offscreen platform says so of every window.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QVERIFY(load({test::vendor(1), test::vendor(2), test::officer(3)}));
}

void TestSheetColumns::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("means");
    const QString standard = SheetLayout::standard().toText();
    QVERIFY(standard.startsWith("zoom=100 status=82 email=186 username=96 "_L1));
    QTest::newRow("nothing") << QString() << standard;
    QTest::newRow("standard") << standard << standard;
    QTest::newRow("nonsense") << u"x=1 = - -= email=wide zoom"_s << standard;
    QTest::newRow("bounds")
        << u"zoom=900 email=2"_s
        << QString(standard).replace(u"zoom=100"_s, u"zoom=200"_s).replace(u"email=186"_s, u"email=40"_s);
    QTest::newRow("all hidden") << QString(standard).replace(u" "_s, u" -"_s) << standard;
    QTest::newRow("twice") << u"status=82 email=100 email=200"_s
                           << QString(standard).replace(u"email=186"_s, u"email=100"_s);
    QTest::newRow("status stays first") << u"email=186 status=82"_s << standard;
}

void TestSheetColumns::texts()
{
    QFETCH(QString, text);
    QFETCH(QString, means);
    QCOMPARE(SheetLayout::fromText(text).toText(), means);
}

void TestSheetColumns::roundTrip()
{
    SheetLayout wanted = SheetLayout::standard();
    wanted.order.move(1, 10);
    wanted.hidden = {2, 8};
    wanted.widths[5] = 200;
    wanted.zoom = 120;
    QCOMPARE(SheetLayout::fromText(wanted.toText()), wanted);
    view->columns().setLayout(wanted);
    QCOMPARE(view->columns().layout(), wanted);
    QCOMPARE(view->horizontalHeader()->logicalIndex(10), 1);
    QVERIFY(view->isColumnHidden(2));
}

void TestSheetColumns::dragsASelectedColumn()
{
    QSignalSpy changed(&view->columns(), &SheetColumns::changed);
    QWidget *titles = view->horizontalHeader()->viewport();
    const auto drag = [&](int from, int to) {
        QTest::mousePress(titles, Qt::LeftButton, {}, title(from));
        QTest::mouseMove(titles, title(from) + QPoint(30, 0));
        QTest::mouseMove(titles, title(to) + QPoint(20, 0));
        QTest::mouseRelease(titles, Qt::LeftButton, {}, title(to) + QPoint(20, 0));
    };
    // An unselected title selects on, as far as it is dragged.
    drag(columnOf(Field::FirstName), columnOf(Field::LastName));
    QCOMPARE(changed.size(), 0);
    clickTitle(columnOf(Field::FirstName));
    drag(columnOf(Field::FirstName), columnOf(Field::LastName));
    QCOMPARE(order().mid(2, 3),
        (QList<int>{columnOf(Field::Username), columnOf(Field::LastName), columnOf(Field::FirstName)}));
    QCOMPARE(changed.size(), 1);
}

void TestSheetColumns::movesByMenu()
{
    SheetColumns &columns = view->columns();
    QVERIFY(!columns.canMove(columnOf(Field::Email), -1));
    QVERIFY(!columns.canMove(columnOf(Field::Reason), 1));
    QVERIFY(!columns.canMove(BatchTableModel::statusColumn, 1));
    columns.setHidden(columnOf(Field::Username), true);
    columns.move(columnOf(Field::FirstName), -1);
    QCOMPARE(order().at(1), columnOf(Field::FirstName));
}

void TestSheetColumns::hidesAndShows()
{
    select(0, Field::Username);
    key(Qt::Key_Down, Qt::AltModifier);
    auto *menu = view->findChild<QMenu *>("headerMenu"_L1);
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == u"&Hide column"_s)
            action->trigger();
    }
    menu->close();
    QVERIFY(view->isColumnHidden(columnOf(Field::Username)));
    view->openViewMenu(view->mapToGlobal(QPoint(10, 10)));
    menu = view->findChild<QMenu *>("viewMenu"_L1);
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->isCheckable() && !action->isChecked())
            action->trigger();
    }
    menu->close();
    QVERIFY(!view->isColumnHidden(columnOf(Field::Username)));
    QCOMPARE(width(Field::Username), 96);
}

void TestSheetColumns::oneColumnStays()
{
    for (int column = 0; column < BatchTableModel::columns; ++column)
        view->columns().setHidden(column, true);
    QCOMPARE(shownColumns(*view->horizontalHeader()), QList<int>{columnOf(Field::Reason)});
    select(0, Field::Reason);
    key(Qt::Key_Home);
    QCOMPARE(view->currentIndex(), cell(0, Field::Reason));
}

void TestSheetColumns::goingToAHiddenColumnShowsIt()
{
    view->columns().setHidden(columnOf(Field::LastName), true);
    document->setValue(2, Field::LastName, {});
    QVERIFY(view->goToProblem(true));
    QCOMPARE(view->currentIndex(), cell(1, Field::LastName));
    QVERIFY(!view->isColumnHidden(columnOf(Field::LastName)));
}

void TestSheetColumns::widthsAreKept()
{
    view->setColumnWidth(columnOf(Field::Email), 300);
    QVERIFY(layout().contains("email=300"_L1));
    view->columns().setHidden(columnOf(Field::Email), true);
    view->columns().setHidden(columnOf(Field::Email), false);
    QCOMPARE(width(Field::Email), 300);
    view->columns().setZoom(200);
    QCOMPARE(width(Field::Email), 600);
    view->setColumnWidth(columnOf(Field::Email), 400);
    QVERIFY(layout().contains("email=200"_L1));
}

void TestSheetColumns::doubleClickFits()
{
    document->setValue(1, Field::Department, u"Department of long names"_s);
    const int column = columnOf(Field::Department);
    const QPoint border(view->columnViewportPosition(column) + view->columnWidth(column) - 1, 10);
    QWidget *titles = view->horizontalHeader()->viewport();
    QTest::mouseMove(titles, border);
    QTest::mouseDClick(titles, Qt::LeftButton, {}, border);
    QVERIFY(view->columnWidth(column) > 150);
}

void TestSheetColumns::zooms()
{
    QSignalSpy changed(&view->columns(), &SheetColumns::changed);
    const int height = view->rowHeight(0);
    wheel(120);
    QCOMPARE(view->columns().layout().zoom, 110);
    QVERIFY(view->rowHeight(0) > height);
    QVERIFY(width(Field::Email) > 186);
    QCOMPARE(changed.size(), 1);
    // A touchpad tells of many small turns; turning back begins anew.
    for (int i = 0; i < 7; ++i)
        wheel(15);
    QCOMPARE(view->columns().layout().zoom, 110);
    wheel(15);
    QCOMPARE(view->columns().layout().zoom, 120);
    wheel(100);
    wheel(-30);
    wheel(100);
    QCOMPARE(view->columns().layout().zoom, 120);
    for (int i = 0; i < 20; ++i)
        wheel(120);
    QCOMPARE(view->columns().layout().zoom, SheetLayout::mostZoom);
    for (int i = 0; i < 20; ++i)
        wheel(-120);
    QCOMPARE(view->columns().layout().zoom, SheetLayout::leastZoom);
    // An editor is as large as its cell.
    view->columns().setZoom(200);
    select(0, Field::FirstName);
    key(Qt::Key_F2);
    QTRY_VERIFY(editor());
    QCOMPARE(editor()->height(), view->visualRect(cell(0, Field::FirstName)).height());
    QVERIFY(editor()->font().pixelSize() > 20);
    QVERIFY(finish(Qt::Key_Escape));
}

void TestSheetColumns::zoomKeys()
{
    key(Qt::Key_Plus, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(view->columns().layout().zoom, 110);
    key(Qt::Key_Minus, Qt::ControlModifier | Qt::AltModifier);
    key(Qt::Key_Minus, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(view->columns().layout().zoom, 90);
    key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view->columns().layout().zoom, 100);
    QCOMPARE(document->rowCount(), 3);
}

void TestSheetColumns::resets()
{
    view->columns().setHidden(2, true);
    view->columns().move(3, 1);
    view->columns().setZoom(150);
    view->setColumnWidth(1, 77);
    view->columns().reset();
    QCOMPARE(view->columns().layout(), SheetLayout::standard());
    QCOMPARE(width(Field::Email), 186);
    QCOMPARE(view->horizontalHeader()->visualIndex(3), 3);
}

void TestSheetColumns::keptForTheNextList()
{
    view->columns().setHidden(2, true);
    view->columns().move(3, 1);
    const QString before = layout();
    view->setDocument(nullptr, nullptr);
    view->setDocument(document.get(), rows.get());
    QCOMPARE(layout(), before);
    QVERIFY(view->isColumnHidden(2));
    QCOMPARE(view->horizontalHeader()->visualIndex(3), 4);
}

void TestSheetColumns::arrowOpensTheMenu()
{
    auto *titles = qobject_cast<SheetHeader *>(view->horizontalHeader());
    QVERIFY(titles);
    const QRect arrow = titles->arrowRect(columnOf(Field::Email));
    QTest::mouseMove(titles->viewport(), arrow.center());
    QTest::mouseClick(titles->viewport(), Qt::LeftButton, {}, arrow.center());
    auto *menu = view->findChild<QMenu *>("headerMenu"_L1);
    QVERIFY(menu);
    menu->actions().at(1)->trigger();
    QCOMPARE(rows->sortColumn(), columnOf(Field::Email));
    QCOMPARE(rows->sortOrder(), Qt::DescendingOrder);
    menu->close();
    QCOMPARE(view->selectionModel()->selection().size(), 0);
    QVERIFY(titles->arrowRect(columnOf(Field::CountryCode)).isEmpty());
}

QList<RowId> TestSheetColumns::ofList() const
{
    QList<RowId> ids;
    for (int row = 0; row < document->rowCount(); ++row)
        ids.append(document->rowIdAt(row));
    return ids;
}

void TestSheetColumns::sortingIsTold()
{
    const QSignalSpy told(view.get(), &SpreadsheetView::told);
    const auto last
        = [&told] { return told.isEmpty() ? QString() : told.constLast().constFirst().toString(); };
    view->sortRows(columnOf(Field::FirstName), Qt::AscendingOrder);
    QCOMPARE(last(), u"Sorted by First name, ascending."_s);
    // A long list is told of once it is sorted, and by what was asked for last.
    rows->setMostAtOnce(0);
    view->sortRows(columnOf(Field::Email), Qt::AscendingOrder);
    view->sortRows(columnOf(Field::Email), Qt::DescendingOrder);
    QCOMPARE(told.size(), 1);
    QTRY_COMPARE(last(), u"Sorted by Email, descending."_s);
    QCOMPARE(told.size(), 2);
    rows->setMostAtOnce(BatchFilterModel::usuallyAtOnce);
    view->sortRows(-1, Qt::AscendingOrder);
    QCOMPARE(last(), u"The rows stand in the order of the list."_s);
}

void TestSheetColumns::keepsAnOrder()
{
    const auto shown = [this] {
        QList<RowId> ids;
        for (int row = 0; row < rows->rowCount(); ++row)
            ids.append(rows->rowId(rows->index(row, 0)));
        return ids;
    };
    const QList<RowId> before = ofList();
    view->keepOrder();
    QVERIFY(!document->canUndo());
    view->sortRows(columnOf(Field::Email), Qt::DescendingOrder);
    const QList<RowId> sorted = shown();
    QVERIFY(sorted != before);
    view->keepOrder();
    QTRY_COMPARE(rows->sortColumn(), -1);
    QCOMPARE(ofList(), sorted);
    QCOMPARE(shown(), sorted);
    document->undo();
    QTRY_VERIFY(!document->isBusy());
    QCOMPARE(ofList(), before);
    QCOMPARE(shown(), before);
}

void TestSheetColumns::keepsAnOrderOfEditedRows()
{
    view->sortRows(columnOf(Field::Email), Qt::DescendingOrder);
    document->setValue(2, Field::Email, u"aaa@accenture.com"_s);
    QCOMPARE(rows->rowId(rows->index(0, 0)), 2);
    view->keepOrder();
    QTRY_COMPARE(rows->sortColumn(), -1);
    QCOMPARE(ofList(), (QList<RowId>{2, 1, 3}));
    // Where not all rows are shown, all are sorted by their values as they are, and that is told.
    const QSignalSpy told(view.get(), &SpreadsheetView::told);
    rows->setText(u"accenture"_s);
    view->sortRows(columnOf(Field::Email), Qt::DescendingOrder);
    view->keepOrder();
    QTRY_COMPARE(rows->sortColumn(), -1);
    QCOMPARE(ofList(), (QList<RowId>{1, 3, 2}));
    QVERIFY(told.constLast().constFirst().toString().contains(u"not shown"_s));
}

void TestSheetColumns::tellsOfAnOrderThatWasSo_data()
{
    QTest::addColumn<bool>("isLarge");
    QTest::newRow("at once") << false;
    QTest::newRow("elsewhere") << true;
}

void TestSheetColumns::tellsOfAnOrderThatWasSo()
{
    QFETCH(const bool, isLarge);
    document->setMostAtOnce(isLarge ? 0 : BatchDocument::usuallyAtOnce);
    const QSignalSpy told(view.get(), &SpreadsheetView::told);
    const QList<RowId> before = ofList();
    view->sortRows(columnOf(Field::Organisation), Qt::AscendingOrder);
    view->keepOrder();
    QTRY_COMPARE(rows->sortColumn(), -1);
    QVERIFY(!document->canUndo());
    QCOMPARE(ofList(), before);
    QVERIFY(told.constLast().constFirst().toString().contains(u"already"_s));
}

void TestSheetColumns::stoppedOrderIsNotKept()
{
    // One that was kept before must not be taken for this one.
    view->sortRows(columnOf(Field::Email), Qt::DescendingOrder);
    view->keepOrder();
    QTRY_COMPARE(rows->sortColumn(), -1);
    const QList<RowId> before = ofList();

    document->setMostAtOnce(0); // on another thread, as for a long list
    view->sortRows(columnOf(Field::Email), Qt::AscendingOrder);
    QSignalSpy told(view.get(), &SpreadsheetView::told);
    view->keepOrder();
    QVERIFY(document->isBusy());
    document->cancel();
    QVERIFY(!document->isBusy());
    QTest::qWait(100);
    QCOMPARE(ofList(), before);
    QCOMPARE(rows->sortColumn(), columnOf(Field::Email));
    QCOMPARE(told.size(), 0);
    // And once it is not stopped.
    view->keepOrder();
    QTRY_COMPARE(rows->sortColumn(), -1);
    QVERIFY(ofList() != before);
    QCOMPARE(told.size(), 1);
}

QTEST_MAIN(TestSheetColumns)
#include "tst_sheetcolumns.moc"
