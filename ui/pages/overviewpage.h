// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace techpass {

class DataTable;
class DraftsModel;
class EmptyState;
class InvitationsModel;
class MessageBar;
class OutboxModel;
class OverviewCard;
class Session;

/// The first page: what can be done, how the Outbox stands, who was invited, and the latest drafts. GUI
/// thread.
class OverviewPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewPage)

public:
    OverviewPage(const Session &session, const OutboxModel &outbox, DraftsModel &drafts,
        const InvitationsModel &invitations, QWidget *parent = nullptr);

Q_SIGNALS:
    void inviteRequested();
    void outboxRequested();
    void statusRequested();
    void draftsRequested();
    void draftOpenRequested(qint64 id);
    void signInRequested();

private:
    QWidget *makeDrafts(DraftsModel &drafts);
    void showWords();
    void showSession();
    void showOutbox();
    void showInvitations();
    void showDrafts();

    const Session &m_session;
    const OutboxModel &m_outbox;
    const InvitationsModel &m_invitations;
    const DraftsModel &m_drafts;
    MessageBar *m_signIn;
    OverviewCard *m_inviteCard;
    OverviewCard *m_outboxCard;
    OverviewCard *m_statusCard;
    DataTable *m_table = nullptr;
    EmptyState *m_noDrafts = nullptr;
};

} // namespace techpass
