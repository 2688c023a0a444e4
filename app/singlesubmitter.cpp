// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singlesubmitter.h"

#include "app/outboxcontroller.h"
#include "app/techpass/onfinished.h"
#include "models/rules/accountrules.h"
#include "models/session/session.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace techpass {

SingleSubmitter::SingleSubmitter(const Session &session, OutboxController &outbox, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_outbox(outbox)
{
}

void SingleSubmitter::submit(const Invitee &invitee, Method method)
{
    const bool isInvitation = method == Method::EmailInvitation;
    const auto way = isInvitation ? InviteWay::EmailInvitation : InviteWay::CreateAccount;
    if (const Result<void> allowed = m_session.settings().checkWay(way); !allowed)
        return Q_EMIT failed(allowed.error());
    const CreationRequest request = isInvitation
        ? CreationRequest{toInvitationRequest(invitee)}
        : CreationRequest{toAccountRequest(invitee, m_session.policy())};
    const QString title
        = (isInvitation ? tr("Email invitation – %1") : tr("Create account – %1")).arg(request.email());
    const auto written = m_outbox.enqueue(
        title, u"form:"_s + QUuid::createUuid().toString(QUuid::WithoutBraces), {{1, request}});
    onFinished(this, written, [this, invitee, method](const Result<StoredSubmission> &stored) {
        if (stored)
            return Q_EMIT submitted();
        Q_EMIT notStored(method, invitee);
        Q_EMIT failed(stored.error());
    });
}

} // namespace techpass
