// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/redirectlistener.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace techpass;

// The redirect listener under attack, over real sockets.
class TestRedirectListener final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Error>(); }
    void init();
    void cleanup();
    void takesTheAnswerAndShowsThePage();
    void showsThatItDidNotWork();
    void isOnThisMachineOnly();
    void keepsWaitingAfterWrongRequests_data();
    void keepsWaitingAfterWrongRequests();
    void takesOneAnswerOnly();
    void endsWithTheIssuersError();
    void turnsAwayAHugeHead();
    void dropsASlowDrip();
    void manySilentPeersDoNotKeepTheBrowserOut();
    void readsARequestInPieces();
    void ignoresWhatFollowsTheRequest();
    void letsTheBrowserReadThePageAfterItsEnd();
    void survivesABrowserThatLeaves();

private:
    std::unique_ptr<QTcpSocket> peer();
    QByteArray get(const QByteArray &target) const;
    QByteArray answerTo(const QByteArray &bytes);

    std::unique_ptr<RedirectListener> m_listener;
    std::unique_ptr<QSignalSpy> m_codes;
    std::unique_ptr<QSignalSpy> m_refusals;
    quint16 m_port = 0;
};

namespace {

const QByteArray good = "/?code=c0de&state=st4te";

QByteArray readAll(QTcpSocket &socket)
{
    QByteArray all;
    [&] { QTRY_VERIFY((all += socket.readAll(), socket.state() == QAbstractSocket::UnconnectedState)); }();
    return all + socket.readAll();
}

} // namespace

void TestRedirectListener::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_listener = std::make_unique<RedirectListener>();
    const Result<quint16> port = m_listener->listen();
    QVERIFY(port);
    m_port = *port;
    m_listener->expect("st4te", u"https://issuer.sg"_s);
    m_codes = std::make_unique<QSignalSpy>(m_listener.get(), &RedirectListener::codeReceived);
    m_refusals = std::make_unique<QSignalSpy>(m_listener.get(), &RedirectListener::refused);
}

void TestRedirectListener::cleanup()
{
    m_codes.reset();
    m_refusals.reset();
    m_listener.reset();
}

std::unique_ptr<QTcpSocket> TestRedirectListener::peer()
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress::LocalHost, m_port);
    [&] { QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState); }();
    return socket;
}

QByteArray TestRedirectListener::get(const QByteArray &target) const
{
    return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n\r\n";
}

QByteArray TestRedirectListener::answerTo(const QByteArray &bytes)
{
    const auto socket = peer();
    socket->write(bytes);
    return readAll(*socket);
}

void TestRedirectListener::takesTheAnswerAndShowsThePage()
{
    const auto browser = peer();
    browser->write(get(good));
    QTRY_COMPARE(m_codes->size(), 1);
    QCOMPARE(m_codes->at(0).at(0).toString(), u"c0de"_s);
    m_listener->showOutcome(true);
    const QByteArray page = readAll(*browser);
    QVERIFY(page.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(page.contains("You are signed in. You can close this page and go back to TechPass Invite."));
    QVERIFY(page.contains("Cache-Control: no-store"));
    QVERIFY(page.contains("Content-Security-Policy: default-src 'none'"));
    QVERIFY(!page.contains("c0de"));
    QCOMPARE(m_refusals->size(), 0);
}

void TestRedirectListener::showsThatItDidNotWork()
{
    const auto browser = peer();
    browser->write(get(good));
    QTRY_COMPARE(m_codes->size(), 1);
    m_listener->showOutcome(false);
    QVERIFY(readAll(*browser).contains("You are not signed in."));
}

void TestRedirectListener::isOnThisMachineOnly()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHostIPv6, m_port);
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    socket.connectToHost(QHostAddress(u"127.0.0.2"_s), m_port);
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
}

void TestRedirectListener::keepsWaitingAfterWrongRequests_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("wrong state") << QByteArray("/?code=x&state=y") << QByteArray("400");
    QTest::newRow("no state") << QByteArray("/?code=x") << QByteArray("400");
    QTest::newRow("favicon") << QByteArray("/favicon.ico") << QByteArray("404");
    QTest::newRow("forged error") << QByteArray("/?error=access_denied") << QByteArray("400");
}

