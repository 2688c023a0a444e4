// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/outboxblock.h"
#include "models/store/outboxstore.h"
#include "ui/pages/queuestatus.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <optional>

namespace techpass {

class OutboxModel;
class Session;
class Workspace;

/// The outbox of the known user: fills its model from the store, takes submissions in, gives rows back, and
/// runs the sender while somebody is signed in. Owned by Application; GUI thread; all that it is given
/// outlives it.
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
    /// `sourcePath`: the file that they were read from.
    QFuture<Result<StoredSubmission>> enqueue(const QString &title, const QString &sourceKey,
        const QList<NewSubmission::Row> &rows, const QString &sourcePath = {});

    void pause();
    void resume();
    void cancelWaiting();
    void checkAgain(const QList<qint64> &rows);
    /// Puts the rows into a new draft and marks them as returned, both or neither.
    void resubmit(const QList<qint64> &rows);
    void loadAttempts(qint64 row);
    /// Reads anew what is to be shown.
    void load();

Q_SIGNALS:
    void queueChanged(const techpass::QueueStatus &queue);
    void attemptsLoaded(qint64 row, const QList<techpass::Attempt> &attempts);
    /// The rows are in this draft now.
    void returned(qint64 draft, int rows);
    void failed(const techpass::Error &error);

private:
    void noteRows(const QList<OutboxRow> &rows);
    void noteState();
    void tellQueue();
    QList<OutboxRow> rowsById(const QList<qint64> &ids) const;

    Workspace &m_workspace;
    Session &m_session;
    OutboxModel &m_model;
    QString m_user;
    QString m_shownUser; ///< whose submissions the model has
    QTimer m_tick; ///< while rows are sent: the rate changes, and with it the time that is left
    std::optional<qint64> m_revision; ///< of the outbox that was loaded
    bool m_loading = false;
    bool m_loadAgain = false;
    bool m_returning = false;
};

} // namespace techpass
