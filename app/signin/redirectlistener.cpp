// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/redirectlistener.h"

#include "app/signin/closingpage.h"

#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr std::chrono::seconds lingerForReading{5};

QByteArray statusLine(int status)
{
    switch (status) {
    case 200:
        return "HTTP/1.1 200 OK\r\n";
    case 404:
        return "HTTP/1.1 404 Not Found\r\n";
    case 405:
        return "HTTP/1.1 405 Method Not Allowed\r\nAllow: GET\r\n";
    case 431:
        return "HTTP/1.1 431 Request Header Fields Too Large\r\n";
    default:
        return "HTTP/1.1 400 Bad Request\r\n";
    }
}

} // namespace

RedirectListener::RedirectListener(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &RedirectListener::accept);
}

RedirectListener::~RedirectListener()
{
    m_server.close();
    while (!m_order.isEmpty())
        drop(m_order.constLast());
    if (m_browser)
        showOutcome(false);
}

Result<quint16> RedirectListener::listen()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        return failure(Error::Kind::ServiceFailed, m_server.errorString());
    m_expected.port = m_server.serverPort();
    return m_expected.port;
}

void RedirectListener::expect(const QByteArray &state, const QString &issuer)
{
    m_expected.state = state;
    m_expected.issuer = issuer;
}

void RedirectListener::accept()
{
    while (QTcpSocket *peer = m_server.nextPendingConnection()) {
        // Whoever holds many connections open must not keep the browser out.
        if (m_order.size() >= peerLimit)
            drop(m_order.constFirst());
        m_order.append(peer);
        m_heads.insert(peer, {});
        peer->setReadBufferSize(headLimit + 1);
        connect(peer, &QTcpSocket::readyRead, this, [this, peer] { read(peer); });
        connect(peer, &QTcpSocket::disconnected, this, [this, peer] { drop(peer); });
        QTimer::singleShot(m_peerPatience, peer, [this, peer] { drop(peer); });
    }
}

void RedirectListener::read(QTcpSocket *peer)
{
    if (!m_heads.contains(peer))
        return;
    QByteArray &head = m_heads[peer];
    head += peer->read(headLimit + 1 - head.size());
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0 && head.size() <= headLimit)
        return;
    // One request a peer: whatever else it says is not read.
    disconnect(peer, &QTcpSocket::readyRead, this, nullptr);
    const RedirectRequest request
        = end < 0 ? RedirectRequest{431, std::nullopt} : RedirectRequest::read(head.left(end), m_expected);
    if (request.answer)
        take(peer, *request.answer);
    else
        write(peer, request.status, closingPage(ClosingPage::NotThisSignIn));
}

void RedirectListener::drop(QTcpSocket *peer)
{
    if (m_heads.remove(peer) == 0)
        return;
    m_order.removeOne(peer);
    peer->disconnect(this);
    peer->abort();
    peer->deleteLater();
}

void RedirectListener::take(QTcpSocket *peer, const Result<QString> &code)
{
    m_server.close();
    m_heads.remove(peer);
    m_order.removeOne(peer);
    peer->disconnect(this);
    m_browser = peer;
    while (!m_order.isEmpty())
        drop(m_order.constLast());
    if (code)
        Q_EMIT codeReceived(*code);
    else
        Q_EMIT refused(code.error());
}

void RedirectListener::showOutcome(bool signedIn)
{
    if (!m_browser)
        return;
    QTcpSocket *browser = m_browser;
    m_browser = nullptr;
    // It outlives this object until the page is read, but not for ever.
    browser->setParent(nullptr);
    connect(browser, &QTcpSocket::disconnected, browser, &QObject::deleteLater);
    QTimer::singleShot(lingerForReading, browser, [browser] {
        browser->abort();
        browser->deleteLater();
    });
    write(browser, 200, closingPage(signedIn ? ClosingPage::SignedIn : ClosingPage::NotSignedIn));
    if (browser->state() == QAbstractSocket::UnconnectedState)
        browser->deleteLater();
}

void RedirectListener::write(QTcpSocket *peer, int status, const QByteArray &page)
{
    peer->write(statusLine(status)
        + "Content-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(page.size())
        + "\r\nConnection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
          "X-Content-Type-Options: nosniff\r\n"
          "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n\r\n"
        + page);
    peer->disconnectFromHost();
}

} // namespace techpass
