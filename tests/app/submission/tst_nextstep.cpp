// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/nextstep.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using Queue = NextStep::Queue;

/// The contract's table of errors, row by row.
class TestNextStep final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void followsTheContract_data();
    void followsTheContract();
    void repeatsFieldsInWords();
    void honoursRetryAfter();
};

namespace {

constexpr int goesBack = -1;

ServiceError answer(int status, const QString &code, Error::Kind kind, bool unknown)
{
    ServiceError error;
    error.status = status;
    error.code = code;
    error.error = {kind, u"The service's sentence."_s, u"trace"_s};
    error.outcomeUnknown = unknown;
    return error;
}

} // namespace

void TestNextStep::followsTheContract_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("unknown");
    QTest::addColumn<int>("withKeys");
    QTest::addColumn<int>("withoutKeys");
    QTest::addColumn<int>("queue");
    const auto row = [](const char *name, int status, const char *code, Error::Kind kind, bool unknown,
                         int withKeys, int withoutKeys, Queue queue) {
        QTest::newRow(name) << status << QString::fromLatin1(code) << int(kind) << unknown << withKeys
                            << withoutKeys << int(queue);
    };
    using Kind = Error::Kind;
    const int attention = int(RowState::NeedsAttention);
    const int exists = int(RowState::AlreadyExists);
    const int checking = int(RowState::NeedsChecking);
    row("malformed", 400, "malformed", Kind::Refused, false, attention, attention, Queue::GoesOn);
    row("token refused", 401, "", Kind::SignInNeeded, false, goesBack, goesBack, Queue::WaitsForSignIn);
    row("no token to be had", 0, "", Kind::SignInNeeded, false, goesBack, goesBack, Queue::WaitsForSignIn);
    row("may not invite", 403, "not-permitted", Kind::NotPermitted, false, goesBack, goesBack, Queue::Stops);
    row("unknown address", 404, "", Kind::NotFound, false, attention, attention, Queue::GoesOn);
    row("exists", 409, "account-exists", Kind::Refused, false, exists, exists, Queue::GoesOn);
    row("still running", 409, "request-in-progress", Kind::Refused, false, goesBack, goesBack, Queue::GoesOn);
    row("not valid", 422, "validation-failed", Kind::Refused, false, attention, attention, Queue::GoesOn);
    row("key used", 422, "idempotency-key-reused", Kind::Refused, false, attention, attention, Queue::GoesOn);
    row("too fast", 429, "", Kind::TooManyRequests, false, goesBack, goesBack, Queue::WaitsForService);
    row("out of order", 500, "", Kind::ServiceFailed, true, goesBack, checking, Queue::WaitsForService);
    row("unavailable", 503, "", Kind::ServiceFailed, true, goesBack, checking, Queue::WaitsForService);
    row("timed out", 0, "", Kind::TimedOut, true, goesBack, checking, Queue::WaitsForService);
    row("answer lost", 0, "", Kind::ConnectionLost, true, goesBack, checking, Queue::WaitsForService);
    row("answer unreadable", 201, "", Kind::AnswerUnreadable, true, goesBack, checking,
        Queue::WaitsForService);
    row("a network's own page", 200, "", Kind::Offline, true, goesBack, checking, Queue::WaitsForNetwork);
    row("no connection", 0, "", Kind::Offline, false, goesBack, goesBack, Queue::WaitsForNetwork);
    row("no TLS", 0, "", Kind::TlsFailed, false, goesBack, goesBack, Queue::WaitsForNetwork);
}

void TestNextStep::followsTheContract()
{
    QFETCH(const int, status);
    QFETCH(const QString, code);
    QFETCH(const int, kind);
    QFETCH(const bool, unknown);
    QFETCH(const int, withKeys);
    QFETCH(const int, withoutKeys);
    QFETCH(const int, queue);
    const ServiceError error = answer(status, code, static_cast<Error::Kind>(kind), unknown);
    for (const bool keysAreKept : {true, false}) {
        const NextStep step = nextStepAfter(error, keysAreKept, QDateTime::currentDateTimeUtc());
        QCOMPARE(step.finalState ? int(*step.finalState) : goesBack, keysAreKept ? withKeys : withoutKeys);
        QCOMPARE(int(step.queue), queue);
    }
}

void TestNextStep::repeatsFieldsInWords()
{
    ServiceError error = answer(422, u"validation-failed"_s, Error::Kind::Refused, false);
    QCOMPARE(nextStepAfter(error, true, {}).outcome.message, u"The service's sentence."_s);
    error.fields = {{u"email"_s, u"domain-not-allowed"_s, u"Not that domain."_s},
        {u"reason"_s, u"too-long"_s, QString()}, {u"username"_s, u"invalid"_s, u"Not that name."_s}};
    const RowOutcome outcome = nextStepAfter(error, true, {}).outcome;
    QCOMPARE(outcome.message, u"Not that domain. Not that name."_s);
    QCOMPARE(outcome.code, u"validation-failed"_s);
}

void TestNextStep::honoursRetryAfter()
{
    for (const int status : {429, 503}) {
        ServiceError error = answer(status, {}, Error::Kind::TooManyRequests, status == 503);
        error.retryAfter = "17";
        QCOMPARE(nextStepAfter(error, true, QDateTime::currentDateTimeUtc()).wait, std::chrono::seconds(17));
        error.retryAfter = "soon";
        QVERIFY(!nextStepAfter(error, true, QDateTime::currentDateTimeUtc()).wait);
    }
}

QTEST_GUILESS_MAIN(TestNextStep)
#include "tst_nextstep.moc"
