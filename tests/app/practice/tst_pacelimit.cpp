// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/pacelimit.h"

#include <QTest>

using namespace techpass;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestPaceLimit final : public QObject
{
    Q_OBJECT

private:
    const PaceLimit::Time m_start = PaceLimit::Time() + 1h;

    /// Enters and leaves at once.
    static std::chrono::milliseconds pass(
        PaceLimit &pace, double requestsPerSecond, PaceLimit::Time now, const QString &caller = u"a"_s)
    {
        const auto wait = pace.enter(caller, requestsPerSecond, now);
        if (wait == 0ms)
            pace.leave(caller);
        return wait;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void inPace()
    {
        PaceLimit pace;
        for (int i = 0; i < 100; ++i)
            QCOMPARE(pass(pace, 20, m_start + i * 50ms), 0ms);
    }

    void jitterPasses()
    {
        PaceLimit pace;
        for (int i = 0; i < 100; ++i)
            QCOMPARE(pass(pace, 1, m_start + i * 1000ms + (i % 2 ? 0ms : 190ms)), 0ms);
    }

    void tooFast()
    {
        PaceLimit pace;
        QCOMPARE(pass(pace, 1, m_start), 0ms);
        QCOMPARE(pass(pace, 1, m_start + 100ms), 900ms);
        QCOMPARE(pass(pace, 1, m_start + 700ms), 300ms);
        QCOMPARE(pass(pace, 1, m_start + 1000ms), 0ms);
    }

    void aRefusalCostsNothing()
    {
        PaceLimit pace;
        QCOMPARE(pass(pace, 1, m_start), 0ms);
        for (int i = 0; i < 50; ++i)
            QVERIFY(pass(pace, 1, m_start + 10ms) > 0ms);
        QCOMPARE(pass(pace, 1, m_start + 1s), 0ms);
    }

    void theBurstIsBounded()
    {
        PaceLimit pace;
        int passed = 0;
        for (int i = 0; i < 100; ++i)
            passed += pass(pace, 20, m_start) == 0ms ? 1 : 0;
        QCOMPARE(passed, 5);
    }

    void oneAtATime()
    {
        PaceLimit pace;
        QCOMPARE(pace.enter(u"a"_s, 1, m_start), 0ms);
        QVERIFY(pace.enter(u"a"_s, 1, m_start + 5s) > 0ms);
        QCOMPARE(pace.enter(u"b"_s, 1, m_start + 5s), 0ms);
        pace.leave(u"a"_s);
        QCOMPARE(pace.enter(u"a"_s, 1, m_start + 5s), 0ms);
    }

    void severalAtATimeWhereThePaceAllows()
    {
        PaceLimit pace;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(pace.enter(u"a"_s, 3, m_start + i * 1s), 0ms);
        QVERIFY(pace.enter(u"a"_s, 3, m_start + 9s) > 0ms);
    }
};

QTEST_GUILESS_MAIN(TestPaceLimit)
#include "tst_pacelimit.moc"
