// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/creation.h"

#include "app/techpass/call.h"
#include "app/techpass/createaccount.h"
#include "app/techpass/createinvitation.h"

namespace techpass {

namespace {

Answer<Creation> invited(const RawReply &reply)
{
    return CreateInvitation::parseReply(reply).map([](const Answered<SentInvitation> &answer) {
        return Answered<Creation>{{RowState::Invited, {}}, answer.traceId, answer.replayed};
    });
}

Answer<Creation> created(const RawReply &reply)
{
    return CreateAccount::parseReply(reply).map([](const Answered<CreatedAccount> &answer) {
        return Answered<Creation>{
            {RowState::Created, answer.value.techpassUsername}, answer.traceId, answer.replayed};
    });
}

} // namespace

QFuture<Answer<Creation>> create(ServiceChannel &channel, const OutboxRow &row)
{
    if (const auto *invitation = std::get_if<InvitationRequest>(&row.request.body)) {
        return callWith<Creation>(
            channel, CreateInvitation::buildRequest(*invitation, row.idempotencyKey), &invited);
    }
    const auto &account = std::get<AccountRequest>(row.request.body);
    return callWith<Creation>(channel, CreateAccount::buildRequest(account, row.idempotencyKey), &created);
}

} // namespace techpass
