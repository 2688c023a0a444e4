// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/submittedemails.h"
#include "models/domain/error.h"
#include "models/store/draftsmodel.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

namespace techpass {

class BatchDocument;
class OutboxModel;
class Workspace;
struct OutboxCounts;
struct StoredDraft;

/// Tells the open list where else its people stand: in the outbox, in what was submitted before, and in the
/// other drafts. Looks again soon after one of these changed, on a thread of its own that gives way to all
/// others; a draft is read once as long as nobody edits it. Owned by Application; GUI thread; all that it is
/// given outlives it.
class ElsewhereController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElsewhereController)

public:
    ElsewhereController(Workspace &workspace, const OutboxModel &outbox, const DraftsModel &drafts,
        QObject *parent = nullptr);
    ~ElsewhereController() override;

    /// The list that is open, kept as `draft`; null: none is.
    void setList(BatchDocument *document, qint64 draft);

Q_SIGNALS:
    /// What became of all rows that were submitted from the open list, and the newest submission with rows
    /// that failed, or else the newest; 0: none were.
    void sentRows(const techpass::OutboxCounts &counts, qint64 submission);

private:
    struct ReadDraft
    {
        QDateTime editedAt;
        EmailKeys keys;
    };
    struct Draft
    {
        KnownList list;
        EmailKeys keys;
    };

    void tellSent();
    void lookSoon();
    void look();
    void tell();
    /// Of the drafts that were read already.
    QList<Draft> readDrafts() const;
    /// False where all of them are.
    bool readNextDraft();
    void readRows(const StoredDraft &stored, const DraftInfo &info);
    static std::shared_ptr<const KnownEmails> gather(const QList<Draft> &drafts);

    Workspace &m_workspace;
    const OutboxModel &m_outbox;
    const DraftsModel &m_drafts;
    QPointer<BatchDocument> m_document;
    qint64 m_draft = 0;
    QTimer m_timer;
    QThreadPool m_worker;
    SubmittedEmails m_submitted;
    std::shared_ptr<const KnownEmails> m_knownSubmitted;
    std::shared_ptr<const KnownEmails> m_knownDrafts;
    QHash<qint64, ReadDraft> m_read; ///< by draft
    bool m_outboxChanged = true;
    bool m_draftsChanged = true;
    bool m_looking = false;
};

} // namespace techpass
