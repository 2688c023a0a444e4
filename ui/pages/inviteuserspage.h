// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/effectivesettings.h"

#include <QWidget>

namespace techpass {

class Card;
class MessageBar;
class Session;

/// *Invitation Type*: the three methods. Who may not invite sees them greyed out with the reason. GUI thread.
class InviteUsersPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InviteUsersPage)

public:
    explicit InviteUsersPage(const Session &session, QWidget *parent = nullptr);

    /// Why the signed-in user may not invite in this way; empty where they may.
    static QString reasonAgainst(const Session &session, InviteWay way);

Q_SIGNALS:
    void emailInvitationRequested();
    void createAccountRequested();
    void batchUploadRequested();
    void templateRequested();
    void overviewRequested();

private:
    void showSession();

    const Session &m_session;
    Card *m_email;
    Card *m_account;
    Card *m_batch;
};

} // namespace techpass
