// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/patience.h"
#include "app/techpass/requestpace.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using std::chrono::milliseconds;

/// Who asks when, and in what order. Waits are held against the clock from below only.
class TestRequestPace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void keepsTurnsApart_data();
    void keepsTurnsApart();
    void letsOneAtATime();
    void forgetsWhoIsGone();
    void tellsWhenItIsFree();
    void hasPatience_data();
    void hasPatience();
    void losesPatience();
};

void TestRequestPace::keepsTurnsApart_data()
{
    QTest::addColumn<double>("pace");
    QTest::addColumn<int>("turns");
    QTest::newRow("one a second") << 1.0 << 3;
    QTest::newRow("twenty a second") << 20.0 << 8;
    QTest::newRow("one in two seconds") << 0.5 << 2;
}

void TestRequestPace::keepsTurnsApart()
{
    QFETCH(const double, pace);
    QFETCH(const int, turns);
    RequestPace requestPace;
    requestPace.setRequestsPerSecond(pace);
    QElapsedTimer clock;
    clock.start();
    QList<qint64> answered;
    QList<qint64> begun;
    for (int i = 0; i < turns; ++i) {
        requestPace.askForTurn(this, [&] {
            begun.append(clock.nsecsElapsed());
            requestPace.noteSent();
            // An answer that takes a while.
            QTimer::singleShot(2, this, [&] {
                answered.append(clock.nsecsElapsed());
                requestPace.endTurn();
            });
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), turns, 20000);
    const auto interval = static_cast<qint64>(1e9 / pace);
    for (int i = 1; i < turns; ++i) {
        const qint64 gap = begun.at(i) - begun.at(i - 1);
        QVERIFY2(gap >= interval, qPrintable(QString::number(gap)));
    }
}

void TestRequestPace::letsOneAtATime()
{
    RequestPace pace;
    pace.setRequestsPerSecond(1000);
    QStringList order;
    pace.askForTurn(this, [&] { order.append(u"first"_s); });
    pace.askForTurn(this, [&] { order.append(u"second"_s); });
    QTRY_COMPARE(order, QStringList{u"first"_s});
    QVERIFY(!pace.isFree());
    pace.endTurn();
    QTRY_COMPARE(order, (QStringList{u"first"_s, u"second"_s}));
}

void TestRequestPace::forgetsWhoIsGone()
{
    RequestPace pace;
    pace.setRequestsPerSecond(1000);
    bool called = false;
    auto gone = std::make_unique<QObject>();
    pace.askForTurn(gone.get(), [&] { QFAIL("it is gone"); });
    pace.askForTurn(this, [&] { called = true; });
    gone.reset();
    QTRY_VERIFY(called);
}

void TestRequestPace::tellsWhenItIsFree()
{
    RequestPace pace;
    pace.setRequestsPerSecond(1000);
    QVERIFY(pace.isFree());
    QSignalSpy freed(&pace, &RequestPace::freed);
    pace.askForTurn(this, [] {});
    QVERIFY(!pace.isFree());
    QVERIFY(!freed.wait(20));
    pace.endTurn();
    QTRY_COMPARE(freed.size(), 1);
    QVERIFY(pace.isFree());
}

void TestRequestPace::hasPatience_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<qint64>("wait"); // ms; -1: none
    using Kind = Error::Kind;
    QTest::newRow("as asked") << int(Kind::TooManyRequests) << QByteArray("7") << qint64(7000);
    QTest::newRow("busy") << int(Kind::TooManyRequests) << QByteArray() << qint64(500);
    QTest::newRow("never at once") << int(Kind::ServiceFailed) << QByteArray("0") << qint64(500);
    QTest::newRow("lost") << int(Kind::ConnectionLost) << QByteArray() << qint64(500);
    QTest::newRow("not reached") << int(Kind::Offline) << QByteArray() << qint64(-1);
    QTest::newRow("sign-in") << int(Kind::SignInNeeded) << QByteArray() << qint64(-1);
    QTest::newRow("not permitted") << int(Kind::NotPermitted) << QByteArray("1") << qint64(-1);
    QTest::newRow("certificate") << int(Kind::TlsFailed) << QByteArray() << qint64(-1);
}

void TestRequestPace::hasPatience()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, retryAfter);
    ServiceError error;
    error.error.kind = static_cast<Error::Kind>(kind);
    error.retryAfter = retryAfter;
    const auto wait = Patience(3).waitAfter(error);
    QTEST(wait ? qint64(wait->count()) : qint64(-1), "wait");
}

void TestRequestPace::losesPatience()
{
    ServiceError error;
    error.error.kind = Error::Kind::ServiceFailed;
    Patience patience(3);
    QCOMPARE(patience.waitAfter(error), milliseconds(500));
    QCOMPARE(patience.waitAfter(error), milliseconds(1000));
    QCOMPARE(patience.waitAfter(error), milliseconds(2000));
    QVERIFY(!patience.waitAfter(error));
}

QTEST_GUILESS_MAIN(TestRequestPace)
#include "tst_requestpace.moc"
