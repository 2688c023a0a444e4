// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outboxcontroller.h"

#include "app/returnedrows.h"
#include "app/submission/sender.h"
#include "app/techpass/onfinished.h"
#include "app/workspace/workspace.h"
#include "models/session/session.h"
#include "models/store/outboxmodel.h"
#include "models/store/storage.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace techpass {

using namespace std::chrono_literals;

namespace {

QueueStatus::State stateOf(Sender::State state)
{
    switch (state) {
    case Sender::State::Stopped:
        return QueueStatus::State::Stopped;
    case Sender::State::Idle:
        return QueueStatus::State::Idle;
    case Sender::State::Sending:
        return QueueStatus::State::Sending;
    case Sender::State::Paused:
        return QueueStatus::State::Paused;
    case Sender::State::WaitingForService:
        return QueueStatus::State::WaitingForService;
    case Sender::State::WaitingForNetwork:
        return QueueStatus::State::WaitingForNetwork;
    case Sender::State::WaitingForSignIn:
        return QueueStatus::State::WaitingForSignIn;
    case Sender::State::NotPermitted:
        return QueueStatus::State::NotPermitted;
    case Sender::State::StorageTrouble:
        return QueueStatus::State::StorageTrouble;
    case Sender::State::SendingElsewhere:
        break;
    }
    return QueueStatus::State::SendingElsewhere;
}

struct LoadedOutbox
{
    qint64 revision = 0;
    QString user; ///< whose it is
    QList<OutboxBlock> blocks;
};

/// Those of `user`; where there are none, and the user may not send, those that wait for somebody who may.
Result<LoadedOutbox> loadedOutbox(
    OutboxStore &store, const QString &environment, const QString &user, bool maySend)
{
    // First: what another process changes meanwhile is told once more, not left out.
    const Result<qint64> revision = store.revision();
    if (!revision)
        return tl::unexpected(revision.error());
    LoadedOutbox outbox{*revision, user, {}};
    Result<QList<StoredSubmission>> stored = store.all(environment, user);
    if (stored && stored->isEmpty() && !maySend) {
        outbox.user.clear();
        stored = store.all(environment, outbox.user);
    }
    if (!stored)
        return tl::unexpected(stored.error());
    outbox.blocks.reserve(stored->size());
    for (const StoredSubmission &submission : *stored)
        outbox.blocks.append(OutboxBlock::of(submission.submission, submission.rows));
    return outbox;
}

bool waits(Sender::State state)
{
    return state == Sender::State::WaitingForService || state == Sender::State::WaitingForNetwork
        || state == Sender::State::StorageTrouble || state == Sender::State::NotPermitted;
}

} // namespace

OutboxController::OutboxController(
    Workspace &workspace, Session &session, OutboxModel &model, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_session(session)
    , m_model(model)
{
    Sender &sender = m_workspace.sender();
    connect(&sender, &Sender::rowsChanged, this, &OutboxController::noteRows);
    connect(&sender, &Sender::stateChanged, this, &OutboxController::noteState);
    connect(&sender, &Sender::reached, &m_session, &Session::setOnline);
    connect(&sender, &Sender::signInNeeded, &m_session, &Session::setSignedOut);
    connect(&m_session, &Session::policyChanged, this, [this] {
        m_workspace.sender().setPolicy(m_session.policy());
        tellQueue();
    });
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &OutboxController::tellQueue);
}

