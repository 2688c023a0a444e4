// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchchange.h"
#include "models/domain/error.h"

#include <QList>
#include <QObject>

#include <memory>

namespace techpass {

class BatchDocument;
class OpenDraft;
class OutboxController;

/// Hands the ready rows of open lists to the outbox, made by the policy that they are judged by, and tells
/// which of them it took. A list expects the change of their leaving from submit() on, so that it stays until
/// then, whatever is opened meanwhile. Owned by ListController; GUI thread; all that it is given outlives it.
class ListSubmitter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListSubmitter)

public:
    explicit ListSubmitter(OutboxController &outbox, QObject *parent = nullptr);
    ~ListSubmitter() override;

    /// What the keys of a draft's submissions begin with.
    static QString sourceKeyStart(qint64 draft);

    /// A list that is settled; its rows are handed over once it is written.
    void submit(const OpenDraft &draft);
    /// It is written.
    void goOn(const OpenDraft &draft);
    /// What is not yet handed over is not submitted: of this list, or of all.
    void giveUp(const OpenDraft &draft, const Error &error);
    void giveUpAll(const Error &error);
    /// Tells again of a submission of that list that is on its way.
    void tell(BatchDocument &document);

Q_SIGNALS:
    void enqueueing(techpass::BatchDocument *document, int done, int total);
    /// The rows are in the outbox, so they leave the list; null: it is deleted.
    void taken(techpass::BatchDocument *document, const QList<techpass::RowId> &rows, qint64 submission);
    /// None of its rows left the list.
    void notSubmitted(const QString &title, const techpass::Error &error);

private:
    struct Submission;
    using Pointer = std::shared_ptr<Submission>;

    Pointer find(const BatchDocument &document) const;
    void prepare(const Pointer &submission, const OpenDraft &draft);
    void handOver(const Pointer &submission);
    void take(const Pointer &submission, qint64 id);
    void drop(const Pointer &submission, const Error &error);
    void end(const Pointer &submission);

    OutboxController &m_outbox;
    QList<Pointer> m_underWay;
};

} // namespace techpass
