// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outboxcontroller.h"

#include "app/submission/sender.h"
#include "app/techpass/onfinished.h"
#include "app/workspace/workspace.h"
#include "models/files/resultswriter.h"
#include "models/session/session.h"
#include "models/store/outboxmodel.h"
#include "models/store/storage.h"

#include <QtConcurrentRun>

namespace techpass {

OutboxController::OutboxController(
    Workspace &workspace, Session &session, OutboxModel &model, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_session(session)
    , m_model(model)
{
    Sender &sender = m_workspace.sender();
    connect(&sender, &Sender::rowsChanged, &m_model, [this](const QList<OutboxRow> &rows) {
        for (const OutboxRow &row : rows)
            m_model.updateRow(row);
    });
    connect(&sender, &Sender::stateChanged, this, &OutboxController::noteState);
    connect(&sender, &Sender::reached, &m_session, &Session::setOnline);
    connect(&sender, &Sender::signInNeeded, &m_session, &Session::setSignedOut);
    connect(&m_session, &Session::policyChanged, this, [this] {
        m_workspace.sender().setPolicy(m_session.policy());
        noteState();
    });
}

void OutboxController::showUser(const QString &user)
{
    m_user = user;
    const auto found = m_workspace.storage().run(
        [name = m_workspace.environment().name, user](Database &database) -> Result<QList<StoredSubmission>> {
            OutboxStore store(database);
            if (!user.isEmpty()) {
                if (const Result<void> adopted = store.adopt(name, user); !adopted)
                    return tl::unexpected(adopted.error());
            }
            return store.all(name, user);
        });
    onFinished(
        this, found, [this](const Result<QList<StoredSubmission>> &submissions) { show(submissions); });
}

void OutboxController::show(const Result<QList<StoredSubmission>> &found)
{
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    QList<Submission> submissions;
    QList<OutboxRow> rows;
    for (const StoredSubmission &stored : *found) {
        submissions.append(stored.submission);
        rows.append(stored.rows);
    }
    m_model.setContent(submissions, rows);
}

void OutboxController::startSending()
{
    m_workspace.sender().setPolicy(m_session.policy());
    m_workspace.sender().start(m_workspace.environment().name, m_user);
}

void OutboxController::stopSending()
{
    m_workspace.sender().stop();
}

QFuture<Result<StoredSubmission>> OutboxController::enqueue(
    const QString &title, const QString &sourceKey, const QList<NewSubmission::Row> &rows)
{
    const NewSubmission submission{m_workspace.environment().name, m_user, sourceKey, title, rows};
    const auto written = m_workspace.storage().run(
        [submission](Database &database) { return OutboxStore(database).enqueue(submission); });
    onFinished(this, written, [this](const Result<StoredSubmission> &stored) {
        if (!stored)
            return;
        // Of a user who was signed in meanwhile: it comes with that user's outbox.
        if (stored->isNew && stored->submission.user == m_user)
            m_model.addSubmission(stored->submission, stored->rows);
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
        [name = m_workspace.environment().name, user = m_user](
            Database &database) { return OutboxStore(database).cancelWaiting(name, user); });
    onFinished(this, cancelled, [this](const Result<QList<OutboxRow>> &rows) {
        if (!rows) {
            Q_EMIT failed(rows.error());
            return;
        }
        for (const OutboxRow &row : *rows)
            m_model.updateRow(row);
    });
}

void OutboxController::saveResults(const QString &path)
{
    QList<OutboxRow> rows;
    rows.reserve(m_model.rowCount());
    for (int i = 0; i < m_model.rowCount(); ++i)
        rows.append(m_model.row(i));
    const auto written
        = QtConcurrent::run([path, rows]() -> Result<void> { return writeResults(path, rows); });
    onFinished(this, written, [this, path](const Result<void> &done) {
        if (done)
            Q_EMIT resultsSaved(path);
        else
            Q_EMIT failed(done.error());
    });
}

void OutboxController::noteState()
{
    const Sender &sender = m_workspace.sender();
    if (sender.state() == Sender::State::StorageTrouble)
        Q_EMIT failed(sender.lastError());
    if (sender.state() == Sender::State::NotPermitted)
        Q_EMIT failed({Error::Kind::NotPermitted, {}, {}});
    const bool waits = sender.state() == Sender::State::WaitingForService
        || sender.state() == Sender::State::WaitingForNetwork;
    Q_EMIT queueChanged(sender.state() == Sender::State::Paused, m_session.policy().requestsPerSecond,
        waits ? sender.waitsUntil() : QDateTime());
}

} // namespace techpass
