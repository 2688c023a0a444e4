// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestWindowPlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesRoomForNothingBeyondTheScreen_data();
    void leavesRoomForNothingBeyondTheScreen();
    void comesBackWhereItWasLeft_data();
    void comesBackWhereItWasLeft();
    void staysOnAScreen();
    void takesNoOtherText_data();
    void takesNoOtherText();
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
    WindowPlace(window).restore({});
    QCOMPARE(window.size(), fitted);
    QTEST(window.windowState().testFlag(Qt::WindowMaximized), "fills");
}

void TestWindowPlace::comesBackWhereItWasLeft_data()
{
    QTest::addColumn<bool>("filled");
    QTest::newRow("in a place of its own") << false;
    QTest::newRow("filling the screen") << true;
}

void TestWindowPlace::comesBackWhereItWasLeft()
{
    QFETCH(const bool, filled);
    const QRect usual(
        QGuiApplication::primaryScreen()->availableGeometry().topLeft() + QPoint(40, 60), QSize(321, 234));
    QString left;
    {
        QWidget window;
        WindowPlace place(window);
        connect(&place, &WindowPlace::left, this, [&left](const QString &text) { left = text; });
        window.setGeometry(usual);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        if (filled) {
            window.showMaximized();
            QTRY_VERIFY(window.isMaximized());
        }
        window.close();
    }
    QVERIFY(!left.isEmpty());
    QWidget window;
    window.resize(1280, 800);
    WindowPlace(window).restore(left);
    QCOMPARE(window.isMaximized(), filled);
    QCOMPARE(window.normalGeometry().size(), usual.size());
    if (!filled)
        QCOMPARE(window.geometry(), usual);
}

void TestWindowPlace::staysOnAScreen()
{
    // As of a screen that was unplugged since.
    QString left;
    {
        QWidget window;
        WindowPlace place(window);
        connect(&place, &WindowPlace::left, this, [&left](const QString &text) { left = text; });
        window.setGeometry(QRect(30'000, 20'000, 300, 200));
        window.close();
    }
    QWidget window;
    WindowPlace(window).restore(left);
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    QVERIFY(room.contains(window.geometry()));
}

void TestWindowPlace::takesNoOtherText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("cut off") << u"AdnQywADAAAAAA"_s;
    QTest::newRow("no such letters") << u"…"_s;
}

void TestWindowPlace::takesNoOtherText()
{
    QFETCH(const QString, text);
    QWidget window;
    window.resize(320, 240);
    WindowPlace(window).restore(text);
    QCOMPARE(window.size(), QSize(320, 240));
}

QTEST_MAIN(TestWindowPlace)
#include "tst_windowplace.moc"
