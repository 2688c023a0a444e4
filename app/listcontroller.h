// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/draftrecovery.h"
#include "app/draftremover.h"
#include "app/listexporter.h"
#include "app/listsubmitter.h"
#include "app/openinglist.h"
#include "app/openlists.h"
#include "app/rememberedcolumnchoices.h"
#include "app/userdrafts.h"
#include "models/domain/typedrow.h"
#include "models/store/savingstatus.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace techpass {

class BatchDocument;
class DraftsModel;
class OutboxController;
class Session;
class Workspace;

/// Opens lists from files, from the clipboard and from drafts, one at a time, keeps each as a draft, and lets
/// go of the rows that the outbox took. A list is shown as soon as it is read; its draft is made meanwhile.
/// Owned by Application; GUI thread; all that it is given outlives it.
class ListController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListController)

public:
    ListController(Workspace &workspace, Session &session, OutboxController &outbox, DraftsModel &drafts,
        QObject *parent = nullptr);
    ~ListController() override;

    /// The draft of the open list; 0: none is open.
    qint64 currentDraft() const;
    SourceFile sourceFile() const; ///< of the open list; no path where it came from none

    /// Nothing of any list is written any more: everything is going to be deleted.
    void forgetAll() { m_lists.forget(); }
    void loadDrafts();
    /// Whose drafts are shown, and whose new ones are: those of nobody become theirs. A list that somebody
    /// else has open is closed.
    void showUser(const QString &user);
    /// Completes what a crash left unfinished; once, at the start.
    void recoverDrafts() { m_recovery.start(); }
    /// `headShown`: see ListOpener::Reading.
    void openFile(const QString &path, const QFuture<void> &headShown = {});
    void openText(const QString &pasted);
    void openEmpty();
    void openSample();
    void openDraft(qint64 id);
    /// The list that is being opened gets a draft of its own, though it is one already.
    void openAnew();
    void answer(const ListAnswer &answer); ///< to asked()
    void cancelOpening(); ///< what was open before stays
    void saveAgain() { m_lists.save(); } ///< what could not be written
    void deleteDraft(qint64 id);
    /// What stands in a cell's editor; nothing where none is open, or nothing is changed in it.
    void keepTyping(BatchDocument *document, const std::optional<TypedRow> &typed);
    void submit(BatchDocument *document);
    void exportTo(BatchDocument *document, const QString &path);
    void saveTemplate(const QString &path);

Q_SIGNALS:
    void opening(const QString &title);
    /// The first rows of a large list, which is still being opened; `head` goes after opened() or
    /// openFailed().
    void headOpened(techpass::BatchDocument *head);
    void openingProgressed(int percent);
    /// The list that is being opened is that draft already; `isOpen`: which is the open list. It waits for
    /// openAnew(), openDraft() or cancelOpening().
    void isDraftAlready(const techpass::DraftInfo &draft, bool isOpen);
    /// `list` leaves something open, and waits for answer() or cancelOpening().
    void asked(const techpass::OpenedList &list);
    void openFailed(const QString &title, const techpass::Error &error);
    void opened(techpass::BatchDocument *document);
    /// In the open list, from before a crash.
    void typingFound(techpass::BatchDocument *document, const techpass::TypedRow &typed);
    void kept(techpass::BatchDocument *document); ///< a new list has its draft now: currentDraft()
    void closing(techpass::BatchDocument *document); ///< it is about to go
    void notSaved(const techpass::Error &error); ///< the open list stays open, and is tried again
    void saved();
    /// Of all lists that are open or were.
    void savingChanged(const techpass::SavingStatus &status);
    void recovered(const techpass::DraftInfo &draft, int changes);
    /// Of the list that is being opened, its last changes, as they are damaged.
    void changesLost(const QString &title, int changes);
    void notRecovered(const techpass::UnfinishedDraft &draft, DraftRecovery::Obstacle obstacle, bool isKept);
    void enqueueing(techpass::BatchDocument *document, int done, int total);
    /// `document`: where `stayed` rows are; with none, its draft is kept where it can bring rows back; null:
    /// it is deleted. `submission`: where those that were sent are.
    void submitted(techpass::BatchDocument *document, int sent, int stayed, qint64 submission);
    void notSubmitted(const QString &title, const techpass::Error &error);
    void fileSaved(const QString &path);
    void exported(); ///< the open list was
    /// An open list was closed, as it is of another account than the one that is there now.
    void leftToOther(const QString &title);
    void fileGone(const QString &path); ///< it was to be opened
    void failed(const techpass::Error &error);

private:
    using Then = std::function<void(const PreparedList &)>;

    OpeningList &begin(const QString &title, qint64 draft, const QString &path, const Then &then);
    void openNew(const QString &title, const QString &path, const ListOpener::Reading &reading);
    void lookForDraft(OpeningList &opening);
    void endOpening();
    Result<DraftLock> lock(qint64 id) const;
    void show(std::unique_ptr<OpenDraft> draft);
    void watchLists();
    void watchSubmissions();
    void closeCurrent();
    void leaveToOther();
    void takeOut(BatchDocument *document, const QList<RowId> &rows, qint64 submission);
    bool isOpen(const BatchDocument *document) const;

    Workspace &m_workspace;
    Session &m_session;
    DraftsModel &m_drafts;
    UserDrafts m_userDrafts;
    DraftRemover m_remover;
    DraftRecovery m_recovery;
    ListSubmitter m_submitter;
    ListExporter m_exporter;
    RememberedColumnChoices m_columnChoices;
    std::unique_ptr<OpeningList> m_opening;
    OpenLists m_lists;
};

} // namespace techpass
