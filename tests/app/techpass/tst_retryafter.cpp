// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/retryafter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestRetryAfter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void reads_data();
    void reads();
    void takesTwoDigitYearsInThePast();
    void countsFromAnyTimeZone();
    void countsFromTheAnswersOwnDate();
    void neverWaitsTooShort();
};

void TestRetryAfter::reads_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("seconds"); // -1: nothing

    // now is Sun, 06 Nov 1994 08:49:37 GMT
    QTest::newRow("absent") << QByteArray() << qint64(-1);
    QTest::newRow("blank") << QByteArray("  ") << qint64(-1);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("seconds") << QByteArray("120") << qint64(120);
    QTest::newRow("white space around") << QByteArray("\t 7 ") << qint64(7);
    QTest::newRow("leading zeros") << QByteArray("0005") << qint64(5);
    QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
    QTest::newRow("signed") << QByteArray("+1") << qint64(-1);
    QTest::newRow("fraction") << QByteArray("1.5") << qint64(-1);
    QTest::newRow("hexadecimal") << QByteArray("0x10") << qint64(-1);
    QTest::newRow("words") << QByteArray("soon") << qint64(-1);
    QTest::newRow("two values") << QByteArray("1, 2") << qint64(-1);
    QTest::newRow("a day and one") << QByteArray("86401") << qint64(86400);
    QTest::newRow("more than fits") << QByteArray("99999999999999999999999999") << qint64(86400);
    QTest::newRow("absurdly long") << QByteArray(5000, '9') << qint64(-1);
    QTest::newRow("no ASCII") << QByteArray("\xd9\xa1\xd9\xa2") << qint64(-1);
    QTest::newRow("binary") << QByteArray("\x00\x01\xff", 3) << qint64(-1);

    QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:50:37 GMT") << qint64(60);
    QTest::newRow("date now") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(0);
    QTest::newRow("date past") << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT") << qint64(0);
    QTest::newRow("date far ahead") << QByteArray("Thu, 01 Dec 1994 16:00:00 GMT") << qint64(86400);
    QTest::newRow("date of RFC 850") << QByteArray("Sunday, 06-Nov-94 08:50:37 GMT") << qint64(60);
    QTest::newRow("date of asctime") << QByteArray("Sun Nov  6 08:50:37 1994") << qint64(60);
    QTest::newRow("asctime, two digits") << QByteArray("Mon Nov 07 08:49:37 1994") << qint64(86400);
    QTest::newRow("wrong day name") << QByteArray("Mon, 06 Nov 1994 08:50:37 GMT") << qint64(60);
    QTest::newRow("no such day") << QByteArray("Sun, 31 Feb 1994 08:49:37 GMT") << qint64(-1);
    QTest::newRow("no such month") << QByteArray("Sun, 06 Nix 1994 08:49:37 GMT") << qint64(-1);
    QTest::newRow("no such hour") << QByteArray("Sun, 06 Nov 1994 25:49:37 GMT") << qint64(-1);
    QTest::newRow("another zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 SGT") << qint64(-1);
    QTest::newRow("ISO") << QByteArray("1994-11-06T08:50:37Z") << qint64(-1);
    QTest::newRow("cut short") << QByteArray("Sun, 06 Nov 1994") << qint64(-1);
}

void TestRetryAfter::reads()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, seconds);
    const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
    const auto wait = retryAfter(header, {}, now);
    QCOMPARE(wait ? qint64(wait->count()) : -1, seconds);
}

void TestRetryAfter::takesTwoDigitYearsInThePast()
{
    const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    QCOMPARE(retryAfter("Sunday, 06-Nov-94 08:49:37 GMT", {}, now), std::chrono::seconds(0));
    QCOMPARE(retryAfter("Thursday, 01-Jan-26 00:00:09 GMT", {}, now), std::chrono::seconds(9));
}

void TestRetryAfter::countsFromAnyTimeZone()
{
    const QDateTime now(QDate(1994, 11, 6), QTime(16, 49, 37), Qt::OffsetFromUTC, 8 * 3600);
    QCOMPARE(retryAfter("Sun, 06 Nov 1994 08:49:40 GMT", {}, now), std::chrono::seconds(3));
}

// A clock that is an hour wrong changes nothing.
void TestRetryAfter::countsFromTheAnswersOwnDate()
{
    const QByteArray date = "Sun, 06 Nov 1994 08:49:37 GMT";
    const QByteArray later = "Sun, 06 Nov 1994 08:50:37 GMT";
    for (const int hours : {-1, 0, 1}) {
        const QDateTime now = QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC).addSecs(hours * 3600);
        QCOMPARE(retryAfter(later, date, now), std::chrono::seconds(60));
        QCOMPARE(retryAfter("5", date, now), std::chrono::seconds(5));
    }
    const QDateTime now(QDate(1994, 11, 6), QTime(8, 50, 7), Qt::UTC);
    QCOMPARE(retryAfter(later, "yesterday", now), std::chrono::seconds(30));
}

void TestRetryAfter::neverWaitsTooShort()
{
    const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 36, 900), Qt::UTC);
    QCOMPARE(retryAfter("Sun, 06 Nov 1994 08:49:39 GMT", {}, now), std::chrono::seconds(3));
}

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
