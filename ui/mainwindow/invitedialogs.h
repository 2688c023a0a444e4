// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/invitee.h"
#include "ui/widgets/wording.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace techpass {

class BatchUploadDialog;
class CreateAccountDialog;
class EmailInvitationDialog;
class Session;

/// Opens the dialogs of the three methods over a dimmed window, one at a time, and passes on what they give.
/// Owned by the window. GUI thread.
class InviteDialogs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InviteDialogs)

public:
    InviteDialogs(const Session &session, QWidget *window);

    void openEmailInvitation(const Invitee &start = {});
    void openCreateAccount(const Invitee &start = {});
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
    void fileChosen(const QString &path);
    void textPasted(const QString &text);
    void emptyListRequested();
    void openingCancelled();
    void templateRequested(const QString &path);

private:
    void present(QDialog *dialog);
    void showSession();

    const Session &m_session;
    QWidget *m_window;
    QPointer<EmailInvitationDialog> m_email;
    QPointer<CreateAccountDialog> m_account;
    QPointer<BatchUploadDialog> m_batch;
};

} // namespace techpass
