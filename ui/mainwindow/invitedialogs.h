// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accountrequest.h"
#include "models/domain/error.h"
#include "models/domain/invitee.h"
#include "ui/widgets/wording.h"

#include <QMap>
#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace techpass {

class BatchUploadDialog;
class CreateAccountDialog;
class EmailInvitationDialog;
class InviteeDialog;
class OutboxModel;
class Session;

/// Opens the dialogs of the three methods over a dimmed window, one at a time, and passes on what they give.
/// Owned by the window. GUI thread.
class InviteDialogs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InviteDialogs)

public:
    InviteDialogs(const Session &session, const OutboxModel &outbox, QWidget *window);

    /// With what was typed; else with what is kept from before.
    void openEmailInvitation(const Invitee &typed = {});
    void openCreateAccount(const Invitee &typed = {});
    /// What was typed and not submitted, of the account that is signed in.
    void setKept(const QMap<Method, Invitee> &forms);
    void openBatchUpload();
    /// Asks where to save the template.
    void chooseTemplate();

    // Each of these returns whether the batch dialog is open and shows it there.
    bool showOpening(const QString &title);
    bool showOpeningProgress(int percent);
    bool showOpenFailed(const Words &sentence);
    bool showNotice(const Words &sentence);
    void closeBatchUpload();

Q_SIGNALS:
    void invitationSubmitted(const techpass::Invitee &invitee);
    void accountSubmitted(const techpass::Invitee &invitee);
    /// What stands in a form now, for keeping it; empty where it was submitted or discarded.
    void typed(techpass::Method method, const techpass::Invitee &invitee);
    void fileChosen(const QString &path);
    void textPasted(const QString &text);
    void emptyListRequested();
    void openingCancelled();
    void templateRequested(const QString &path);

private:
    void present(QDialog *dialog);
    void presentForm(InviteeDialog *dialog, Method method, const Invitee &typed);
    void keep(Method method, const Invitee &typed);
    void showSession();

    const Session &m_session;
    const OutboxModel &m_outbox;
    QWidget *m_window;
    QPointer<EmailInvitationDialog> m_email;
    QPointer<CreateAccountDialog> m_account;
    QPointer<BatchUploadDialog> m_batch;
    QMap<Method, Invitee> m_kept;
};

} // namespace techpass
