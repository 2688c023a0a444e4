// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sheetfixture.h"
#include "ui/table/rownumbers.h"
#include "ui/table/sheetcolumns.h"
#include "ui/table/sheetheader.h"
#include "ui/table/sheetselection.h"

#include <QAbstractTableModel>
#include <QPaintEvent>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

/// Adds up what is painted of one widget.
class Painted final : public QObject
{
public:
    explicit Painted(QWidget *widget) { widget->installEventFilter(this); }

    int height() const { return m_region.boundingRect().height(); }
    void clear() { m_region = {}; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }

private:
    QRegion m_region;
};

/// Counts how often it is asked what a cell can do.
class CountingModel final : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 10'000; }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : BatchTableModel::columns;
    }
    QVariant data(const QModelIndex &, int) const override { return {}; }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        ++asked;
        return QAbstractTableModel::flags(index);
    }

    mutable int asked = 0;
};

} // namespace

/// What the spreadsheet paints, and what it need not paint.
class TestSheetPainting final : public QObject, private test::SheetFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { clear(); }

    void scrollingShowsWhatARepaintShows_data();
    void scrollingShowsWhatARepaintShows();
    void scrollingPaintsNewRowsOnly();
    void scrollBarPaintsMovesOnly();
    void scrollsByAPixel();
    void numbersEndWithTheList_data();
    void numbersEndWithTheList();
    void titlesAskNoRows();
    void zoomKeepsTheRowsInView();
    void numbersFollowZoomAndPress();
    void numbersHaveRoom_data();
    void numbersHaveRoom();
    void wholeColumns_data();
    void wholeColumns();

private:
    bool loadRows(int count);
    QImage onScreen() const { return view->screen()->grabWindow(view->winId()).toImage(); }
    void paintAll();

    Theme m_theme;
};

bool TestSheetPainting::loadRows(int count)
{
    QList<Invitee> people;
    for (int i = 0; i < count; ++i) {
        people.append(test::vendor(i));
        if (i % 3 == 0)
            people.last()[Field::Reason].clear();
        if (i % 4 == 0)
            people.last()[Field::LastName] = u" Kumar with a name that is wider than its column "_s;
        if (i % 5 == 0)
            people.last()[Field::FirstName] = u"伟明 José"_s;
    }
    return load(people);
}

void TestSheetPainting::paintAll()
{
    for (QWidget *widget : view->findChildren<QWidget *>())
        widget->update();
    view->update();
    QCoreApplication::processEvents();
}

void TestSheetPainting::scrollingShowsWhatARepaintShows_data()
{
    QTest::addColumn<ColourScheme>("scheme");
    QTest::addColumn<int>("zoom");
    QTest::addColumn<int>("hidden");
    QTest::addColumn<bool>("hovered");
    QTest::newRow("light") << ColourScheme::Light << 100 << 0 << false;
    QTest::newRow("dark") << ColourScheme::Dark << 100 << 0 << false;
    QTest::newRow("high contrast") << ColourScheme::HighContrast << 100 << 0 << false;
    QTest::newRow("under the mouse") << ColourScheme::Light << 100 << 0 << true;
    QTest::newRow("dark, under the mouse, zoomed") << ColourScheme::Dark << 150 << 0 << true;
    QTest::newRow("a hidden column") << ColourScheme::Light << 100 << 2 << true;
}

void TestSheetPainting::scrollingShowsWhatARepaintShows()
{
    QFETCH(ColourScheme, scheme);
    QFETCH(int, zoom);
    QFETCH(int, hidden);
    QFETCH(bool, hovered);
    m_theme.apply(*qApp, scheme);
    QVERIFY(loadRows(200));
    view->resize(700, 400);
    view->columns().setZoom(zoom);
    if (hidden > 0)
        view->columns().setHidden(hidden, true);
    selectBlock(3, Field::Email, 20, Field::LastName);
    if (hovered)
        QTest::mouseMove(view->viewport(), view->viewport()->rect().center());
    QCoreApplication::processEvents();
    const int row = view->rowHeight(0);
    QScrollBar *down = view->verticalScrollBar();
    for (const int step : {row, row, 7, 5 * row, -row, 40 * row, -3, -2 * row}) {
        down->setValue(down->value() + step);
        QCoreApplication::processEvents();
        const QImage scrolled = onScreen();
        QVERIFY(!scrolled.isNull());
        paintAll();
        QCOMPARE(onScreen(), scrolled);
    }
    QScrollBar *right = view->horizontalScrollBar();
    QVERIFY(right->maximum() > 0);
    for (const int step : {30, 100, -20}) {
        right->setValue(right->value() + step);
        QCoreApplication::processEvents();
        const QImage scrolled = onScreen();
        paintAll();
        QCOMPARE(onScreen(), scrolled);
    }
}

