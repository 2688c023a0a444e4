// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include <QPaintEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace techpass;

namespace {

/// The parts of a widget that were painted.
class PaintedRegion final : public QObject
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
};

} // namespace

class TestPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void scrollingPaintsOnlyWhatComesIntoView();
};

void TestPanel::init()
{
    // The offscreen platform has no window manager to tell sizes to.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

void TestPanel::scrollingPaintsOnlyWhatComesIntoView()
{
    QStandardItemModel rows(200, 3);
    Panel panel;
    auto *inside = new QVBoxLayout(&panel);
    inside->setContentsMargins(1, 1, 1, 1);
    auto *table = new QTableView(&panel);
    table->setFrameShape(QFrame::NoFrame);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    table->setModel(&rows);
    inside->addWidget(table);
    panel.resize(500, 400);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QCoreApplication::processEvents();

    PaintedRegion painted;
    table->viewport()->installEventFilter(&painted);
    QScrollBar *bar = table->verticalScrollBar();
    bar->setValue(bar->value() + table->rowHeight(0));
    QTRY_VERIFY(!painted.region.isEmpty());
    QCOMPARE(painted.region.boundingRect().height(), table->rowHeight(0));
}

QTEST_MAIN(TestPanel)
#include "tst_panel.moc"
