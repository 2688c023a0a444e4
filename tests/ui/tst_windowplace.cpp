// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTest>
#include <QWidget>

using namespace techpass;

class TestWindowPlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesRoomForNothingBeyondTheScreen_data();
    void leavesRoomForNothingBeyondTheScreen();
};

void TestWindowPlace::leavesRoomForNothingBeyondTheScreen_data()
{
    const QSize room = QGuiApplication::primaryScreen()->availableSize();
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QSize>("fitted");
    QTest::addColumn<bool>("fills");
    QTest::newRow("fits") << QSize(300, 200) << QSize(300, 200) << false;
    QTest::newRow("too wide") << QSize(room.width() + 1, 200) << QSize(room.width(), 200) << true;
    QTest::newRow("too high") << QSize(300, room.height() + 1) << QSize(300, room.height()) << true;
    QTest::newRow("both") << room * 2 << room << true;
    QTest::newRow("without its frame only") << room - QSize(1, 1) << room - QSize(1, 1) << true;
}

void TestWindowPlace::leavesRoomForNothingBeyondTheScreen()
{
    QFETCH(const QSize, size);
    QFETCH(const QSize, fitted);
    QWidget window;
    window.resize(size);
    fitIntoScreen(&window);
    QCOMPARE(window.size(), fitted);
    QTEST(window.windowState().testFlag(Qt::WindowMaximized), "fills");
}

QTEST_MAIN(TestWindowPlace)
#include "tst_windowplace.moc"
