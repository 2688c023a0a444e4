// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/outboxharness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;
using State = Sender::State;

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Reaction created()
{
    const QJsonObject account{{u"id"_s, u"acc_1"_s}, {u"email"_s, u"single1@ibm.com"_s},
        {u"techpassUsername"_s, u"single1@techpass.gov.sg"_s}, {u"status"_s, u"created"_s},
        {u"createdAt"_s, u"2026-01-01T00:00:00Z"_s}};
    return Reaction::json(201, json(account), {{"X-Trace-Id", "made"}});
}

QByteArray problem(int status, const QString &code)
{
    return json({{u"type"_s, QString(u"urn:techpass:problem:"_s + code)}, {u"title"_s, u"No"_s},
        {u"status"_s, status}, {u"detail"_s, u"The service's sentence."_s}, {u"traceId"_s, u"trace"_s}});
}

Reaction refusal(int status, const QString &code, const QByteArray &retryAfter = {})
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    if (!retryAfter.isNull())
        headers.append({"Retry-After", retryAfter});
    return Reaction::json(status, problem(status, code), headers, "application/problem+json");
}

Reaction page(const QByteArray &html)
{
    return Reaction::json(200, html, {}, "text/html");
}

} // namespace

/// What holds the queue, and what ends it: the sender before a scripted service.
class TestSenderWaits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_outbox.reset(); }
    void waitsAsAsked_data();
    void waitsAsAsked();
    void remembersALongPause();
    void takesANetworksOwnPageForOffline();
    void triesWhenTheNetworkIsBack();
    void refreshesOnceThenAsksForSignIn();
    void goesOnAfterSignIn();
    void pausesAndGoesOn();
    void goesOnForTheNextUser();

private:
    std::unique_ptr<MisbehavingServer> m_server;
    std::unique_ptr<OutboxHarness> m_outbox;
    QList<Reaction> m_reactions; ///< one after the other; then every account is made
};

void TestSenderWaits::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_reactions.clear();
    m_server = std::make_unique<MisbehavingServer>();
    m_server->setScript([this](const ReceivedRequest &request) {
        if (m_reactions.isEmpty() && request.target.endsWith("/lookup"))
            return Reaction::json(200, json({{u"existing"_s, QJsonArray()}}));
        return m_reactions.isEmpty() ? created() : m_reactions.takeFirst();
    });
    m_outbox = std::make_unique<OutboxHarness>(m_server->address());
}

void TestSenderWaits::waitsAsAsked_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<qint64>("least"); // seconds until the end of the wait
    QTest::addColumn<qint64>("most");
    QTest::newRow("an hour") << 429 << QByteArray("3600") << qint64(3590) << qint64(3601);
    QTest::newRow("a day") << 429 << QByteArray("86400") << qint64(86390) << qint64(86401);
    QTest::newRow("longer than anybody waits")
        << 503 << QByteArray("9999999") << qint64(86390) << qint64(86401);
    QTest::newRow("a date long ago") << 429 << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(-2)
                                     << qint64(1);
    QTest::newRow("at once") << 429 << QByteArray("0") << qint64(-2) << qint64(1);
    QTest::newRow("negative: own caution") << 429 << QByteArray("-5") << qint64(-2) << qint64(2);
    QTest::newRow("nonsense: own caution") << 503 << QByteArray("soon") << qint64(-2) << qint64(2);
    QTest::newRow("absent: own caution") << 429 << QByteArray() << qint64(-2) << qint64(2);
}

void TestSenderWaits::waitsAsAsked()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const qint64, least);
    QFETCH(const qint64, most);
    m_reactions = {refusal(status, u"too-many-requests"_s, retryAfter)};
    QList<QDateTime> ends;
    connect(&m_outbox->sender, &Sender::stateChanged, this, [&] {
        if (m_outbox->sender.state() == State::WaitingForService)
            ends.append(m_outbox->sender.waitsUntil());
    });
    m_outbox->submit({OutboxHarness::account(1)});
    m_outbox->start();
    QTRY_VERIFY(!ends.isEmpty());
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(ends.first());
    QVERIFY2(left >= least && left <= most, qPrintable(QString::number(left)));
    if (most > 100) {
        // Nobody's impatience shortens what the service asked for.
        m_outbox->sender.resume();
        m_outbox->sender.setNetworkReachable(true);
        QTRY_COMPARE(m_outbox->sender.state(), State::WaitingForService);
        QCOMPARE(m_server->count("POST"), 1);
        QCOMPARE(m_outbox->rows().first().state, RowState::Waiting);
    } else {
        QTRY_COMPARE(m_outbox->rows().first().state, RowState::Created);
        QCOMPARE(m_server->count("POST"), 2);
    }
    m_outbox->sender.disconnect(this);
}

// A program that starts anew meanwhile does not knock before its time.
void TestSenderWaits::remembersALongPause()
{
    m_reactions = {refusal(429, u"too-many-requests"_s, "3600")};
    m_outbox->submit({OutboxHarness::account(1)});
    m_outbox->start();
    QTRY_COMPARE(m_outbox->sender.state(), State::WaitingForService);
    Sender next(m_outbox->storage, m_outbox->channel, m_outbox->folder.path());
    next.setPolicy(m_outbox->policy);
    m_outbox->sender.stop();
    next.start(m_outbox->environment, m_outbox->user);
    QTRY_COMPARE(next.state(), State::WaitingForService);
    QVERIFY(QDateTime::currentDateTimeUtc().secsTo(next.waitsUntil()) > 3500);
    QCOMPARE(m_server->count("POST"), 1);
}

