// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/draftremover.h"
#include "app/kepttyping.h"
#include "models/batch/batchdocument.h"
#include "models/domain/changelog.h"
#include "models/store/draftsmodel.h"
#include "models/store/draftwriter.h"
#include "models/store/savingstatus.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace techpass {

class Storage;

/// A list that is open for review, and its draft in the store. The draft of a new list is made in the
/// background while the list is already worked on; every change is written as it is made, in order, and what
/// the drafts page shows soon after. What could not be written is kept and tried again until it can be. While
/// a list is open no other window can open or delete its draft. Owned by ListController; GUI thread;
/// `storage` outlives it.
class OpenDraft final : public QObject, private ChangeLog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenDraft)

public:
    using LockTaker = std::function<Result<DraftLock>(qint64 id)>;

    /// A list of `owner` that has no draft yet; `file` is the one that it was read from.
    OpenDraft(Storage &storage, const QString &environment, const QString &owner, LockTaker takeLock,
        std::unique_ptr<BatchDocument> document, const SourceFile &file);
    OpenDraft(Storage &storage, const DraftInfo &info, DraftLock lock,
        std::unique_ptr<BatchDocument> document, const SourceFile &file);
    ~OpenDraft() override;

    /// 0 while the draft is not begun.
    qint64 id() const { return m_info.id; }
    /// As it was shown last.
    const DraftInfo &info() const { return m_info; }
    BatchDocument &document() const { return *m_document; }
    /// The file that the list was read from, which is never written; empty where there was none.
    const SourceFile &sourceFile() const { return m_file; }
    /// Whether the list can be opened again.
    bool isStored() const { return m_isComplete; }
    /// Whether it can be opened again as it stands: every change that was made is written.
    bool isWritten() const { return m_isComplete && m_isWritten; }
    /// Whether every change that was asked for is made, and written, also what the drafts page shows of it.
    bool isSaved() const
    {
        return m_forgotten || (m_isWritten && m_isInfoWritten && m_document->isSettled());
    }
    /// Why it is not, where that failed.
    const std::optional<Error> &trouble() const { return m_trouble; }
    /// How it stands; `isOpen` is for the owner.
    SavingStatus saving() const;
    /// Only the first `entries` entries of its log could be read: nothing else of it is kept.
    void cutLog(int entries);
    /// Begins to write; after a failure, tries again at once.
    void save();
    /// What is typed into a cell and not entered.
    KeptTyping &typing() { return m_typing; }
    /// KeptTyping::keep(); what was entered, which the list may not have yet, stays kept until it is idle.
    void keepTyping(const std::optional<TypedRow> &typed);
    /// Emits typingFound() where a crash left something and the list does not have it; once it is idle.
    void tellTyping();
    /// The draft is deleted: nothing of it is written any more.
    void forget();

Q_SIGNALS:
    /// saving() is another.
    void savingChanged();
    void stored();
    void written();
    void saved();
    /// It is tried again every few seconds, and with the next change.
    void notSaved(const techpass::Error &error);
    void infoSaved(const techpass::DraftInfo &info);
    void typingFound(const techpass::TypedRow &typed);

private:
    void append(const QByteArray &entry) override;
    void watch();
    void takeProgress(const Result<DraftWriter::Progress> &progress);
    void tellSaving();
    void saveInfo();
    static DraftInfo infoOf(const BatchDocument &document, const QString &owner);
    void countRows();

    Storage &m_storage;
    const LockTaker m_takeLock;
    DraftLock m_lock;
    DraftInfo m_info;
    std::unique_ptr<BatchDocument> m_document;
    const SourceFile m_file;
    const std::shared_ptr<DraftWriter> m_writer;
    KeptTyping m_typing;
    QTimer m_saveInfo;
    QTimer m_retry;
    std::optional<Error> m_trouble;
    int m_percent = 100;
    int m_workPercent = 0; ///< of what the list is busy with
    bool m_isWriting = false;
    bool m_hasMore = false; ///< came while it was writing
    bool m_isComplete = false;
    bool m_isWritten = false;
    bool m_isInfoWritten = true; ///< it could be written the last time
    bool m_forgotten = false;
    bool m_tellsTyping = false; ///< once the list is idle
};

} // namespace techpass
