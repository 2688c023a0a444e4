// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/techpass/rawreply.h"

#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QNetworkAccessManager;

namespace techpass {

class OnceOnlyBody;

/// One HTTP request and what comes of it: one deadline for the whole, a limit for the answer's size, no
/// redirect followed, no cookie kept, HTTP/1.1, and a POST sent once and never repeated by Qt.
/// start() once, then finished() once, unless it is destroyed before: that takes the request back silently.
/// Lives as long as its parent, in its thread; `manager` outlives it.
class HttpExchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpExchange)

public:
    static constexpr qint64 defaultAnswerLimit = 16LL * 1024 * 1024;

    explicit HttpExchange(QNetworkAccessManager &manager, QObject *parent);
    ~HttpExchange() override;

    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
    void setAnswerLimit(qint64 bytes) { m_answerLimit = bytes; }

    void get(const QNetworkRequest &request);
    /// `body` must not be empty: without one Qt could repeat the request. `request` has its Content-Type.
    void post(const QNetworkRequest &request, const QByteArray &body);

    /// Whether some of the body may have reached the other side by now.
    bool requestLeft() const;

Q_SIGNALS:
    /// The request has left.
    void sent();
    void finished(const techpass::RawReply &reply);

private:
    void start(QNetworkReply *reply);
    void readHead();
    void readBody();
    void end();
    void giveUp(Error::Kind kind, const QString &detail);

    QNetworkAccessManager &m_manager;
    QPointer<QNetworkReply> m_reply;
    QPointer<OnceOnlyBody> m_body;
    QTimer m_deadline;
    QElapsedTimer m_elapsed;
    std::chrono::milliseconds m_timeout{std::chrono::seconds(30)};
    qint64 m_answerLimit = defaultAnswerLimit;
    QByteArray m_answer;
    std::optional<Error> m_failure;
    QString m_tlsError;
    QString m_askingProxy;
};

} // namespace techpass
