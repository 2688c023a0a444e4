// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QRegularExpression>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

QWidget *addBox(FlowLayout *layout, QWidget *host, QSize size)
{
    auto *box = new QWidget(host);
    box->setFixedSize(size);
    layout->addWidget(box);
    return box;
}

} // namespace

class TestFlowLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesOnBelow_data();
    void goesOnBelow();
    void leavesOutWhatIsHidden();
    void startsOrEndsWhereTheTextDoes();
};

void TestFlowLayout::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

void TestFlowLayout::goesOnBelow_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QList<QPoint>>("places");
    QTest::addColumn<int>("height");
    QTest::newRow("one line") << 320 << QList<QPoint>{{0, 0}, {110, 0}, {220, 0}} << 20;
    QTest::newRow("two") << 319 << QList<QPoint>{{0, 0}, {110, 0}, {0, 30}} << 50;
    QTest::newRow("three") << 209 << QList<QPoint>{{0, 0}, {0, 30}, {0, 60}} << 80;
    QTest::newRow("narrower than one") << 60 << QList<QPoint>{{0, 0}, {0, 30}, {0, 60}} << 80;
}

void TestFlowLayout::goesOnBelow()
{
    QFETCH(const int, width);
    QFETCH(const QList<QPoint>, places);
    QFETCH(const int, height);
    QWidget host;
    auto *layout = new FlowLayout(10);
    host.setLayout(layout);
    QList<QPoint> found;
    QList<QWidget *> boxes;
    for (int i = 0; i < 3; ++i)
        boxes.append(addBox(layout, &host, {100, 20}));
    layout->setGeometry(QRect(0, 0, width, height));
    for (const QWidget *box : boxes)
        found.append(box->pos());
    QCOMPARE(found, places);
    QCOMPARE(layout->heightForWidth(width), height);
    QCOMPARE(layout->sizeHint(), QSize(320, 20));
    QCOMPARE(layout->minimumSize(), QSize(100, 20));
}

void TestFlowLayout::leavesOutWhatIsHidden()
{
    QWidget host;
    auto *layout = new FlowLayout(10);
    host.setLayout(layout);
    QWidget *first = addBox(layout, &host, {100, 20});
    const QWidget *second = addBox(layout, &host, {100, 20});
    first->hide();
    layout->setGeometry(QRect(0, 0, 210, 20));
    QCOMPARE(second->pos(), QPoint(0, 0));
    QCOMPARE(layout->sizeHint(), QSize(100, 20));
}

void TestFlowLayout::startsOrEndsWhereTheTextDoes()
{
    for (const bool atEnd : {false, true}) {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QWidget host;
            host.setLayoutDirection(direction);
            auto *layout = new FlowLayout(10, atEnd);
            host.setLayout(layout);
            const QWidget *box = addBox(layout, &host, {100, 20});
            layout->setGeometry(QRect(0, 0, 300, 20));
            QCOMPARE(box->x(), atEnd == (direction == Qt::LeftToRight) ? 200 : 0);
        }
    }
}

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