void TestSheetPainting::scrollingPaintsNewRowsOnly()
{
    m_theme.apply(*qApp, ColourScheme::Light);
    QVERIFY(loadRows(200));
    QWidget outer;
    view->setParent(&outer);
    view->move(0, 0);
    outer.resize(view->size());
    outer.show();
    view->show();
    QVERIFY(QTest::qWaitForWindowExposed(&outer));
    QTest::mouseMove(view->viewport(), view->viewport()->rect().center());
    QCoreApplication::processEvents();
    Painted cells(view->viewport());
    Painted numbers(view->verticalHeader()->viewport());
    Painted titles(view->horizontalHeader()->viewport());
    Painted below(&outer);
    const int row = view->rowHeight(0);
    for (int i = 0; i < 5; ++i) {
        for (Painted *painted : {&cells, &numbers, &titles, &below})
            painted->clear();
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() + row);
        QTRY_VERIFY(cells.height() > 0);
        QCOMPARE(cells.height(), row);
        QCOMPARE(numbers.height(), row);
        QCOMPARE(titles.height(), 0);
        QCOMPARE(below.height(), 0);
    }
    view->setParent(nullptr);
}

/// In a long list most steps leave the handle where it is.
void TestSheetPainting::scrollBarPaintsMovesOnly()
{
    m_theme.apply(*qApp, ColourScheme::Light);
    QVERIFY(loadRows(2000));
    QScrollBar *bar = view->verticalScrollBar();
    QCoreApplication::processEvents();
    Painted cells(view->viewport());
    Painted handle(bar);
    bar->setValue(bar->value() + 8);
    QTRY_VERIFY(cells.height() > 0);
    QCOMPARE(handle.height(), 0);
    for (const int height : {400, 300, 500}) {
        view->resize(view->width(), height);
        QCoreApplication::processEvents();
        for (const int value : {0, bar->maximum() / 2, bar->maximum()}) {
            bar->setValue(value);
            QCoreApplication::processEvents();
            const QImage scrolled = onScreen();
            paintAll();
            QCOMPARE(onScreen(), scrolled);
        }
    }
    QVERIFY(handle.height() > 0);
}

/// As a touchpad does.
void TestSheetPainting::scrollsByAPixel()
{
    m_theme.apply(*qApp, ColourScheme::Light);
    QVERIFY(loadRows(200));
    QCoreApplication::processEvents();
    for (QScrollBar *bar : {view->verticalScrollBar(), view->horizontalScrollBar()}) {
        QVERIFY(bar->maximum() > 20);
        bar->setValue(10);
        QCoreApplication::processEvents();
        for (const int by : {1, 1, -1, -1, -1}) {
            bar->setValue(bar->value() + by);
            QCoreApplication::processEvents();
            const QImage scrolled = onScreen();
            paintAll();
            QCOMPARE(onScreen(), scrolled);
        }
    }
}

void TestSheetPainting::numbersEndWithTheList_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("zoom");
    QTest::newRow("no rows") << 0 << 100;
    QTest::newRow("few rows") << 3 << 100;
    QTest::newRow("few rows, zoomed") << 3 << 150;
    QTest::newRow("the last of many") << 200 << 100;
}

/// Below the last row is no number, and a part of them that is painted alone looks as it does among all.
void TestSheetPainting::numbersEndWithTheList()
{
    QFETCH(int, count);
    QFETCH(int, zoom);
    m_theme.apply(*qApp, ColourScheme::Light);
    QVERIFY(loadRows(count));
    view->columns().setZoom(zoom);
    view->scrollToBottom();
    QWidget *numbers = view->verticalHeader()->viewport();
    QCoreApplication::processEvents();
    const QImage whole = numbers->grab().toImage();
    const int end = view->verticalHeader()->length() - view->verticalHeader()->offset();
    for (int y = end; y < whole.height(); ++y)
        QCOMPARE(whole.pixelColor(1, y), tokensOf(numbers).surface);
    QVERIFY(count == 0 || whole.pixelColor(1, end - 2) == tokensOf(numbers).raised);
    const QImage shown = onScreen();
    for (const int y : {0, 10, end - 10, end, end + 10}) {
        numbers->repaint(QRect(0, y, numbers->width(), 15));
        QCoreApplication::processEvents();
        QCOMPARE(onScreen(), shown);
    }
}

void TestSheetPainting::titlesAskNoRows()
{
    m_theme.apply(*qApp, ColourScheme::Light);
    CountingModel model;
    QTableView sheet;
    sheet.setHorizontalHeader(new SheetHeader(&sheet));
    sheet.setVerticalHeader(new RowNumbers(&sheet));
    sheet.setModel(&model);
    sheet.resize(1000, 300);
    sheet.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
    sheet.selectAll();
    QCOMPARE(sheet.selectionModel()->selection().size(), 1);
    model.asked = 0;
    sheet.horizontalHeader()->viewport()->repaint();
    sheet.verticalHeader()->viewport()->repaint();
    // The cells in view only.
    QVERIFY2(model.asked < 1000, qPrintable(QString::number(model.asked)));
}

