// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accountrequest.h"
#include "models/domain/error.h"
#include "models/domain/invitee.h"
#include "models/domain/settingtable.h"
#include "models/domain/submission.h"
#include "models/domain/typedrow.h"
#include "ui/mainwindow/uimodels.h"
#include "ui/theme/systemscheme.h"

#include <QMainWindow>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace techpass {

struct AboutFacts;
class BatchDocument;
struct DraftInfo;
struct ListAnswer;
struct OpenedList;
struct QueueStatus;
struct SavingStatus;
struct SheetLayout;

/// The program's window: sidebar, pages, status bar. Shows models and tells by signals what the user wants;
/// knows no network and no database. GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    enum class Page { Overview, InviteUsers, Review, Drafts, Outbox, Status, Settings };

    explicit MainWindow(const UiModels &models, QWidget *parent = nullptr);
    ~MainWindow() override;
    Page page() const;
    void setVisible(bool visible) override; ///< the page is made by then
    void showPage(Page page, const QString &title = {}); ///< which the window is called after; else the page
    void prepareForLists(); ///< makes ahead the page that the first one would wait for
    void showList(BatchDocument *document); ///< on the review page; the caller's, alive until closeList()
    /// From before a crash; only where that list is on the review page.
    void goOnTyping(const BatchDocument *document, const TypedRow &typed);
    void closeList(BatchDocument *document); ///< leaves the review page where it shows `document`
    void showOpening(const QString &title); ///< a file, until showList() or showOpenFailed()
    void showOpeningProgress(int percent);
    void showHead(BatchDocument *head); ///< its first rows; the caller's, alive just as long
    void askHowToRead(const OpenedList &list); ///< that list, which does not say so itself
    /// That list is a draft already; `isOpen`: the one on the review page. The user says what to do.
    void askAboutDraft(const DraftInfo &draft, bool isOpen);
    void showOpenFailed(const QString &title, const Error &error); ///< Cancelled: back to where the user was
    void showNotSaved(const Error &error); ///< the list on the review page, which stays open
    void showSaved();
    void showSaving(const SavingStatus &status); ///< of all lists that are open or were
    void showExported(); ///< the open list was written to a file
    /// A submission of that list into the outbox; done == total ends it.
    void showEnqueueing(const BatchDocument *document, int done, int total);
    /// Rows that went into the outbox, and those that stayed in their list; null: they come from none.
    /// `submission`: the one that they are, for the Outbox to show; 0: whichever it shows.
    void showSubmitted(const BatchDocument *document, int sent, int stayed, qint64 submission = 0);
    void showNotSubmitted(const QString &title, const Error &error); ///< a list that was to be
    void showSent(const OutboxCounts &counts, qint64 submission); ///< all of the open list; 0: none
    void reopenForm(Method method, const Invitee &typed); ///< which could not be put into the outbox
    void setKeptForms(const QMap<Method, Invitee> &forms); ///< what was typed before and not submitted
    /// What the browser was sent to, for copying when it did not open; empty closes the sign-in dialog.
    void showSigningIn(const QUrl &address);
    void showSignInFailed(const Error &error);
    void showQueue(const QueueStatus &queue);
    void showAttempts(qint64 row, const QList<Attempt> &attempts); ///< see outboxAttemptsRequested()
    void showOutbox(); ///< brings the window to the front with what was sent
    void setAppearance(Appearance appearance); ///< shows the choice on the Settings page
    /// What the program is made of; asked for when it is to be shown.
    void setAbout(const std::function<AboutFacts()> &facts);
    void setEnvironments(const QStringList &names); ///< those that the Settings page offers
    void setLanguages(const QStringList &codes, const QString &chosen); ///< likewise; empty: the system's
    void setSheetLayout(const SheetLayout &layout); ///< how the user likes a list's columns
    void setRecentFiles(const QStringList &paths); ///< the latest first
    void showSourceChanged(const QString &path); ///< the open list's file, since it was read
    void showMessage(const QString &text); ///< comes and goes, e.g. "Results saved"
    void showTrouble(const QString &sentence); ///< stays until it is closed
    void showFailure(const Error &error);
    void showSupport(const QString &report); ///< what a support bundle would hold

Q_SIGNALS:
    void signInRequested();
    void signInCancelled();
    void signOutRequested();
    void invitationSubmitted(const techpass::Invitee &invitee);
    void accountSubmitted(const techpass::Invitee &invitee);
    /// What stands in a form, for keeping it; empty where it was submitted or discarded.
    void formTyped(techpass::Method method, const techpass::Invitee &invitee);
    void listSubmitted(techpass::BatchDocument *document); ///< its ready rows
    /// What stands in a cell's editor, for keeping it; nothing where none is open.
    void rowTyped(techpass::BatchDocument *document, const std::optional<techpass::TypedRow> &typed);
    void openFileRequested(const QString &path);
    void recentFilesCleared();
    void openTextRequested(const QString &pasted);
    void sampleListRequested(); ///< in practice mode
    void welcomeClosed();
    void emptyListRequested();
    void openAnewRequested(); ///< after askAboutDraft()
    void listAnswered(const techpass::ListAnswer &answer);
    void openingCancelled();
    void saveRequested();
    void draftOpenRequested(qint64 id);
    void draftDeleteRequested(qint64 id);
    void templateSaveRequested(const QString &path);
    void exportRequested(techpass::BatchDocument *document, const QString &path);
    void pauseRequested();
    void resumeRequested();
    void cancelWaitingRequested();
    void outboxAttemptsRequested(qint64 row);
    void resubmitRequested(const QList<qint64> &rows); ///< they are to go back into a list
    void checkAgainRequested(const QList<qint64> &rows); ///< the service is asked whether they were made
    void resultsSaveRequested(const QString &path, qint64 submission); ///< 0: of all
    void failedRowsSaveRequested(const QString &path, qint64 submission);
    void statusRefreshRequested();
    void resendRequested(const QString &invitationId);
    void appearanceChosen(techpass::Appearance appearance);
    void languageChosen(const QString &code);
    void supportRequested();
    void keyRenewalRequested();
    void keepingRequested();
    void dataDeletionRequested();
    void supportSaveRequested(const QString &path, const QString &report);
    void settingChosen(techpass::SettingKey key, const QString &value);
    void sheetLayoutChanged(const techpass::SheetLayout &layout);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace techpass
