// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/logline.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace std::chrono_literals;

namespace {

template <typename Value>
concept CanBeLogged = requires(LogLine &line, const Value &value)
{
    line.with("value", value);
};

// What a person typed, a file holds or a service sent arrives as one of these.
static_assert(!CanBeLogged<QString>);
static_assert(!CanBeLogged<QByteArray>);
static_assert(!CanBeLogged<QStringView>);
static_assert(!CanBeLogged<std::string>);
static_assert(!CanBeLogged<Error>);
static_assert(CanBeLogged<int>);
static_assert(CanBeLogged<Error::Kind>);
static_assert(CanBeLogged<LogTraceId>);
static_assert(CanBeLogged<LogForeign>);

} // namespace

class TestLogLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneLine();
    void namesEveryError();
    void keepsTraceIdsOnly_data();
    void keepsTraceIdsOnly();
    void redacts_data();
    void redacts();
    void keepsWhatHelps();
};

void TestLogLine::writesOneLine()
{
    LogLine line(LogCategory::Service, LogLevel::Warning, "exchange");
    line.with("operation", "create-account")
        .with("status", 422)
        .with("error", Error::Kind::TlsFailed)
        .with("took", 12ms)
        .with("trace", LogTraceId(u"4f1c-1"_s));
    QCOMPARE(line.text(),
        "warning service: exchange operation=create-account status=422 error=tls-failed took=12ms "
        "trace=4f1c-1");
}

void TestLogLine::namesEveryError()
{
    QSet<QByteArray> named;
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::FileIsSource); ++kind)
        named.insert(LogLine(LogCategory::Program, LogLevel::Error, "failed")
                         .with("error", static_cast<Error::Kind>(kind))
                         .text());
    QCOMPARE(named.size(), static_cast<qsizetype>(Error::Kind::FileIsSource) + 1);
}

void TestLogLine::keepsTraceIdsOnly_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("logged");
    QTest::newRow("UUID") << u"4f1c0d2e-77aa-4b1d-9f60-1c2d3e4f0001"_s
                          << QByteArray("4f1c0d2e-77aa-4b1d-9f60-1c2d3e4f0001");
    QTest::newRow("none") << QString() << QByteArray("none");
    QTest::newRow("an email") << u"tan.mei@tech.gov.sg"_s << QByteArray("none");
    QTest::newRow("two lines") << u"a\nerror program: forged"_s << QByteArray("none");
    QTest::newRow("a space") << u"Tan Mei"_s << QByteArray("none");
    QTest::newRow("another script") << u"陈美"_s << QByteArray("none");
    QTest::newRow("endless") << QString(200, u'a') << QByteArray("none");
}

void TestLogLine::keepsTraceIdsOnly()
{
    QFETCH(const QString, id);
    QTEST(LogTraceId(id).text(), "logged");
}

void TestLogLine::redacts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    const auto row = [](const char *name, const QString &text, const QString &secret) {
        QTest::newRow(name) << text << secret;
    };
    row("an email", u"cannot send to tan.mei@tech.gov.sg now"_s, u"tan"_s);
    row("an email with a plus", u"<siti+x@ncs.com.sg>"_s, u"siti"_s);
    row("an email in another script", u"陈美@例子.sg"_s, u"陈"_s);
    row("a bearer token", u"Authorization: Bearer abc.def"_s, u"abc"_s);
    row("basic credentials", u"proxy-authorization basic dXNlcjpwYXNz"_s, u"dXNl"_s);
    row("a JWT", u"token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2ln refused"_s, u"eyJ"_s);
    row("a key", u"x-api-key=9f86d081884c7d659a2feaa0c55ad015"_s, u"9f86"_s);
    row("a phone number", u"contact 91234567 is taken"_s, u"9123"_s);
    row("a spaced phone number", u"call +65 9123 4567"_s, u"9123"_s);
    row("quoted", u"QFile: cannot open \"Resignation of Tan Mei.csv\""_s, u"Tan"_s);
    row("quoted by another sign", u"no column ‘Tan Mei’ here"_s, u"Tan"_s);
    row("an address's query", u"GET https://api.example/v1/invitations?search=tan+mei failed"_s, u"tan"_s);
    row("an address's password", u"via http://mei:s3cr3t@proxy.example:8080/"_s, u"s3cr3t"_s);
    row("a file", u"cannot read /home/tanmei/list.csv: denied"_s, u"tanmei"_s);
    row("a file of Windows", u"open C:\\Users\\tanmei\\list.csv failed"_s, u"tanmei"_s);
    row("a share", u"open \\\\server\\tanmei\\list.csv failed"_s, u"tanmei"_s);
    row("a name in another script", u"row of 陈美 is bad"_s, u"陈"_s);
    row("a second line", u"first\nsecond: forged"_s, u"\n"_s);
}

void TestLogLine::redacts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, secret);
    const QString clean = redacted(text);
    QVERIFY2(!clean.contains(secret), qPrintable(clean));
    QVERIFY(!clean.isEmpty());
    QVERIFY(redacted(clean) == clean);
}

void TestLogLine::keepsWhatHelps()
{
    QCOMPARE(
        redacted(u"QSslSocket: cannot resolve SSL_CTX_new"_s), u"QSslSocket: cannot resolve SSL_CTX_new"_s);
    QCOMPARE(redacted(u"cannot read /home/mei/a.csv: Permission denied"_s),
        u"cannot read <path>: Permission denied"_s);
    QCOMPARE(redacted(u"HTTP 503 after 3 tries"_s), u"HTTP 503 after 3 tries"_s);
}

QTEST_GUILESS_MAIN(TestLogLine)
#include "tst_logline.moc"
