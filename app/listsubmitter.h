// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchchange.h"
#include "models/domain/error.h"

#include <QObject>

namespace techpass {

class BatchDocument;
class OpenDraft;
class OutboxController;
class Session;

/// Hands the ready rows of the open list to the outbox, one list at a time, and tells which of them it took.
/// Owned by ListController; GUI thread; all that it is given outlives it.
class ListSubmitter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListSubmitter)

public:
    ListSubmitter(Session &session, OutboxController &outbox, QObject *parent = nullptr);

    /// What the keys of a draft's submissions begin with.
    static QString sourceKeyStart(qint64 draft);

    /// Nothing while another submission is on its way. A list that is not stored yet is handed over when
    /// goOn() says so.
    void submit(const OpenDraft &draft);
    /// The list that submit() was called with is stored.
    void goOn(const OpenDraft &draft);
    /// It cannot be stored now, or was closed: what waits for it does not happen.
    void giveUp();

Q_SIGNALS:
    void enqueueing(int done, int total);
    /// The rows are in the outbox, so they leave the list.
    void taken(qint64 draft, const QList<techpass::RowId> &rows);
    void failed(const techpass::Error &error);

private:
    void enqueue(const OpenDraft &draft);
    void take(qint64 draft, const QList<RowId> &rows, const Result<void> &stored);
    void end(int sent);

    Session &m_session;
    OutboxController &m_outbox;
    bool m_submitting = false;
    bool m_waitsForDraft = false;
};

} // namespace techpass
