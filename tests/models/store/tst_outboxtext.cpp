// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outboxtext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace techpass;

/// The words for rows of the outbox.
class TestOutboxText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyStateHasItsName();
    void waiting_data();
    void waiting();
    void refused_data();
    void refused();
    void mending();
    void everyAttemptHasWords_data();
    void everyAttemptHasWords();
    void moments_data();
    void moments();
};

void TestOutboxText::everyStateHasItsName()
{
    QSet<QString> titles;
    QSet<QString> names;
    for (int state = 0; state < rowStateCount; ++state) {
        titles.insert(rowStateTitle(static_cast<RowState>(state)));
        names.insert(rowStateName(static_cast<RowState>(state)));
    }
    QCOMPARE(titles.size(), rowStateCount);
    QCOMPARE(names.size(), rowStateCount);
}

void TestOutboxText::waiting_data()
{
    QTest::addColumn<int>("attempts");
    QTest::addColumn<bool>("hasTime");
    QTest::addColumn<bool>("unknown");
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("expected");
    const int none = -1;
    const int wait = static_cast<int>(Error::Kind::TooManyRequests);
    const int fault = static_cast<int>(Error::Kind::ServiceFailed);
    QTest::newRow("never tried") << 0 << false << false << none << QString();
    QTest::newRow("asked to wait") << 1 << true << false << wait << u"Asked by the service to wait until "_s;
    QTest::newRow("asked all to wait") << 1 << false << false << wait << u"Asked by the service to wait"_s;
    QTest::newRow("failed") << 3 << true << false << fault << u"Tried 3 time(s); next try at "_s;
    QTest::newRow("at once") << 3 << false << false << fault << u"Tried 3 time(s); will be tried again"_s;
    QTest::newRow("answer lost") << 1 << true << true << fault << u"The answer was lost. Looked into at "_s;
    QTest::newRow("answer lost, at once") << 1 << false << true << none << u"The answer was lost."_s;
}

void TestOutboxText::waiting()
{
    QFETCH(const int, attempts);
    QFETCH(const bool, hasTime);
    QFETCH(const bool, unknown);
    QFETCH(const int, error);
    QFETCH(const QString, expected);
    OutboxRow row;
    row.attempts = attempts;
    row.outcomeUnknown = unknown;
    if (hasTime)
        row.nextTry = QDateTime::currentDateTimeUtc();
    if (error >= 0)
        row.lastError = static_cast<Error::Kind>(error);
    const QString words = outcomeSentence(row);
    QVERIFY2(expected.isEmpty() ? words.isEmpty() : words.startsWith(expected), qPrintable(words));
    QVERIFY(!words.contains(u'%'));
}

void TestOutboxText::refused_data()
{
    QTest::addColumn<RowOutcome>("outcome");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing said") << RowOutcome()
                                  << u"The service refused this row. Quote the trace ID to support."_s;
    QTest::newRow("as a whole") << RowOutcome{u"malformed"_s, u"Not understood."_s, {}, {}}
                                << u"Not understood."_s;
    QTest::newRow("two fields") << RowOutcome{u"validation-failed"_s, u"Not valid."_s, {},
        {{u"email"_s, {}, u"No such domain."_s}, {u"x"_s, {}, {}}, {u"reason"_s, {}, u"Too long."_s}}}
                                << u"No such domain. Too long."_s;
    QTest::newRow("fields without words") << RowOutcome{u"validation-failed"_s, u"Not valid."_s, {},
        {{u"email"_s, u"invalid"_s, {}}}} << u"Not valid."_s;
}

void TestOutboxText::refused()
{
    QFETCH(const RowOutcome, outcome);
    OutboxRow row;
    row.state = RowState::NeedsAttention;
    row.outcome = outcome;
    QTEST(outcomeSentence(row), "expected");
}

void TestOutboxText::mending()
{
    for (int state = 0; state < rowStateCount; ++state) {
        OutboxRow row;
        row.state = static_cast<RowState>(state);
        const bool wanted = row.state == RowState::AlreadyExists || row.state == RowState::NeedsAttention
            || row.state == RowState::NeedsChecking || row.state == RowState::Cancelled;
        QCOMPARE(mendingSentence(row).endsWith(u'.'), wanted);
    }
}

void TestOutboxText::everyAttemptHasWords_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::SettingInvalid); ++kind)
        QTest::addRow("%d", kind) << kind;
}

void TestOutboxText::everyAttemptHasWords()
{
    QFETCH(const int, kind);
    Attempt attempt{1, QDateTime::currentDateTimeUtc(), {}, {}, {}};
    QCOMPARE(attemptSentence(attempt), u"No answer so far"_s);
    attempt.finishedAt = attempt.startedAt;
    QCOMPARE(attemptSentence(attempt), u"The service answered"_s);
    attempt.error = static_cast<Error::Kind>(kind);
    const QString words = attemptSentence(attempt);
    QVERIFY(!words.isEmpty() && words != u"The service answered");
}

void TestOutboxText::moments_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("expected");
    const QTimeZone here("Asia/Singapore");
    QTest::newRow("today") << QDateTime(QDate(2026, 11, 24), QTime(14, 5, 12), here) << u"14:05:12"_s;
    QTest::newRow("tomorrow") << QDateTime(QDate(2026, 11, 25), QTime(0, 0, 1), here) << u"25 Nov, 00:00"_s;
    QTest::newRow("yesterday") << QDateTime(QDate(2026, 11, 23), QTime(23, 59), here) << u"23 Nov, 23:59"_s;
    QTest::newRow("today by universal time")
        << QDateTime(QDate(2026, 11, 23), QTime(16, 30), Qt::UTC) << u"00:30:00"_s;
    QTest::newRow("none") << QDateTime() << QString();
}

void TestOutboxText::moments()
{
    QFETCH(const QDateTime, time);
    QTEST(momentText(time, QDateTime(QDate(2026, 11, 24), QTime(18, 0))), "expected");
}

QTEST_GUILESS_MAIN(TestOutboxText)
#include "tst_outboxtext.moc"
