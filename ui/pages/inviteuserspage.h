// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace techpass {

class Card;
class MessageBar;
class Session;

/// *Invitation Type*: the three methods. A file that is dropped anywhere on the page is opened as a list.
/// Who may not invite sees the methods greyed out with the reason. GUI thread.
class InviteUsersPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InviteUsersPage)

public:
    explicit InviteUsersPage(const Session &session, QWidget *parent = nullptr);

    /// Why the signed-in user may not invite; empty where they may.
    static QString reasonAgainst(const Session &session);

Q_SIGNALS:
    void emailInvitationRequested();
    void createAccountRequested();
    void batchUploadRequested();
    void templateRequested();
    void fileDropped(const QString &path);
    void dropRefused(const QString &reason);
    void overviewRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void showSession();

    const Session &m_session;
    Card *m_email;
    Card *m_account;
    Card *m_batch;
};

} // namespace techpass