void TestRedirectListener::keepsWaitingAfterWrongRequests()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, status);
    const QByteArray page = answerTo(get(target));
    QVERIFY2(page.startsWith(QByteArray("HTTP/1.1 " + status)), page.constData());
    QVERIFY(page.contains("This page belongs to no sign-in"));
    QCOMPARE(m_codes->size() + m_refusals->size(), 0);
    QVERIFY(answerTo(get(good).replace("GET", "POST")).startsWith("HTTP/1.1 405"));
    QVERIFY(answerTo(get(good).replace("127.0.0.1", "evil.sg")).startsWith("HTTP/1.1 400"));
    QCOMPARE(m_codes->size() + m_refusals->size(), 0);

    const auto browser = peer();
    browser->write(get(good));
    QTRY_COMPARE(m_codes->size(), 1);
}

void TestRedirectListener::takesOneAnswerOnly()
{
    const auto early = peer(); // connected before, asks after
    const auto browser = peer();
    browser->write(get(good));
    QTRY_COMPARE(m_codes->size(), 1);
    early->write(get("/?code=second&state=st4te"));
    QTRY_COMPARE(early->state(), QAbstractSocket::UnconnectedState);
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, m_port);
    QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
    browser->write(get("/?code=third&state=st4te"));
    m_listener->showOutcome(true);
    readAll(*browser);
    QCOMPARE(m_codes->size(), 1);
}

void TestRedirectListener::endsWithTheIssuersError()
{
    const auto browser = peer();
    browser->write(get("/?error=access_denied&state=st4te"));
    QTRY_COMPARE(m_refusals->size(), 1);
    QCOMPARE(m_refusals->at(0).at(0).value<Error>().kind, Error::Kind::SignInRefused);
    QCOMPARE(m_codes->size(), 0);
}

void TestRedirectListener::turnsAwayAHugeHead()
{
    const auto attacker = peer();
    attacker->write("GET /?code=x&state=st4te HTTP/1.1\r\nX-Big: " + QByteArray(1024 * 1024, 'x'));
    QTRY_COMPARE(attacker->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_codes->size() + m_refusals->size(), 0);
    const auto browser = peer();
    browser->write(get(good));
    QTRY_COMPARE(m_codes->size(), 1);
}

void TestRedirectListener::dropsASlowDrip()
{
    m_listener->setPeerPatience(std::chrono::milliseconds(300));
    const auto attacker = peer();
    QTimer drip;
    connect(&drip, &QTimer::timeout, attacker.get(), [&attacker] { attacker->write("X"); });
    drip.start(10);
    QTRY_COMPARE(attacker->state(), QAbstractSocket::UnconnectedState);
    drip.stop();
    QCOMPARE(m_codes->size() + m_refusals->size(), 0);
}

void TestRedirectListener::manySilentPeersDoNotKeepTheBrowserOut()
{
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int i = 0; i < 100; ++i)
        silent.push_back(peer());
    const auto browser = peer();
    browser->write(get(good));
    QTRY_COMPARE(m_codes->size(), 1);
}

void TestRedirectListener::readsARequestInPieces()
{
    const auto browser = peer();
    const QByteArray request = get(good);
    for (const char c : request) {
        browser->write(&c, 1);
        browser->flush();
        QCoreApplication::sendPostedEvents();
    }
    QTRY_COMPARE(m_codes->size(), 1);
}

void TestRedirectListener::ignoresWhatFollowsTheRequest()
{
    const QByteArray page = answerTo(get("/favicon.ico") + get(good));
    QCOMPARE(page.count("HTTP/1.1"), 1);
    QCOMPARE(m_codes->size(), 0);
    const auto browser = peer();
    browser->write(get(good) + get("/?code=second&state=st4te"));
    QTRY_COMPARE(m_codes->size(), 1);
    QCOMPARE(m_codes->at(0).at(0).toString(), u"c0de"_s);
}

void TestRedirectListener::letsTheBrowserReadThePageAfterItsEnd()
{
    const auto browser = peer();
    browser->write(get(good));
    QTRY_COMPARE(m_codes->size(), 1);
    m_listener->showOutcome(true);
    m_listener.reset();
    QVERIFY(readAll(*browser).contains("You are signed in."));
}

void TestRedirectListener::survivesABrowserThatLeaves()
{
    auto browser = peer();
    browser->write(get(good));
    QTRY_COMPARE(m_codes->size(), 1);
    browser->abort();
    browser.reset();
    QCoreApplication::sendPostedEvents();
    m_listener->showOutcome(true);
    m_listener->showOutcome(true);
}

QTEST_GUILESS_MAIN(TestRedirectListener)
#include "tst_redirectlistener.moc"
