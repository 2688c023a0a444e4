// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace techpass::test {

/// A proxy on 127.0.0.1 that lets nobody CONNECT without a name and password. Whatever host it is asked for,
/// it leads to one port of this machine. Runs in the event loop of the thread that made it.
class AskingProxy final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AskingProxy)

public:
    enum class Scheme { Basic, Digest };

    explicit AskingProxy(Scheme scheme, quint16 target, QObject *parent = nullptr);

    /// `127.0.0.1:PORT`.
    QString address() const;
    void setRealm(const QByteArray &realm) { m_realm = realm; }
    void setAccepted(const QByteArray &name, const QByteArray &password);

    /// The heads of all requests.
    const QList<QByteArray> &heads() const { return m_heads; }
    int tunnels() const { return m_tunnels; }
    /// How often a name and password came.
    int tries() const;

private:
    void accept();
    void read(QTcpSocket *client);
    bool isRight(const QByteArray &head) const;
    void open(QTcpSocket *client);

    const Scheme m_scheme;
    const quint16 m_target;
    QByteArray m_realm = "Corporate network";
    QByteArray m_name = "mei";
    QByteArray m_password = "correct horse";
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QHash<QTcpSocket *, QTcpSocket *> m_ends;
    QList<QByteArray> m_heads;
    int m_tunnels = 0;
    QTcpServer m_server; ///< goes first, with its sockets
};

} // namespace techpass::test
