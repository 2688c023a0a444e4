// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is told, and hands on to its parts.
#include "ui/dialogs/supportdialog.h"
#include "ui/errortext.h"
#include "ui/mainwindow/helpdialogs.h"
#include "ui/mainwindow/invitedialogs.h"
#include "ui/mainwindow/mainwindowprivate.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/windowmenus.h"
#include "ui/pages/outboxpage.h"
#include "ui/pages/reviewpage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/statuspage.h"
#include "ui/table/sheetlayout.h"
#include "ui/widgets/backdrop.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/wording.h"

namespace techpass {

void MainWindow::showList(BatchDocument *document)
{
    d->arrival->showList(document);
}

void MainWindow::goOnTyping(const BatchDocument *document, const TypedRow &typed)
{
    d->arrival->goOnTyping(document, typed);
}

void MainWindow::closeList(BatchDocument *document)
{
    d->arrival->close(document);
}

void MainWindow::showOpening(const QString &title)
{
    d->arrival->showOpening(title);
}

void MainWindow::showOpeningProgress(int percent)
{
    d->arrival->showProgress(percent);
}

void MainWindow::showHead(BatchDocument *head)
{
    d->arrival->showHead(head);
}

void MainWindow::askHowToRead(const OpenedList &list)
{
    d->arrival->askHowToRead(list);
}

void MainWindow::askAboutDraft(const DraftInfo &draft, bool isOpen)
{
    d->arrival->askAboutDraft(draft, isOpen);
}

void MainWindow::showOpenFailed(const QString &title, const Error &error)
{
    d->arrival->showFailed(title, error);
}

void MainWindow::showNotSaved(const Error &error)
{
    d->parts.review->showUnsaved([error] {
        return tr("This list is not saved yet. %1 The list stays open, and saving is tried again.")
            .arg(errorSentence(error));
    });
}

void MainWindow::showSaved()
{
    d->parts.review.ifMade(&ReviewPage::showUnsaved, Words());
}

void MainWindow::showSaving(const SavingStatus &status)
{
    d->leaving->setSaving(status);
}

void MainWindow::showExported()
{
    d->leaving->takeExport(true);
}

void MainWindow::showEnqueueing(const BatchDocument *document, int done, int total)
{
    d->parts.review.ifMade(&ReviewPage::showEnqueueing, document, done, total);
}

void MainWindow::showSubmitted(const BatchDocument *document, int sent, int stayed, qint64 submission)
{
    d->arrival->showSubmitted(document, sent, stayed, submission);
}

void MainWindow::showNotSubmitted(const QString &title, const Error &error)
{
    d->arrival->showNotSubmitted(title, error);
}

void MainWindow::showSent(const OutboxCounts &counts, qint64 submission)
{
    d->sentIn = submission;
    d->parts.review.ifMade(&ReviewPage::showSent, counts);
}

void MainWindow::reopenForm(Method method, const Invitee &typed)
{
    if (method == Method::EmailInvitation)
        d->parts.dialogs->openEmailInvitation(typed);
    else
        d->parts.dialogs->openCreateAccount(typed);
}

void MainWindow::setKeptForms(const QMap<Method, Invitee> &forms)
{
    d->parts.dialogs->setKept(forms);
}

void MainWindow::showSigningIn(const QUrl &address)
{
    d->signIn->show(address);
}

void MainWindow::showSignInFailed(const Error &error)
{
    d->signIn->showFailed(error);
}

void MainWindow::showQueue(const QueueStatus &queue)
{
    d->queue = queue;
    // The page says how far sending is, wherever the user is.
    if (queue.state == QueueStatus::State::Sending)
        d->parts.outbox.get();
    d->parts.outbox.ifMade(&OutboxPage::setQueue, queue);
    d->parts.status->setQueue(queue);
    d->leaving->setQueue(queue);
}

void MainWindow::showAttempts(qint64 row, const QList<Attempt> &attempts)
{
    d->parts.outbox.ifMade(&OutboxPage::showAttempts, row, attempts);
}

void MainWindow::showOutbox()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    showPage(Page::Outbox);
}

void MainWindow::setAppearance(Appearance appearance)
{
    d->parts.setAppearance(appearance);
}

void MainWindow::setAbout(const std::function<AboutFacts()> &facts)
{
    d->parts.help->setAbout(facts);
}

void MainWindow::setEnvironments(const QStringList &names)
{
    d->parts.settings.whenMade([names](SettingsPage *page) { page->setEnvironments(names); });
}

void MainWindow::setLanguages(const QStringList &codes, const QString &chosen)
{
    d->parts.setLanguages(codes, chosen);
}

void MainWindow::setSheetLayout(const SheetLayout &layout)
{
    d->parts.review.whenMade([layout](ReviewPage *page) { page->setSheetLayout(layout); });
}

void MainWindow::setRecentFiles(const QStringList &paths)
{
    d->parts.menus->setRecentFiles(paths);
}

void MainWindow::showSourceChanged(const QString &path)
{
    d->parts.review.ifMade(&ReviewPage::showSourceChanged, path);
}

void MainWindow::showMessage(const QString &text)
{
    if (!d->parts.dialogs->showNotice(text))
        d->parts.toast->showMessage(MessageBar::Kind::Success, text);
}

void MainWindow::showTrouble(const QString &sentence)
{
    d->parts.toast->showMessage(MessageBar::Kind::Error, sentence);
}

void MainWindow::showFailure(const Error &error)
{
    d->parts.invitations.ifMade(&StatusPage::forgetSending);
    d->leaving->takeExport(false);
    if (error.kind != Error::Kind::Cancelled)
        d->parts.toast->showMessage(MessageBar::Kind::Error, [error] { return errorSentence(error); });
}

void MainWindow::showSupport(const QString &report)
{
    auto *dialog = new SupportDialog(report, this);
    connect(dialog, &SupportDialog::saveRequested, this, &MainWindow::supportSaveRequested);
    Backdrop::follow(dialog);
    dialog->open();
}

} // namespace techpass
