// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleui.h"
#include "ui/pages/queuestatus.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using techpass::test::SampleUi;

Q_DECLARE_METATYPE(std::optional<techpass::Error::Kind>)

/// What the status line and the Outbox page say of the queue.
class TestQueueStatus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyState_data();
    void everyState();
    void sessionComesFirst_data();
    void sessionComesFirst();
    void timeLeft_data();
    void timeLeft();
    void pace_data();
    void pace();
    void saysNothingWhenDone();
    void saysWhatWasTakenBack();
    void waitOfAnotherDayHasADate();
};

using State = QueueStatus::State;
using Kind = std::optional<Error::Kind>;

void TestQueueStatus::everyState_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("waitSeconds");
    QTest::addColumn<Kind>("reason");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("explanation");
    const auto row = [](const char *name, State state, int wait, Kind reason, const QString &line,
                         const QString &explanation) {
        QTest::newRow(name) << state << wait << reason << line << explanation;
    };
    row("sending", State::Sending, 0, {}, u"Sending 285 of 412 · 1 row(s) per second · about 2 min left"_s,
        u"The service accepts 20 request(s) per second. You can close the app"_s);
    row("starting", State::Stopped, 0, {}, u"128 waiting"_s, u"The service accepts"_s);
    row("paused", State::Paused, 0, {}, u"128 waiting · Paused"_s, u"until you choose Resume"_s);
    row("asked to wait", State::WaitingForService, 60, Error::Kind::TooManyRequests,
        u"128 waiting · The service asked to wait until "_s,
        u"The service asked to wait. Sending goes on at"_s);
    row("failing", State::WaitingForService, 60, Error::Kind::ServiceFailed,
        u"128 waiting · The service cannot take more now; next try at "_s,
        u"nothing is lost and nothing is made twice"_s);
    row("trying again", State::WaitingForService, -1, Error::Kind::ServiceFailed,
        u"128 waiting · Trying again"_s, u"The service is tried again."_s);
    row("offline", State::WaitingForNetwork, 30, Error::Kind::Offline,
        u"128 waiting · Offline; next try at "_s, u"You are offline."_s);
    row("captive portal", State::WaitingForNetwork, 30, Error::Kind::AnswerUnreadable,
        u"128 waiting · Offline; next try at "_s, u"sign in to the network"_s);
    row("certificate", State::WaitingForNetwork, 30, Error::Kind::TlsFailed,
        u"128 waiting · Offline; next try at "_s, u"certificate was refused"_s);
    row("proxy", State::WaitingForNetwork, 30, Error::Kind::ProxySignInNeeded,
        u"128 waiting · The proxy asks for a name and password"_s, u"to be asked again. Next try at "_s);
    row("signed out by the service", State::WaitingForSignIn, 0, {},
        u"128 waiting · Sign in to send what is waiting"_s, u"Nothing is lost until then"_s);
    row("may not", State::NotPermitted, 0, Error::Kind::NotPermitted,
        u"128 waiting · You may not invite users"_s, u"Sign in as a Subscription Admin"_s);
    row("disk full", State::StorageTrouble, 5, Error::Kind::StorageFull, u"128 waiting · The disk is full"_s,
        u"Free some space: sending then goes on by itself"_s);
    row("no folder", State::StorageTrouble, 5, Error::Kind::StorageUnavailable,
        u"128 waiting · The data folder cannot be written"_s, u"goes on by itself"_s);
    row("elsewhere", State::SendingElsewhere, 0, {},
        u"Another window sends: 284 of 412 done · about 2 min left"_s,
        u"Another window sends these rows; this one shows how far it is."_s);
}

void TestQueueStatus::everyState()
{
    QFETCH(const State, state);
    QFETCH(const int, waitSeconds);
    QFETCH(const Kind, reason);
    QFETCH(const QString, line);
    QFETCH(const QString, explanation);
    SampleUi sample;
    sample.fill();
    QueueStatus queue;
    queue.state = state;
    queue.rowsPerSecond = 1;
    if (waitSeconds != 0)
        queue.waitsUntil = QDateTime::currentDateTimeUtc().addSecs(waitSeconds);
    if (reason)
        queue.reason = Error{*reason, {}, {}};
    const QString said = queue.line(sample.outbox, sample.session);
    QVERIFY2(said.startsWith(line), qPrintable(said));
    const OutboxCounts &counts = sample.outbox.counts();
    const QString told = queue.explanation(counts, counts, sample.session);
    QVERIFY2(told.contains(explanation), qPrintable(told));
    QVERIFY2(told.endsWith(u'.') && !told.contains(u'%') && !said.contains(u'%'), qPrintable(told));
}

