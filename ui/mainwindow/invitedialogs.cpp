// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/invitedialogs.h"

#include "models/session/session.h"
#include "models/store/earlierentries.h"
#include "models/store/outboxmodel.h"
#include "ui/dialogs/batchuploaddialog.h"
#include "ui/dialogs/createaccountdialog.h"
#include "ui/dialogs/emailinvitationdialog.h"
#include "ui/dialogs/savefiledialog.h"
#include "ui/errortext.h"
#include "ui/widgets/backdrop.h"

namespace techpass {

namespace {

Invitee with(Invitee kept, const Invitee &typed)
{
    for (const Field field : allFields) {
        if (!typed[field].isEmpty())
            kept[field] = typed[field];
    }
    return kept;
}

} // namespace

InviteDialogs::InviteDialogs(const Session &session, const OutboxModel &outbox, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_outbox(outbox)
    , m_window(window)
{
    connect(&session, &Session::stateChanged, this, &InviteDialogs::showSession);
    connect(&session, &Session::onlineChanged, this, &InviteDialogs::showSession);
    connect(&session, &Session::policyChanged, this, &InviteDialogs::showSession);
}

void InviteDialogs::present(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    Backdrop::follow(dialog);
    dialog->open();
}

void InviteDialogs::presentForm(InviteeDialog *dialog, Method method, const Invitee &typed)
{
    connect(dialog, &InviteeDialog::edited, this,
        [this, dialog, method] { keep(method, dialog->hasContent() ? dialog->invitee() : Invitee()); });
    connect(dialog, &InviteeDialog::submitted, this, [this, method] { keep(method, {}); });
    connect(dialog, &QDialog::rejected, this, [this, method] { keep(method, {}); });
    for (const Field field : {Field::Organisation, Field::Department, Field::Reason})
        dialog->setEarlierEntries(field, earlierEntries(m_outbox.blocks(), field));
    dialog->setEarlierDomains(earlierDomains(m_outbox.blocks()));
    const Invitee kept = m_kept.value(method);
    if (kept != Invitee())
        dialog->resumeKept(with(kept, typed));
    else if (typed != Invitee())
        dialog->resume(typed);
    showSession();
    present(dialog);
}

void InviteDialogs::keep(Method method, const Invitee &typed)
{
    m_kept.insert(method, typed);
    Q_EMIT this->typed(method, typed);
}

void InviteDialogs::setKept(const QMap<Method, Invitee> &forms)
{
    const std::pair<Method, InviteeDialog *> open[]
        = {{Method::EmailInvitation, m_email}, {Method::CreateAccount, m_account}};
    m_kept = forms;
    for (const auto &[method, dialog] : open) {
        if (!dialog)
            continue;
        // What is being typed right now counts more.
        if (dialog->hasContent())
            keep(method, dialog->invitee());
        else if (forms.contains(method))
            dialog->resumeKept(forms.value(method));
    }
}

void InviteDialogs::openEmailInvitation(const Invitee &typed)
{
    if (m_email && m_email->isVisible())
        return;
    m_email = new EmailInvitationDialog(m_session.policy(), m_window);
    connect(m_email, &EmailInvitationDialog::submitted, this, &InviteDialogs::invitationSubmitted);
    connect(m_email, &EmailInvitationDialog::createAccountRequested, this, [this] {
        // What was typed stays where it is.
        const Result<void> allowed = m_session.settings().checkWay(InviteWay::CreateAccount);
        if (!allowed) {
            m_email->setHint(errorSentence(allowed.error()));
            return;
        }
        const Invitee begun = m_email->invitee();
        m_email->discard();
        openCreateAccount(begun);
    });
    presentForm(m_email, Method::EmailInvitation, typed);
}

void InviteDialogs::openCreateAccount(const Invitee &typed)
{
    if (m_account && m_account->isVisible())
        return;
    m_account = new CreateAccountDialog(m_session.policy(), m_window);
    connect(m_account, &CreateAccountDialog::submitted, this, &InviteDialogs::accountSubmitted);
    presentForm(m_account, Method::CreateAccount, typed);
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
        m_email->setWaits(m_session.waits());
        m_email->setPolicy(m_session.policy());
    }
    if (m_account) {
        m_account->setWaits(m_session.waits());
        m_account->setPolicy(m_session.policy());
    }
}

} // namespace techpass