void TestSenderWaits::takesANetworksOwnPageForOffline()
{
    m_reactions = {page("<html>Welcome to the hotel. Accept the terms.</html>")};
    QSignalSpy reached(&m_outbox->sender, &Sender::reached);
    m_outbox->submit({OutboxHarness::account(1)});
    m_outbox->start();
    QTRY_VERIFY(!reached.isEmpty());
    QCOMPARE(reached.first().first().toBool(), false);
    const OutboxRow row = m_outbox->rows().first();
    QVERIFY(!isFinal(row.state));
    QTRY_COMPARE(m_outbox->rows().first().state, RowState::Created);
    QCOMPARE(reached.last().first().toBool(), true);
    QCOMPARE(m_server->requests().first().header("Idempotency-Key"),
        m_server->requests().last().header("Idempotency-Key"));
}

void TestSenderWaits::triesWhenTheNetworkIsBack()
{
    m_outbox->sender.setNetworkReachable(false);
    m_outbox->submit({OutboxHarness::account(1)});
    m_outbox->start();
    // start() begins anew, so the network is told of again.
    m_outbox->sender.setNetworkReachable(false);
    QTRY_COMPARE(m_outbox->sender.state(), State::WaitingForNetwork);
    QCOMPARE(m_server->count("POST"), 0);
    m_outbox->sender.setNetworkReachable(true);
    QTRY_COMPARE(m_outbox->rows().first().state, RowState::Created);
}

void TestSenderWaits::refreshesOnceThenAsksForSignIn()
{
    m_reactions = {refusal(401, u"unauthorized"_s), refusal(401, u"unauthorized"_s)};
    QSignalSpy needed(&m_outbox->sender, &Sender::signInNeeded);
    m_outbox->submit({OutboxHarness::account(1)});
    m_outbox->submit({OutboxHarness::account(2)});
    m_outbox->start();
    QTRY_COMPARE(m_outbox->sender.state(), State::WaitingForSignIn);
    QCOMPARE(needed.size(), 1);
    QCOMPARE(m_outbox->tokens.rejected().size(), 1);
    QCOMPARE(m_server->count("POST"), 2);
    const QList<OutboxRow> rows = m_outbox->rows();
    for (const OutboxRow &row : rows)
        QCOMPARE(row.state, RowState::Waiting);
    QVERIFY(!rows.first().outcomeUnknown); // a 401 says that nothing was done
}

void TestSenderWaits::goesOnAfterSignIn()
{
    m_reactions = {refusal(401, u"unauthorized"_s), refusal(401, u"unauthorized"_s)};
    m_outbox->submit({OutboxHarness::account(1)});
    m_outbox->start();
    QTRY_COMPARE(m_outbox->sender.state(), State::WaitingForSignIn);
    m_outbox->start();
    QTRY_COMPARE(m_outbox->rows().first().state, RowState::Created);
    QTRY_COMPARE(m_outbox->sender.state(), State::Idle);
}

void TestSenderWaits::pausesAndGoesOn()
{
    m_outbox->sender.pause();
    m_outbox->start();
    m_outbox->sender.pause();
    m_outbox->submit({OutboxHarness::account(1)});
    QCOMPARE(m_outbox->sender.state(), State::Paused);
    QCOMPARE(m_server->count("POST"), 0);
    m_outbox->sender.resume();
    QTRY_COMPARE(m_outbox->rows().first().state, RowState::Created);
}

// A look-up that fails after its user signed out leaves nothing to be written down, and nobody waiting for
// it.
void TestSenderWaits::goesOnForTheNextUser()
{
    m_outbox->policy.idempotencyKeys = false;
    m_outbox->sender.setPolicy(m_outbox->policy);
    m_outbox->channel.setLongestAnswer(std::chrono::milliseconds(300));
    m_reactions = {Reaction{Reaction::Kind::Silence, {}}};
    m_outbox->submit({OutboxHarness::account(1)});
    m_outbox->start();
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_outbox->sender.stop();
    const QString next = u"next@tech.gov.sg"_s;
    const NewSubmission submission{
        m_outbox->environment, next, u"key"_s, u"List"_s, {OutboxHarness::account(2)}};
    const auto written
        = m_outbox->storage
              .run([submission](Database &database) { return OutboxStore(database).enqueue(submission); })
              .result();
    QVERIFY(written);
    m_outbox->sender.start(m_outbox->environment, next);
    QTRY_COMPARE(m_outbox->sender.state(), State::Idle);
    QTRY_COMPARE(m_server->requests().size(), 3);
    QVERIFY(m_server->requests().last().body.contains("single2@ibm.com"));
    QCOMPARE(m_outbox->rows().first().state, RowState::Waiting);
}

QTEST_GUILESS_MAIN(TestSenderWaits)
#include "tst_senderwaits.moc"
