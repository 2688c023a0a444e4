// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/invitedialogs.h"

#include "models/session/session.h"
#include "ui/dialogs/batchuploaddialog.h"
#include "ui/dialogs/createaccountdialog.h"
#include "ui/dialogs/emailinvitationdialog.h"
#include "ui/dialogs/savefiledialog.h"
#include "ui/errortext.h"
#include "ui/widgets/backdrop.h"

namespace techpass {

InviteDialogs::InviteDialogs(const Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    connect(&session, &Session::onlineChanged, this, &InviteDialogs::showSession);
    connect(&session, &Session::policyChanged, this, &InviteDialogs::showSession);
}

void InviteDialogs::present(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    Backdrop::follow(dialog);
    dialog->open();
}

void InviteDialogs::openEmailInvitation(const Invitee &start)
{
    if (m_email)
        return;
    m_email = new EmailInvitationDialog(m_session.policy(), m_window);
    if (start != Invitee())
        m_email->setInvitee(start);
    connect(m_email, &EmailInvitationDialog::submitted, this, &InviteDialogs::invitationSubmitted);
    connect(m_email, &EmailInvitationDialog::createAccountRequested, this, [this] {
        // What was typed stays where it is.
        const Result<void> allowed = m_session.settings().checkWay(InviteWay::CreateAccount);
        if (!allowed) {
            m_email->setHint(errorSentence(allowed.error()));
            return;
        }
        const Invitee typed = m_email->invitee();
        m_email->discard();
        openCreateAccount(typed);
    });
    showSession();
    present(m_email);
}

void InviteDialogs::openCreateAccount(const Invitee &start)
{
    if (m_account)
        return;
    m_account = new CreateAccountDialog(m_session.policy(), m_window);
    if (start != Invitee())
        m_account->setInvitee(start);
    connect(m_account, &CreateAccountDialog::submitted, this, &InviteDialogs::accountSubmitted);
    showSession();
    present(m_account);
}

void InviteDialogs::openBatchUpload()
{
    if (m_batch)
        return;
    m_batch = new BatchUploadDialog(m_window);
    connect(m_batch, &BatchUploadDialog::fileChosen, this, &InviteDialogs::fileChosen);
    connect(m_batch, &BatchUploadDialog::textPasted, this, &InviteDialogs::textPasted);
    connect(m_batch, &BatchUploadDialog::emptyListRequested, this, &InviteDialogs::emptyListRequested);
    connect(m_batch, &BatchUploadDialog::openingCancelled, this, &InviteDialogs::openingCancelled);
    connect(m_batch, &BatchUploadDialog::templateRequested, this, &InviteDialogs::templateRequested);
    present(m_batch);
}

void InviteDialogs::chooseTemplate()
{
    auto *dialog = new SaveFileDialog(tr("Download template"), tr("TechPass template"), m_window);
    connect(dialog, &SaveFileDialog::pathChosen, this, &InviteDialogs::templateRequested);
    dialog->open();
}

bool InviteDialogs::showOpening(const QString &title)
{
    if (m_batch)
        m_batch->showOpening(title);
    return m_batch;
}

bool InviteDialogs::showOpeningProgress(int percent)
{
    if (m_batch)
        m_batch->showOpeningProgress(percent);
    return m_batch;
}

bool InviteDialogs::showOpenFailed(const Words &sentence)
{
    if (m_batch)
        m_batch->showOpenFailed(sentence);
    return m_batch;
}

bool InviteDialogs::showNotice(const Words &sentence)
{
    if (m_batch)
        m_batch->showNotice(sentence);
    return m_batch;
}

void InviteDialogs::closeBatchUpload()
{
    if (m_batch)
        m_batch->accept();
}

void InviteDialogs::showSession()
{
    if (m_email) {
        m_email->setOffline(!m_session.isOnline());
        m_email->setPolicy(m_session.policy());
    }
    if (m_account) {
        m_account->setOffline(!m_session.isOnline());
        m_account->setPolicy(m_session.policy());
    }
}

} // namespace techpass
