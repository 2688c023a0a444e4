// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/outboxstore.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>

namespace techpass {

class OutboxModel;
class Session;
class Workspace;

/// The outbox of the known user: fills its model from the store, takes submissions in, and runs the sender
/// while somebody is signed in. Owned by Application; GUI thread; all that it is given outlives it.
class OutboxController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxController)

public:
    OutboxController(Workspace &workspace, Session &session, OutboxModel &model, QObject *parent = nullptr);

    /// Shows the outbox of `user`, to whom what was submitted before anybody was signed in now belongs.
    void showUser(const QString &user);
    void startSending();
    void stopSending();

    /// Writes the rows into the outbox, in one piece. The submission is shown and sent when it is there.
    QFuture<Result<StoredSubmission>> enqueue(
        const QString &title, const QString &sourceKey, const QList<NewSubmission::Row> &rows);

    void pause();
    void resume();
    void cancelWaiting();
    void saveResults(const QString &path);

Q_SIGNALS:
    void queueChanged(bool paused, double requestsPerSecond, const QDateTime &waitsUntil);
    void resultsSaved(const QString &path);
    void failed(const techpass::Error &error);

private:
    void noteState();
    void show(const Result<QList<StoredSubmission>> &found);

    Workspace &m_workspace;
    Session &m_session;
    OutboxModel &m_model;
    QString m_user;
};

} // namespace techpass
