// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/accessmanager.h"
#include "tests/support/outboxharness.h"
#include "tests/support/testauthority.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

namespace {

const QByteArray here = "IP:127.0.0.1";

/// What one of nginx's servers presents and does.
struct Server
{
    QByteArray name;
    TestAuthority::Issued certificate;
    QByteArray protocols = "TLSv1.2 TLSv1.3";
    QByteArray redirectTo = {}; ///< otherwise it makes accounts
    quint16 port = 0;
};

QByteArray serverBlock(const Server &server, const QString &folder)
{
    const QByteArray start = folder.toUtf8() + '/' + server.name;
    QByteArray answer = "return 307 " + server.redirectTo + "$request_uri;";
    if (server.redirectTo.isEmpty()) {
        answer = R"(default_type application/json; return 201 '{"id":"a","email":"single1@ibm.com",)"
                 R"("techpassUsername":"s","status":"created","createdAt":"2026-01-01T00:00:00Z"}';)";
    }
    return "server { listen 127.0.0.1:" + QByteArray::number(server.port) + " ssl; ssl_certificate " + start
        + ".pem; ssl_certificate_key " + start + ".key; ssl_protocols " + server.protocols
        + "; ssl_ciphers DEFAULT:@SECLEVEL=0; access_log " + start + ".log seen; location / { " + answer
        + " } }\n";
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

/// The outbox before a real nginx that presents wrong certificates, speaks old TLS, or sends elsewhere: no
/// token and no key may reach the wrong party, and the rows wait.
class TestWrongServers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanupTestCase();
    void trustsTheAdministratorsAuthority();
    void speaksNothingOlderThanTls12();
    void keepsTheRowsAndTheSecrets_data();
    void keepsTheRowsAndTheSecrets();
    void refusesWhatIsNoAuthority_data();
    void refusesWhatIsNoAuthority();

private:
    Server &add(const QByteArray &name, const TestAuthority::Issued &certificate);
    const Server &server(const QByteArray &name) const;
    QUrl address(const QByteArray &name) const;
    QByteArray seen(const QByteArray &name) const;
    NetworkRoute route() const { return {u"none"_s, m_authority.certificate()}; }

    QTemporaryDir m_folder;
    TestAuthority m_authority;
    QList<Server> m_servers;
    QProcess m_nginx;
};

Server &TestWrongServers::add(const QByteArray &name, const TestAuthority::Issued &certificate)
{
    m_servers.append(Server{name, certificate});
    m_servers.last().port = freePort();
    return m_servers.last();
}

void TestWrongServers::initTestCase()
{
    add("right", m_authority.issue(here));
    add("othername", m_authority.issue("DNS:service.example,IP:127.0.0.2"));
    add("selfsigned", TestAuthority::selfSigned(here));
    add("expired", m_authority.issue(here, -60));
    add("stranger", TestAuthority().issue(here));
    add("oldtls", m_authority.issue(here)).protocols = "TLSv1.1";
    add("newtls", m_authority.issue(here)).protocols = "TLSv1.2";
    add("elsewhere", m_authority.issue("DNS:localhost"));
    add("sendsaway", m_authority.issue(here)).redirectTo
        = "https://localhost:" + QByteArray::number(server("elsewhere").port);

    const QString folder = m_folder.path();
    QByteArray blocks;
    for (const Server &one : std::as_const(m_servers)) {
        const QString start = folder + u'/' + QString::fromLatin1(one.name);
        QVERIFY(write(start + u".pem"_s, one.certificate.certificate));
        QVERIFY(write(start + u".key"_s, one.certificate.key));
        blocks += serverBlock(one, folder);
    }
    const QByteArray path = folder.toUtf8();
    QByteArray config = "daemon off; master_process off; pid " + path + "/pid; error_log " + path
        + "/error.log info; events {}\nhttp { log_format seen '$request_method $request_uri "
          "[$http_authorization] "
          "[$http_x_api_key]';\n";
    for (const char *temporary : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        config += QByteArray(temporary) + "_temp_path " + path + '/' + temporary + ";\n";
    QVERIFY(write(folder + u"/nginx.conf"_s, config + blocks + "}\n"));
    const QString program
        = QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s});
    QVERIFY2(!program.isEmpty(), "nginx is missing: packaging/dev test installs it");
    m_nginx.start(program, {u"-c"_s, folder + u"/nginx.conf"_s, u"-p"_s, folder});
    QVERIFY(m_nginx.waitForStarted());
    for (const Server &one : std::as_const(m_servers)) {
        QTRY_VERIFY([&one] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, one.port);
            return socket.waitForConnected(1000);
        }());
    }
}

