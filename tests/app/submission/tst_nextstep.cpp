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
    void knowsWhoseConflictItIs();
    void splitsWhatIsTooMuch_data();
    void splitsWhatIsTooMuch();
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
    QTest::addColumn<int>("protectedRow");
    QTest::addColumn<int>("repeatedRow");
    QTest::addColumn<int>("queue");
    const auto row = [](const char *name, int status, const char *code, Error::Kind kind, bool unknown,
                         int protectedRow, int repeatedRow, Queue queue) {
        QTest::newRow(name) << status << QString::fromLatin1(code) << int(kind) << unknown << protectedRow
                            << repeatedRow << int(queue);
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
    row("exists", 409, "account-exists", Kind::Refused, false, exists, checking, Queue::GoesOn);
    row("still running", 409, "request-in-progress", Kind::Refused, false, goesBack, goesBack, Queue::GoesOn);
    row("not valid", 422, "validation-failed", Kind::Refused, false, attention, attention, Queue::GoesOn);
    row("key used", 422, "idempotency-key-reused", Kind::Refused, false, attention, attention, Queue::GoesOn);
    row("too fast", 429, "", Kind::TooManyRequests, false, goesBack, goesBack, Queue::WaitsForService);
    row("out of order", 500, "", Kind::ServiceFailed, true, goesBack, goesBack, Queue::WaitsForService);
    row("unavailable", 503, "", Kind::ServiceFailed, true, goesBack, goesBack, Queue::WaitsForService);
    row("timed out", 0, "", Kind::TimedOut, true, goesBack, goesBack, Queue::WaitsForService);
    row("answer lost", 0, "", Kind::ConnectionLost, true, goesBack, goesBack, Queue::WaitsForService);
    row("answer unreadable", 201, "", Kind::AnswerUnreadable, true, goesBack, goesBack,
        Queue::WaitsForService);
    row("a network's own page", 200, "", Kind::Offline, true, goesBack, goesBack, Queue::WaitsForNetwork);
    row("a proxy wants a password", 0, "", Kind::ProxySignInNeeded, false, goesBack, goesBack,
        Queue::WaitsForNetwork);
    row("no connection", 0, "", Kind::Offline, false, goesBack, goesBack, Queue::WaitsForNetwork);
    row("no TLS", 0, "", Kind::TlsFailed, false, goesBack, goesBack, Queue::WaitsForNetwork);
}

void TestNextStep::followsTheContract()
{
    QFETCH(const int, status);
    QFETCH(const QString, code);
    QFETCH(const int, kind);
    QFETCH(const bool, unknown);
    QFETCH(const int, protectedRow);
    QFETCH(const int, repeatedRow);
    QFETCH(const int, queue);
    const ServiceError error = answer(status, code, static_cast<Error::Kind>(kind), unknown);
    for (const bool mayBeOwn : {false, true}) {
        const NextStep step = nextStepAfter(error, mayBeOwn, QDateTime::currentDateTimeUtc());
        QCOMPARE(step.finalState ? int(*step.finalState) : goesBack, mayBeOwn ? repeatedRow : protectedRow);
        QCOMPARE(int(step.queue), queue);
        QCOMPARE(step.outcomeUnknown, unknown || code == u"request-in-progress");
    }
}

void TestNextStep::repeatsFieldsInWords()
{
    ServiceError error = answer(422, u"validation-failed"_s, Error::Kind::Refused, false);
    QCOMPARE(nextStepAfter(error, false, {}).outcome.message, u"The service's sentence."_s);
    error.fields = {{u"email"_s, u"domain-not-allowed"_s, u"Not that domain."_s},
        {u"reason"_s, u"too-long"_s, QString()}, {u"username"_s, u"invalid"_s, u"Not that name."_s}};
    const RowOutcome outcome = nextStepAfter(error, false, {}).outcome;
    QCOMPARE(outcome.message, u"Not that domain. Not that name."_s);
    QCOMPARE(outcome.code, u"validation-failed"_s);
    QCOMPARE(outcome.fields.size(), 3);
    QCOMPARE(
        outcome.fields.first(), (RefusedField{u"email"_s, u"domain-not-allowed"_s, u"Not that domain."_s}));
}

// A number or username that is taken is somebody else's: this row's account would have taken the email too.
void TestNextStep::knowsWhoseConflictItIs()
{
    ServiceError error = answer(409, u"account-exists"_s, Error::Kind::Refused, false);
    error.fields = {{u"contactNumber"_s, u"taken"_s, u"Taken."_s}};
    QCOMPARE(nextStepAfter(error, true, {}).finalState, RowState::AlreadyExists);
    error.fields.append({u"email"_s, u"taken"_s, u"Taken."_s});
    QCOMPARE(nextStepAfter(error, true, {}).finalState, RowState::NeedsChecking);
}

void TestNextStep::splitsWhatIsTooMuch_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("unknown");
    QTest::addColumn<bool>("smaller");
    QTest::newRow("too large") << 413 << false << true;
    QTest::newRow("one row is malformed") << 400 << false << true;
    QTest::newRow("no such operation") << 404 << false << true;
    QTest::newRow("not valid") << 422 << false << true;
    QTest::newRow("a network's own page") << 404 << true << false;
    QTest::newRow("token refused") << 401 << false << false;
    QTest::newRow("may not invite") << 403 << false << false;
    QTest::newRow("too fast") << 429 << false << false;
    QTest::newRow("out of order") << 500 << true << false;
    QTest::newRow("no answer") << 0 << true << false;
}

void TestNextStep::splitsWhatIsTooMuch()
{
    QFETCH(const int, status);
    QFETCH(const bool, unknown);
    QTEST(asksForSmallerBatch(answer(status, {}, Error::Kind::Refused, unknown)), "smaller");
}

void TestNextStep::honoursRetryAfter()
{
    for (const int status : {429, 503}) {
        ServiceError error = answer(status, {}, Error::Kind::TooManyRequests, status == 503);
        error.retryAfter = "17";
        QCOMPARE(nextStepAfter(error, false, QDateTime::currentDateTimeUtc()).wait, std::chrono::seconds(17));
        error.retryAfter = "soon";
        QVERIFY(!nextStepAfter(error, false, QDateTime::currentDateTimeUtc()).wait);
    }
}

QTEST_GUILESS_MAIN(TestNextStep)
#include "tst_nextstep.moc"
