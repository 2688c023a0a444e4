// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/invitation.h"

#include <QObject>

namespace techpass {

class InvitationsModel;
class Workspace;

/// Fetches *Invite user status*, page by page, and resends invitations. Owned by Application; GUI thread; all
/// that it is given outlives it.
class StatusController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusController)

public:
    StatusController(Workspace &workspace, InvitationsModel &model, QObject *parent = nullptr);

    void refresh();
    void resend(const QString &invitationId);

Q_SIGNALS:
    void resent(const QString &email);
    void failed(const techpass::Error &error);

private:
    void fetchPage(const QString &pageToken);

    Workspace &m_workspace;
    InvitationsModel &m_model;
    QList<Invitation> m_found;
    bool m_busy = false;
};

} // namespace techpass
