// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/misbehavingserver.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

namespace techpass::test {

namespace {

void resetConnection(QTcpSocket *socket)
{
    const linger atOnce{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket->abort();
}

void writeMore(QTcpSocket *socket)
{
    constexpr qint64 pending = 1024 * 1024;
    while (socket->state() == QAbstractSocket::ConnectedState && socket->bytesToWrite() < pending)
        socket->write(QByteArray(64 * 1024, ' '));
}

void drip(QTcpSocket *socket, const QByteArray &bytes)
{
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, bytes, next = 0]() mutable {
        const QByteArray one = next < bytes.size() ? bytes.mid(next++, 1) : QByteArray(" ");
        socket->write(one);
    });
    timer->start(5);
}

} // namespace

QByteArray ReceivedRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Reaction Reaction::json(int status, const QByteArray &body,
    const QList<std::pair<QByteArray, QByteArray>> &headers, const QByteArray &type)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    if (!type.isEmpty())
        bytes += "Content-Type: " + type + "\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return {Kind::Answer, bytes};
}

MisbehavingServer::MisbehavingServer(QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<QTcpServer>())
    , m_scheme("http")
{
    listen();
}

MisbehavingServer::MisbehavingServer(const QSslConfiguration &configuration, QObject *parent)
    : QObject(parent)
    , m_scheme("https")
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    m_server = std::move(server);
    listen();
}

MisbehavingServer::~MisbehavingServer()
{
    close();
}

void MisbehavingServer::listen()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &MisbehavingServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("cannot listen");
}

QUrl MisbehavingServer::address() const
{
    return QUrl::fromEncoded(m_scheme + "://127.0.0.1:" + QByteArray::number(m_server->serverPort()));
}

int MisbehavingServer::count(QByteArrayView method) const
{
    return static_cast<int>(m_methods.count(method.toByteArray()));
}

void MisbehavingServer::close()
{
    m_server->close();
    const QList<QTcpSocket *> sockets = m_peers.keys();
    m_peers.clear();
    for (QTcpSocket *socket : sockets) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void MisbehavingServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        m_peers[socket].number = ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_peers.remove(socket);
            socket->deleteLater();
        });
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

void MisbehavingServer::read(QTcpSocket *socket)
{
    if (!m_peers.contains(socket))
        return;
    m_peers[socket].buffer += socket->readAll();
    while (m_peers.contains(socket) && readRequest(socket, m_peers[socket])) { }
}

bool MisbehavingServer::readRequest(QTcpSocket *socket, Peer &peer)
{
    const qsizetype firstLine = peer.buffer.indexOf("\r\n");
    if (firstLine < 0)
        return false;
    if (!peer.counted) {
        peer.counted = true;
        m_methods.append(peer.buffer.left(peer.buffer.indexOf(' ')));
    }
    const qsizetype headEnd = peer.buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    ReceivedRequest request;
    QList<QByteArray> lines = peer.buffer.left(headEnd).replace('\r', "").split('\n');
    const QList<QByteArray> parts = lines.takeFirst().split(' ');
    request.method = parts.value(0);
    request.target = parts.value(1);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (peer.buffer.size() < headEnd + 4 + length)
        return false;
    request.body = peer.buffer.mid(headEnd + 4, length);
    request.connection = peer.number;
    peer.buffer.remove(0, headEnd + 4 + length);
    peer.counted = false;
    m_requests.append(request);
    react(socket, m_script ? m_script(request) : Reaction::json(200, "{}"));
    Q_EMIT received();
    return true;
}

void MisbehavingServer::react(QTcpSocket *socket, const Reaction &reaction)
{
    switch (reaction.kind) {
    case Reaction::Kind::Answer:
        socket->write(reaction.bytes);
        break;
    case Reaction::Kind::AnswerAndClose:
        socket->write(reaction.bytes);
        socket->disconnectFromHost();
        break;
    case Reaction::Kind::Close:
        socket->disconnectFromHost();
        break;
    case Reaction::Kind::Reset:
        resetConnection(socket);
        break;
    case Reaction::Kind::Silence:
        break;
    case Reaction::Kind::Endless:
        socket->write(reaction.bytes);
        connect(socket, &QIODevice::bytesWritten, socket, [socket] { writeMore(socket); });
        break;
    case Reaction::Kind::Drip:
        drip(socket, reaction.bytes);
        break;
    }
}

} // namespace techpass::test
