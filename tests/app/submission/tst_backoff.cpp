// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/backoff.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace techpass;

class TestBackoff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesUpToTheCap_data();
    void doublesUpToTheCap();
};

void TestBackoff::doublesUpToTheCap_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<qint64>("ceiling");
    QTest::newRow("none counts as the first") << 0 << qint64(1000);
    QTest::newRow("first") << 1 << qint64(1000);
    QTest::newRow("second") << 2 << qint64(2000);
    QTest::newRow("ninth") << 9 << qint64(256000);
    QTest::newRow("at the cap") << 10 << qint64(300000);
    QTest::newRow("long after") << 1000000 << qint64(300000);
    QTest::newRow("nonsense") << -5 << qint64(1000);
}

void TestBackoff::doublesUpToTheCap()
{
    QFETCH(const int, failures);
    QFETCH(const qint64, ceiling);
    QCOMPARE(backoff(failures, 0.0), 0ms);
    QCOMPARE(backoff(failures, 0.5).count(), ceiling / 2);
    QVERIFY(backoff(failures, 0.999999).count() < ceiling);
    QVERIFY(backoff(failures, 0.999999).count() > ceiling * 99 / 100);
}

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