void TestSheetPainting::zoomKeepsTheRowsInView()
{
    m_theme.apply(*qApp, ColourScheme::Light);
    QVERIFY(loadRows(2000));
    const int height = view->rowHeight(0);
    view->verticalScrollBar()->setValue(1500 * height);
    QCOMPARE(view->rowAt(0), 1500);
    view->columns().setZoom(150);
    QVERIFY(view->rowHeight(0) > height);
    QCOMPARE(view->rowHeight(1999), view->rowHeight(0));
    QCOMPARE(view->rowAt(0), 1500);
    QCOMPARE(view->verticalHeader()->length(), 2000 * view->rowHeight(0));
    view->scrollToBottom();
    QCOMPARE(view->rowAt(view->viewport()->height() - 1), 1999);
    view->columns().setZoom(80);
    QCoreApplication::processEvents();
    const QImage zoomed = onScreen();
    paintAll();
    QCOMPARE(onScreen(), zoomed);
}

void TestSheetPainting::numbersFollowZoomAndPress()
{
    m_theme.apply(*qApp, ColourScheme::Light);
    QVERIFY(loadRows(200));
    QWidget *numbers = view->verticalHeader()->viewport();
    const QImage usual = numbers->grab().toImage();
    const QPoint second(5, view->rowViewportPosition(1) + 5);
    QTest::mousePress(numbers, Qt::LeftButton, {}, second);
    QVERIFY(numbers->grab().toImage().pixel(second) != usual.pixel(second));
    QCOMPARE(selected(), u"1,0-1,10"_s);
    QTest::mouseRelease(numbers, Qt::LeftButton, {}, second);
    QCOMPARE(numbers->grab().toImage(), usual);
    view->columns().setZoom(200);
    QVERIFY(numbers->grab().toImage() != usual);
    QVERIFY(view->verticalHeader()->width() >= numbers->sizeHint().width());
}

void TestSheetPainting::numbersHaveRoom_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("zoom");
    for (const int count : {1, 10, 999, 1000}) {
        for (const int zoom : {80, 100, 200})
            QTest::addRow("%d rows, %d %%", count, zoom) << count << zoom;
    }
}

/// As much as Qt's own header would give them, and no more than a digit beyond.
void TestSheetPainting::numbersHaveRoom()
{
    QFETCH(int, count);
    QFETCH(int, zoom);
    m_theme.apply(*qApp, ColourScheme::Light);
    QVERIFY(loadRows(count));
    view->columns().setZoom(zoom);
    const QHeaderView *numbers = view->verticalHeader();
    const int qtWidth = numbers->QHeaderView::sizeHint().width();
    QVERIFY2(numbers->sizeHint().width() >= qtWidth, qPrintable(QString::number(qtWidth)));
    QVERIFY(numbers->sizeHint().width()
        <= qtWidth + QFontMetrics(view->font()).horizontalAdvance(u'0') * zoom / 50);
    QVERIFY(numbers->width() >= numbers->sizeHint().width());
}

void TestSheetPainting::wholeColumns_data()
{
    QTest::addColumn<QList<QList<int>>>("ranges");
    QTest::addColumn<bool>("whole");
    QTest::newRow("nothing") << QList<QList<int>>() << false;
    QTest::newRow("the column") << QList<QList<int>>{{0, 2, 99, 2}} << true;
    QTest::newRow("everything") << QList<QList<int>>{{0, 0, 99, 10}} << true;
    QTest::newRow("in pieces") << QList<QList<int>>{{50, 1, 99, 3}, {0, 2, 49, 2}} << true;
    QTest::newRow("overlapping") << QList<QList<int>>{{0, 2, 70, 2}, {30, 0, 99, 4}} << true;
    QTest::newRow("without the first row") << QList<QList<int>>{{1, 2, 99, 2}} << false;
    QTest::newRow("without the last row") << QList<QList<int>>{{0, 2, 98, 2}} << false;
    QTest::newRow("with a gap") << QList<QList<int>>{{0, 2, 49, 2}, {51, 2, 99, 2}} << false;
    QTest::newRow("another column") << QList<QList<int>>{{0, 3, 99, 3}} << false;
}

void TestSheetPainting::wholeColumns()
{
    using Ranges = QList<QList<int>>;
    QFETCH(Ranges, ranges);
    QVERIFY(loadRows(100));
    QItemSelection selection;
    for (const QList<int> &range : ranges)
        selection.append(
            QItemSelectionRange(rows->index(range[0], range[1]), rows->index(range[2], range[3])));
    const SheetSelection cells(selection, shownColumns(*view->horizontalHeader()));
    QTEST(cells.hasColumn(2, 100), "whole");
}

QTEST_MAIN(TestSheetPainting)
#include "tst_sheetpainting.moc"
