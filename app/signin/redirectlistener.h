// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signin/redirectrequest.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTcpServer>

#include <chrono>

class QTcpSocket;

namespace techpass {

/// Waits on 127.0.0.1 for the browser that comes back from the issuer (RFC 8252, 7.3). listen(), expect(),
/// then codeReceived() or refused(), once: from then on nobody is listened to, and the browser waits for
/// showOutcome(). Owned by its SignInAttempt; GUI thread.
class RedirectListener final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RedirectListener)

public:
    static constexpr qsizetype headLimit = 16LL * 1024;
    static constexpr qsizetype peerLimit = 16;

    explicit RedirectListener(QObject *parent = nullptr);
    ~RedirectListener() override;

    /// How long a peer may take for its request.
    void setPeerPatience(std::chrono::milliseconds patience) { m_peerPatience = patience; }

    /// On any free port. Errors: ServiceFailed.
    Result<quint16> listen();
    void expect(const QByteArray &state, const QString &issuer);

    /// Tells the browser how the sign-in ended, and closes.
    void showOutcome(bool signedIn);

Q_SIGNALS:
    void codeReceived(const QString &code);
    void refused(const techpass::Error &error);

private:
    void accept();
    void read(QTcpSocket *peer);
    void drop(QTcpSocket *peer);
    void take(QTcpSocket *peer, const Result<QString> &code);
    static void write(QTcpSocket *peer, int status, const QByteArray &page);

    QTcpServer m_server;
    RedirectExpectation m_expected;
    QHash<QTcpSocket *, QByteArray> m_heads;
    QList<QTcpSocket *> m_order; ///< the oldest first
    QPointer<QTcpSocket> m_browser;
    std::chrono::milliseconds m_peerPatience{std::chrono::seconds(10)};
};

} // namespace techpass
