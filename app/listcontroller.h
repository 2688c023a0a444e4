// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/checkedrows.h"
#include "models/files/listsource.h"
#include "models/store/draftstore.h"
#include "models/store/exclusivelock.h"
#include "models/store/outboxstore.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace techpass {

class BatchDocument;
class DraftsModel;
class OpenDraft;
class OutboxController;
class Session;
class Workspace;

/// A list that was read and checked off the GUI thread.
struct PreparedList
{
    OpenedList list;
    CheckedRows checked;
};

/// Opens lists from files, from the clipboard and from drafts, keeps each as a draft, and hands their ready
/// rows to the outbox. Owned by Application; GUI thread; all that it is given outlives it.
class ListController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListController)

public:
    ListController(Workspace &workspace, Session &session, OutboxController &outbox, DraftsModel &drafts,
        QObject *parent = nullptr);
    ~ListController() override;

    /// What the keys of a draft's submissions begin with.
    static QString sourceKeyStart(qint64 draft);
    /// The draft of the open list; 0: none is open.
    qint64 currentDraft() const;

    void loadDrafts();
    void openFile(const QString &path);
    void openText(const QString &pasted);
    void openEmpty();
    void openDraft(qint64 id);
    void deleteDraft(qint64 id);
    void submit(BatchDocument *document);
    void exportTo(BatchDocument *document, const QString &path);
    void saveTemplate(const QString &path);

Q_SIGNALS:
    void opening(const QString &title);
    void openFailed(const QString &title, const techpass::Error &error);
    void opened(techpass::BatchDocument *document);
    /// The document is about to go.
    void closing(techpass::BatchDocument *document);
    void enqueueing(int done, int total);
    void submitted(int sent, int stayed);
    void fileSaved(const QString &path);
    void failed(const techpass::Error &error);

private:
    using Reading = std::function<Result<OpenedList>()>;
    void open(const QString &title, const QString &sourcePath, const Reading &read);
    void keepAsDraft(const PreparedList &prepared, const QString &sourcePath);
    using DraftLock = std::shared_ptr<ExclusiveLock>;
    /// Of a draft that no other window has open. Errors: StorageInUse, and those of the lock.
    Result<DraftLock> lockDraft(qint64 id) const;
    void restore(const StoredDraft &draft, const QList<int> &taken, const DraftLock &lock);
    void finishRestoring(const StoredDraft &draft, const QList<int> &taken, const PreparedList &prepared,
        const DraftLock &lock);
    void show(std::unique_ptr<OpenDraft> draft);
    void closeCurrent();
    void takeSubmitted(qint64 draftId, const Result<StoredSubmission> &stored);
    void reportSaved(const QFuture<Result<void>> &written, const QString &path);

    Workspace &m_workspace;
    Session &m_session;
    OutboxController &m_outbox;
    DraftsModel &m_drafts;
    std::unique_ptr<OpenDraft> m_current;
    bool m_submitting = false;
};

} // namespace techpass