void TestWrongServers::cleanupTestCase()
{
    m_nginx.terminate();
    QVERIFY(m_nginx.waitForFinished());
}

const Server &TestWrongServers::server(const QByteArray &name) const
{
    return *std::find_if(
        m_servers.begin(), m_servers.end(), [&name](const Server &one) { return one.name == name; });
}

QUrl TestWrongServers::address(const QByteArray &name) const
{
    return QUrl(u"https://127.0.0.1:%1"_s.arg(server(name).port));
}

QByteArray TestWrongServers::seen(const QByteArray &name) const
{
    QFile file(m_folder.filePath(QString::fromLatin1(name + ".log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// What the others are compared with: the same request does arrive where all is right.
void TestWrongServers::trustsTheAdministratorsAuthority()
{
    for (const QByteArray &name : {QByteArray("right"), QByteArray("newtls")}) {
        OutboxHarness outbox(address(name), route());
        outbox.submit({OutboxHarness::account(1)});
        outbox.start();
        QTRY_COMPARE(outbox.rows().constFirst().state, RowState::Created);
        QTRY_COMPARE(seen(name), "POST /v1/accounts [Bearer token-1] [k3y]\n");
    }
    // Without that authority the same server is a stranger.
    OutboxHarness outbox(address("right"), NetworkRoute{u"none"_s, {}});
    outbox.submit({OutboxHarness::account(1)});
    outbox.start();
    QTRY_COMPARE(outbox.rows().constFirst().lastError, Error::Kind::TlsFailed);
    QCOMPARE(seen("right").count('\n'), 1);
}

// Else the server below that offers only TLS 1.1 would prove nothing.
void TestWrongServers::speaksNothingOlderThanTls12()
{
    QProcess client;
    client.start(u"openssl"_s,
        {u"s_client"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(server("oldtls").port), u"-tls1_1"_s,
            u"-cipher"_s, u"DEFAULT:@SECLEVEL=0"_s});
    QVERIFY(client.waitForStarted());
    client.closeWriteChannel();
    QVERIFY(client.waitForFinished());
    QVERIFY(client.readAllStandardOutput().contains("Protocol  : TLSv1.1"));
}

void TestWrongServers::keepsTheRowsAndTheSecrets_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("wrongParty");
    QTest::addColumn<int>("error");
    for (const char *name : {"othername", "selfsigned", "expired", "stranger", "oldtls"})
        QTest::newRow(name) << QByteArray(name) << QByteArray(name) << int(Error::Kind::TlsFailed);
    QTest::newRow("sends to another host")
        << QByteArray("sendsaway") << QByteArray("elsewhere") << int(Error::Kind::Offline);
}

void TestWrongServers::keepsTheRowsAndTheSecrets()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, wrongParty);
    QFETCH(const int, error);
    OutboxHarness outbox(address(name), route());
    outbox.submit({OutboxHarness::account(1), OutboxHarness::account(2)});
    outbox.start();
    const auto lastError
        = [&outbox] { return int(outbox.rows().constFirst().lastError.value_or(Error::Kind{})); };
    QTRY_COMPARE(lastError(), error);
    // The outbox tries again by itself: a row may be under way just now, and waits again then.
    const auto allWait = [&outbox] {
        const auto rows = outbox.rows();
        return rows.size() == 2 && std::all_of(rows.begin(), rows.end(), [](const OutboxRow &row) {
            return row.state == RowState::Waiting;
        });
    };
    QTRY_VERIFY(allWait());
    // Not a byte of a request: no line, and so no token and no key.
    QCOMPARE(seen(wrongParty), QByteArray());
}

void TestWrongServers::refusesWhatIsNoAuthority_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<bool>("good");
    QTest::newRow("one") << m_authority.certificate() << true;
    QTest::newRow("two") << m_authority.certificate() + TestAuthority().certificate() << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("other text") << QByteArray("# none\n") << false;
    QTest::newRow("a key") << m_authority.issue(here).key << false;
}

void TestWrongServers::refusesWhatIsNoAuthority()
{
    QFETCH(const QByteArray, pem);
    QTEST(AccessManager::checkAuthorities(pem).has_value(), "good");
}

QTEST_GUILESS_MAIN(TestWrongServers)
#include "tst_wrongservers.moc"
