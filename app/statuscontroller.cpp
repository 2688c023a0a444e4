// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statuscontroller.h"

#include "app/techpass/call.h"
#include "app/techpass/listinvitations.h"
#include "app/techpass/onfinished.h"
#include "app/techpass/resendinvitation.h"
#include "app/workspace/workspace.h"
#include "models/session/invitationsmodel.h"

namespace techpass {

namespace {

constexpr int pageSize = 200;

} // namespace

StatusController::StatusController(Workspace &workspace, InvitationsModel &model, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_model(model)
{
}

void StatusController::refresh()
{
    if (m_busy)
        return;
    m_busy = true;
    m_found.clear();
    m_model.setLoading();
    fetchPage({});
}

void StatusController::fetchPage(const QString &pageToken)
{
    InvitationQuery query;
    query.pageSize = pageSize;
    query.pageToken = pageToken;
    const auto asked = call<ListInvitations>(m_workspace.channel(), query);
    onFinished(this, asked, [this, pageToken](const Answer<InvitationPage> &answer) {
        if (!answer) {
            m_busy = false;
            m_model.setFailed(answer.error().error);
            return;
        }
        const InvitationPage &page = answer->value;
        m_found.append(page.items);
        // A service that gives the same page again and again must not hold the program.
        if (!page.nextPageToken.isEmpty() && page.nextPageToken != pageToken && !page.items.isEmpty())
            return fetchPage(page.nextPageToken);
        m_busy = false;
        m_model.setInvitations(m_found, QDateTime::currentDateTimeUtc());
    });
}

void StatusController::resend(const QString &invitationId)
{
    const auto asked = call<ResendInvitation>(m_workspace.channel(), invitationId);
    onFinished(this, asked, [this, invitationId](const Answer<ResentInvitation> &answer) {
        if (!answer) {
            Q_EMIT failed(answer.error().error);
            return;
        }
        m_model.setSent(invitationId, answer->value.lastSentAt);
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.invitation(row).id == invitationId)
                Q_EMIT resent(m_model.invitation(row).email);
        }
    });
}

} // namespace techpass