void OutboxController::showUser(const QString &user)
{
    m_user = user;
    // Rows of nobody wait for somebody who may send them.
    if (!user.isEmpty() && m_session.profile() && m_session.mayInvite()) {
        const auto adopted
            = m_workspace.storage().run([name = m_workspace.environment().name, user](Database &database) {
                  return OutboxStore(database).adopt(name, user);
              });
        onFinished(this, adopted, [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
    }
    load();
}

void OutboxController::load()
{
    m_loadAgain = m_loading;
    if (m_loading)
        return;
    m_loading = true;
    const auto found = m_workspace.storage().run([name = m_workspace.environment().name, user = m_user,
                                                     maySend = m_session.mayInvite()](Database &database) {
        OutboxStore store(database);
        return loadedOutbox(store, name, user, maySend);
    });
    onFinished(this, found, [this, user = m_user](const Result<LoadedOutbox> &outbox) {
        m_loading = false;
        if (m_loadAgain || user != m_user)
            return load();
        if (!outbox) {
            Q_EMIT failed(outbox.error());
            return;
        }
        m_revision = outbox->revision;
        m_shownUser = outbox->user;
        m_model.setContent(outbox->blocks);
    });
}

void OutboxController::startSending()
{
    m_workspace.sender().setPolicy(m_session.policy());
    m_workspace.sender().start(m_workspace.environment().name, m_user, m_revision);
}

void OutboxController::stopSending()
{
    m_workspace.sender().stop();
}

QFuture<Result<StoredSubmission>> OutboxController::enqueue(const QString &title, const QString &sourceKey,
    const QList<NewSubmission::Row> &rows, const QString &sourcePath)
{
    const NewSubmission submission{
        m_workspace.environment().name, m_user, sourceKey, title, rows, sourcePath};
    const auto block = std::make_shared<OutboxBlock>();
    const auto written
        = m_workspace.storage().run([submission, block](Database &database) -> Result<StoredSubmission> {
              Result<StoredSubmission> stored = OutboxStore(database).enqueue(submission);
              if (stored)
                  *block = OutboxBlock::of(stored->submission, stored->rows);
              return stored;
          });
    onFinished(this, written, [this, block](const Result<StoredSubmission> &stored) {
        if (!stored)
            return;
        // Of a user who was signed in meanwhile: it comes with that user's outbox.
        if (stored->isNew && stored->submission.user == m_user)
            m_model.addSubmission(*block);
        m_workspace.sender().wake();
    });
    return written;
}

void OutboxController::pause()
{
    m_workspace.sender().pause();
}

void OutboxController::resume()
{
    m_workspace.sender().resume();
}

void OutboxController::cancelWaiting()
{
    const auto cancelled = m_workspace.storage().run(
        [name = m_workspace.environment().name, user = m_shownUser](
            Database &database) { return OutboxStore(database).cancelWaiting(name, user); });
    onFinished(this, cancelled, [this](const Result<QList<OutboxRow>> &rows) {
        if (rows)
            m_model.updateRows(*rows);
        else
            Q_EMIT failed(rows.error());
    });
}

void OutboxController::checkAgain(const QList<qint64> &rows)
{
    m_workspace.sender().checkAgain(rowsById(rows));
}

QList<OutboxRow> OutboxController::rowsById(const QList<qint64> &ids) const
{
    QList<OutboxRow> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const OutboxRow *row = m_model.rowById(id))
            rows.append(*row);
    }
    return rows;
}

void OutboxController::resubmit(const QList<qint64> &rows)
{
    const QList<OutboxRow> wanted = rowsById(rows);
    if (m_returning || wanted.isEmpty())
        return;
    m_returning = true;
    const OutboxBlock *block = m_model.block(wanted.first().submissionId);
    const bool several = std::any_of(wanted.cbegin(), wanted.cend(),
        [&](const OutboxRow &row) { return row.submissionId != wanted.first().submissionId; });
    const QString title = ReturnedRows::titleFor(several || !block ? QString() : block->submission.title);
    const auto written = m_workspace.storage().run(
        [name = m_workspace.environment().name, user = m_user, title, wanted](
            Database &database) { return ReturnedRows::store(database, name, user, title, wanted); });
    onFinished(this, written, [this](const Result<ReturnedRows> &done) {
        m_returning = false;
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        m_model.updateRows(done->rows);
        if (!done->rows.isEmpty())
            Q_EMIT returned(done->draft.id, done->draft.rows);
    });
}

void OutboxController::loadAttempts(qint64 row)
{
    const auto found = m_workspace.storage().run(
        [row](Database &database) { return OutboxStore(database).attempts(row); });
    onFinished(this, found, [this, row](const Result<QList<Attempt>> &attempts) {
        if (attempts)
            Q_EMIT attemptsLoaded(row, *attempts);
        else
            Q_EMIT failed(attempts.error());
    });
}

void OutboxController::noteRows(const QList<OutboxRow> &rows)
{
    m_model.updateRows(rows);
    // Another window or a command may have submitted them.
    const bool grew = std::any_of(rows.cbegin(), rows.cend(),
        [this](const OutboxRow &row) { return !m_model.block(row.submissionId); });
    if (grew)
        load();
}

void OutboxController::noteState()
{
    const Sender::State state = m_workspace.sender().state();
    if (state == Sender::State::Sending || state == Sender::State::SendingElsewhere)
        m_tick.start();
    else
        m_tick.stop();
    if (state == Sender::State::NotPermitted)
        Q_EMIT failed({Error::Kind::NotPermitted, {}, {}});
    tellQueue();
}

void OutboxController::tellQueue()
{
    const Sender &sender = m_workspace.sender();
    QueueStatus queue;
    queue.state = stateOf(sender.state());
    queue.rowsPerSecond = sender.rowsPerSecond();
    if (waits(sender.state())) {
        queue.waitsUntil = sender.waitsUntil();
        queue.reason = sender.lastError();
    }
    Q_EMIT queueChanged(queue);
}

} // namespace techpass
