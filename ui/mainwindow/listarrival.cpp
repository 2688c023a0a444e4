// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/listarrival.h"

#include "models/batch/batchdocument.h"
#include "models/domain/listtext.h"
#include "models/rules/problemtext.h"
#include "models/session/session.h"
#include "models/store/draftsmodel.h"
#include "ui/dialogs/listquestionsdialog.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/errortext.h"
#include "ui/mainwindow/draftquestion.h"
#include "ui/mainwindow/dropcurtain.h"
#include "ui/mainwindow/invitedialogs.h"
#include "ui/mainwindow/windowparts.h"
#include "ui/pages/inviteuserspage.h"
#include "ui/pages/outboxpage.h"
#include "ui/pages/reviewpage.h"
#include "ui/widgets/backdrop.h"
#include "ui/widgets/filechoosing.h"
#include "ui/widgets/toast.h"

#include <QPushButton>

#include <chrono>

namespace techpass {

using Page = MainWindow::Page;

using namespace std::chrono_literals;

ListArrival::ListArrival(const UiModels &models, WindowParts &parts, MainWindow *window)
    : QObject(window)
    , m_models(models)
    , m_parts(parts)
    , m_window(window)
{
    takeDrops();
    m_showsSoon.setSingleShot(true);
    m_showsSoon.setInterval(100ms);
    connect(&m_showsSoon, &QTimer::timeout, this, &ListArrival::showWork);
}

void ListArrival::takeDrops()
{
    auto *curtain = new DropCurtain(m_window);
    connect(curtain, &DropCurtain::dropRefused, this,
        [this](const QString &reason) { m_parts.toast->showMessage(MessageBar::Kind::Error, reason); });
    connect(curtain, &DropCurtain::fileDropped, this, [this](const QString &path) {
        if (!isRefused())
            Q_EMIT m_window->openFileRequested(path);
    });
    // Who may not invite hears why before they choose from a folder.
    connect(curtain, &DropCurtain::folderDropped, this, [this](const QString &folder) {
        if (!isRefused())
            chooseFile(folder);
    });
}

bool ListArrival::isRefused()
{
    const QString reason = InviteUsersPage::reasonAgainst(m_models.session, InviteWay::BatchUpload);
    if (!reason.isEmpty())
        m_parts.toast->showMessage(MessageBar::Kind::Error, reason);
    return !reason.isEmpty();
}

void ListArrival::chooseFile(const QString &folder)
{
    chooseListToOpen(
        m_window, [this](const QString &path) { Q_EMIT m_window->openFileRequested(path); }, folder);
}

void ListArrival::showOpening(const QString &title)
{
    m_title = title;
    if (!m_parts.dialogs->showOpening(title))
        m_showsSoon.start();
}

void ListArrival::showWork()
{
    m_parts.toast->showWork(
        [title = m_title] { return tr("Opening “%1”…").arg(title); }, [] { return tr("Cancel"); });
}

void ListArrival::hideWork()
{
    m_showsSoon.stop();
    m_parts.toast->hide();
}

void ListArrival::showProgress(int percent)
{
    if (m_parts.review->isPreview())
        m_parts.review->showOpening(percent);
    else if (!m_parts.dialogs->showOpeningProgress(percent))
        m_parts.toast->updateWork([title = m_title, percent] {
            return tr("Opening “%1”… %2 %").arg(title, QLocale().toString(percent));
        });
}

void ListArrival::showHead(BatchDocument *head)
{
    m_parts.dialogs->closeBatchUpload();
    hideWork();
    m_pageBefore = m_window->page();
    m_parts.review->setPreview(head);
    showOnReviewPage(*head);
    m_parts.review->focusRows();
}

void ListArrival::showOnReviewPage(const BatchDocument &document)
{
    const bool isPlain = m_models.session.settings().plainTitles();
    m_window->showPage(Page::Review, isPlain ? QString() : document.title());
}

/// A question cannot stand over the dialog that the file was chosen in.
void ListArrival::leaveUploadDialog()
{
    if (m_parts.review->isPreview())
        return;
    m_parts.dialogs->closeBatchUpload();
    m_showsSoon.stop();
    showWork();
}

void ListArrival::askHowToRead(const OpenedList &list)
{
    leaveUploadDialog();
    auto *dialog = new ListQuestionsDialog(list.title, list.questions, list.answer, m_window);
    m_question = dialog;
    Backdrop::follow(dialog);
    connect(dialog, &ListQuestionsDialog::answered, m_window, &MainWindow::listAnswered);
    connect(dialog, &QDialog::rejected, m_window, &MainWindow::openingCancelled);
    dialog->open();
}

void ListArrival::askAboutDraft(const DraftInfo &draft, bool isOpen)
{
    leaveUploadDialog();
    const DraftQuestion question = DraftQuestion::about(draft, isOpen, m_window);
    m_question = question.dialog;
    connect(question.dialog, &QuestionDialog::agreed, m_window,
        [window = m_window, id = draft.id] { Q_EMIT window->draftOpenRequested(id); });
    connect(question.dialog, &QDialog::rejected, m_window, &MainWindow::openingCancelled);
    connect(question.anew, &QPushButton::clicked, m_window, &MainWindow::openAnewRequested);
    question.dialog->open();
}

void ListArrival::showList(BatchDocument *document)
{
    m_parts.dialogs->closeBatchUpload();
    hideWork();
    // Whoever left its first rows is not called back.
    const bool wasPreview = m_parts.review->isPreview();
    const bool elsewhere = wasPreview && m_window->page() != Page::Review;
    m_parts.review->setDocument(document);
    if (!elsewhere)
        showOnReviewPage(*document);
    if (!wasPreview)
        m_parts.review->focusRows();
}

void ListArrival::goOnTyping(const BatchDocument *document, const TypedRow &typed)
{
    // The first rows of another list may stand before it: it stays kept.
    if (m_parts.review->document() != document || m_parts.review->goOnTyping(typed))
        return;
    m_parts.toast->showMessage(MessageBar::Kind::Error, [typed] {
        QStringList texts;
        QStringList titles;
        for (const TypedField &field : typed.fields) {
            texts.append(field.text);
            titles.append(fieldTitle(field.field));
        }
        return tr(
            "“%1” was being typed into %2 when the program broke off. That cell is not there any more, or "
            "cannot be changed.")
            .arg(commaSeparated(texts), commaSeparated(titles));
    });
}

void ListArrival::showFailed(const QString &title, const Error &error)
{
    m_showsSoon.stop();
    if (m_question)
        m_question->deleteLater(); // it may be the one that asks for this
    if (m_parts.review->isPreview()) {
        m_parts.review->endPreview();
        if (m_window->page() == Page::Review)
            m_window->showPage(m_pageBefore);
    }
    if (error.kind == Error::Kind::Cancelled)
        hideWork();
    else if (!m_parts.dialogs->showOpenFailed([error] { return errorSentence(error); }))
        m_parts.toast->showMessage(MessageBar::Kind::Error,
            [title, error] { return tr("“%1” was not opened. %2").arg(title, errorSentence(error)); });
}

void ListArrival::showSubmitted(const BatchDocument *document, int sent, int stayed, qint64 submission)
{
    const ReviewPage *review = m_parts.review.made();
    const bool isShown = document && review && review->document() == document;
    const auto gone = [sent] { return MainWindow::tr("%Ln row(s) are in the Outbox.", nullptr, sent); };
    const auto both = [gone, stayed] {
        return paragraph({gone(), MainWindow::tr("%Ln row(s) stay here.", nullptr, stayed)});
    };
    if (isShown && stayed > 0) {
        m_parts.review->showStatus(both);
        m_parts.toast->showMessage(MessageBar::Kind::Success, [both] {
            return paragraph(
                {both(), MainWindow::tr("The Outbox shows what becomes of those that were submitted.")});
        });
        return;
    }
    if (isShown && m_window->page() == Page::Review) {
        m_parts.outbox->showSubmission(submission);
        m_window->showPage(Page::Outbox);
        // The button that had the focus was disabled meanwhile.
        m_parts.outbox->focusRows();
    }
    if (!document || stayed > 0 || !document->canBringRowsBack())
        return m_parts.toast->showMessage(MessageBar::Kind::Success, gone);
    m_parts.toast->showMessage(MessageBar::Kind::Success, [gone, title = document->title()] {
        return paragraph({gone(),
            MainWindow::tr("“%1” stays in Drafts, as removed rows can still be brought back.").arg(title)});
    });
}

void ListArrival::showNotSubmitted(const QString &title, const Error &error)
{
    m_parts.toast->showMessage(MessageBar::Kind::Error, [title, error] {
        const QString what = tr("“%1” was not submitted. Nothing of it is in the Outbox.").arg(title);
        return error.kind == Error::Kind::Cancelled ? what : paragraph({what, errorSentence(error)});
    });
}

void ListArrival::close(BatchDocument *document)
{
    ReviewPage *review = m_parts.review.made();
    if (!review)
        return;
    review->forget(document);
    if (review->document() != document)
        return;
    review->setDocument(nullptr);
    if (m_window->page() == Page::Review)
        m_window->showPage(Page::InviteUsers);
}

} // namespace techpass
