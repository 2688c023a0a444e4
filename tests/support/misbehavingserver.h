// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

class QSslConfiguration;
class QTcpSocket;

namespace techpass::test {

/// One request as it came in, whole.
struct ReceivedRequest
{
    QByteArray method;
    QByteArray target;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int connection = 0; ///< the number of the connection it came on, from 1

    QByteArray header(QByteArrayView name) const;
};

/// What to do once a whole request has been read.
struct Reaction
{
    enum class Kind {
        Answer, ///< write `bytes`, keep the connection
        AnswerAndClose, ///< write `bytes`, then close
        Close, ///< close without a byte
        Reset, ///< RST
        Silence, ///< say nothing, keep the connection
        Endless, ///< write `bytes`, then more and more
        Drip, ///< write `bytes` one by one, for ever slower than any deadline
    };
    Kind kind = Kind::Answer;
    QByteArray bytes;

    /// A whole answer with a Content-Length.
    static Reaction json(int status, const QByteArray &body,
        const QList<std::pair<QByteArray, QByteArray>> &headers = {},
        const QByteArray &type = "application/json");
};

/// An HTTP/1.1 server on 127.0.0.1 that does to its clients what networks do. Runs in the event loop of the
/// thread that made it. Everything received is kept for the test to count.
class MisbehavingServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MisbehavingServer)

public:
    using Script = std::function<Reaction(const ReceivedRequest &)>;

    explicit MisbehavingServer(QObject *parent = nullptr);
    /// Over TLS, as `configuration` says.
    explicit MisbehavingServer(const QSslConfiguration &configuration, QObject *parent = nullptr);
    ~MisbehavingServer() override;

    /// `http(s)://127.0.0.1:PORT`.
    QUrl address() const;

    /// Asked for every request. Without a script every request is answered with 200 and `{}`.
    void setScript(Script script) { m_script = std::move(script); }

    const QList<ReceivedRequest> &requests() const { return m_requests; }
    /// How many with that method began to arrive, whole or not.
    int count(QByteArrayView method) const;
    int connections() const { return m_connections; }
    /// Stops listening and drops what is open.
    void close();

Q_SIGNALS:
    void received();

private:
    struct Peer
    {
        QByteArray buffer;
        int number = 0;
        bool counted = false;
    };

    void listen();
    void accept();
    void read(QTcpSocket *socket);
    bool readRequest(QTcpSocket *socket, Peer &peer);
    void react(QTcpSocket *socket, const Reaction &reaction);

    std::unique_ptr<QTcpServer> m_server;
    QByteArray m_scheme;
    Script m_script;
    QHash<QTcpSocket *, Peer> m_peers;
    QList<ReceivedRequest> m_requests;
    QList<QByteArray> m_methods;
    int m_connections = 0;
};

} // namespace techpass::test
