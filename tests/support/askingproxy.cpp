// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/askingproxy.h"

#include <QCryptographicHash>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass::test {

namespace {

const QByteArray nonce = "0123456789abcdef";

QByteArray md5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

QByteArray authorization(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith("proxy-authorization:"))
            return line.mid(line.indexOf(':') + 1).trimmed();
    }
    return {};
}

/// `name="value"` or `name=value` among the members of a Digest.
QByteArray member(const QByteArray &digest, const QByteArray &name)
{
    const QList<QByteArray> members = digest.mid(digest.indexOf(' ')).split(',');
    for (const QByteArray &one : members) {
        const QByteArray trimmed = one.trimmed();
        if (trimmed.startsWith(QByteArray(name + '=')))
            return trimmed.mid(name.size() + 1).replace('"', QByteArray());
    }
    return {};
}

} // namespace

AskingProxy::AskingProxy(Scheme scheme, quint16 target, QObject *parent)
    : QObject(parent)
    , m_scheme(scheme)
    , m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, &AskingProxy::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("cannot listen");
}

QString AskingProxy::address() const
{
    return u"127.0.0.1:%1"_s.arg(m_server.serverPort());
}

void AskingProxy::setAccepted(const QByteArray &name, const QByteArray &password)
{
    m_name = name;
    m_password = password;
}

int AskingProxy::tries() const
{
    return static_cast<int>(std::count_if(m_heads.cbegin(), m_heads.cend(),
        [](const QByteArray &head) { return !authorization(head).isEmpty(); }));
}

void AskingProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QObject::destroyed, this, [this, client] {
            m_buffers.remove(client);
            m_ends.remove(client);
        });
    }
}

void AskingProxy::read(QTcpSocket *client)
{
    if (QTcpSocket *end = m_ends.value(client)) {
        end->write(client->readAll());
        return;
    }
    QByteArray &buffer = m_buffers[client];
    buffer += client->readAll();
    const qsizetype length = buffer.indexOf("\r\n\r\n");
    if (length < 0)
        return;
    const QByteArray head = buffer.left(length);
    buffer.clear();
    m_heads.append(head);
    if (isRight(head))
        return open(client);
    QByteArray asked = "Basic realm=\"" + m_realm + '"';
    if (m_scheme == Scheme::Digest)
        asked = "Digest realm=\"" + m_realm + "\", nonce=\"" + nonce + "\", qop=\"auth\", algorithm=MD5";
    client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: " + asked
        + "\r\nContent-Length: 0\r\n\r\n");
}

bool AskingProxy::isRight(const QByteArray &head) const
{
    const QByteArray given = authorization(head);
    if (!head.startsWith("CONNECT "))
        return false;
    if (m_scheme == Scheme::Basic)
        return given == QByteArray("Basic " + QByteArray(m_name + ':' + m_password).toBase64());
    const QByteArray who = md5(m_name + ':' + m_realm + ':' + m_password);
    const QByteArray what = md5("CONNECT:" + member(given, "uri"));
    return given.startsWith("Digest ") && member(given, "username") == m_name
        && member(given, "response")
        == md5(
            who + ':' + nonce + ':' + member(given, "nc") + ':' + member(given, "cnonce") + ":auth:" + what);
}

void AskingProxy::open(QTcpSocket *client)
{
    ++m_tunnels;
    auto *end = new QTcpSocket(client);
    m_ends.insert(client, end);
    connect(end, &QTcpSocket::connected, client,
        [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    connect(end, &QTcpSocket::readyRead, client, [client, end] { client->write(end->readAll()); });
    connect(end, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    end->connectToHost(QHostAddress::LocalHost, m_target);
}

} // namespace techpass::test