void TestQueueStatus::sessionComesFirst_data()
{
    QTest::addColumn<bool>("signedIn");
    QTest::addColumn<bool>("online");
    QTest::addColumn<QString>("line");
    QTest::newRow("signed out") << false << true << u"128 waiting · Sign in to send what is waiting"_s;
    QTest::newRow("offline") << true << false << u"128 waiting · Offline"_s;
}

void TestQueueStatus::sessionComesFirst()
{
    QFETCH(const bool, signedIn);
    QFETCH(const bool, online);
    SampleUi sample;
    sample.fill();
    sample.session.setOnline(online);
    if (!signedIn)
        sample.session.setSignedOut();
    QueueStatus queue;
    queue.state = State::Sending;
    queue.rowsPerSecond = 1;
    QTEST(queue.line(sample.outbox, sample.session), "line");
    QVERIFY(!queue.isMoving(sample.session));
}

void TestQueueStatus::timeLeft_data()
{
    QTest::addColumn<int>("open");
    QTest::addColumn<double>("rate");
    QTest::addColumn<QString>("expected");
    QTest::newRow("minutes") << 300 << 1.0 << u"about 5 min left"_s;
    QTest::newRow("fast") << 300 << 50.0 << u"less than a minute left"_s;
    QTest::newRow("hours") << 10800 << 1.0 << u"about 3 h left"_s;
    QTest::newRow("nothing") << 0 << 1.0 << QString();
    QTest::newRow("no rate") << 5 << 0.0 << QString();
}

void TestQueueStatus::timeLeft()
{
    QFETCH(const int, open);
    QFETCH(const double, rate);
    QueueStatus queue;
    queue.rowsPerSecond = rate;
    QTEST(queue.timeLeft(open), "expected");
}

void TestQueueStatus::pace_data()
{
    QTest::addColumn<double>("allowed");
    QTest::addColumn<int>("batch");
    QTest::addColumn<double>("measured");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one by one") << 1.0 << 1 << 1.0 << u"1 request(s) per second"_s;
    QTest::newRow("slower than allowed") << 5.0 << 1 << 0.98 << u"1 request(s) per second"_s;
    QTest::newRow("rarely") << 1.0 << 0 << 0.2 << u"1 request every 5 second(s)"_s;
    QTest::newRow("not measured") << 2.0 << 50 << 0.0 << u"2 request(s) per second"_s;
    QTest::newRow("batches") << 1.0 << 50 << 38.4 << u"38 row(s) per second"_s;
    QTest::newRow("slow batches") << 1.0 << 50 << 0.1 << u"1 row every 10 second(s)"_s;
    QTest::newRow("half a request") << 0.5 << 1 << 0.0 << u"1 request every 2 second(s)"_s;
}

void TestQueueStatus::pace()
{
    QFETCH(const double, allowed);
    QFETCH(const int, batch);
    QFETCH(const double, measured);
    SampleUi sample;
    Policy policy = Policy::practice();
    policy.requestsPerSecond = allowed;
    policy.maxBatchItems = batch;
    sample.session.setPolicy(policy);
    QueueStatus queue;
    queue.rowsPerSecond = measured;
    QTEST(queue.pace(sample.session), "expected");
}

void TestQueueStatus::saysNothingWhenDone()
{
    SampleUi sample;
    const QueueStatus queue;
    QVERIFY(queue.line(sample.outbox, sample.session).isEmpty());
    sample.fillOutbox(4, 4);
    QVERIFY(queue.line(sample.outbox, sample.session).isEmpty());
    const OutboxCounts &counts = sample.outbox.counts();
    QVERIFY(queue.explanation(counts, counts, sample.session).startsWith(u"Everything was sent."_s));
}

void TestQueueStatus::saysWhatWasTakenBack()
{
    const SampleUi sample;
    OutboxCounts counts;
    counts[RowState::Created] = 3;
    counts[RowState::Cancelled] = 1200;
    const QueueStatus queue;
    QCOMPARE(queue.explanation(counts, counts, sample.session),
        u"1,200 row(s) were taken back before they were sent. Whose account was created gets the initial "
        "password by SMS."_s);
    QCOMPARE(countsSentence(counts), u"3 created · 1,200 taken back"_s);
    QCOMPARE(leftSentence(counts), u"1,200 taken back"_s);
    QCOMPARE(rowsDone(counts), 3);
}

void TestQueueStatus::waitOfAnotherDayHasADate()
{
    SampleUi sample;
    sample.fill();
    QueueStatus queue;
    queue.state = State::WaitingForService;
    queue.waitsUntil = QDateTime::currentDateTimeUtc().addSecs(86400);
    const QString day = QLocale().toString(QDate::currentDate().addDays(1), u"d MMM"_s);
    QVERIFY(queue.line(sample.outbox, sample.session).contains(u"until "_s + day));
}

QTEST_GUILESS_MAIN(TestQueueStatus)
#include "tst_queuestatus.moc"
