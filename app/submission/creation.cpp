// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/creation.h"

#include "app/techpass/call.h"
#include "app/techpass/createaccountsbatch.h"
#include "app/techpass/createinvitation.h"

namespace techpass {

namespace {

using Creations = QList<Answer<Creation>>;

Answered<Creation> invited(const Answered<SentInvitation> &answer)
{
    return {{RowState::Invited, {}}, answer.traceId, answer.replayed};
}

Answered<Creation> created(const Answered<CreatedAccount> &answer)
{
    return {{RowState::Created, answer.value.techpassUsername}, answer.traceId, answer.replayed};
}

// A failure of the whole request is told as that, the row's own answer as the row's.
Answer<Creations> ofOne(const Answer<Creation> &answer)
{
    if (!answer)
        return tl::unexpected(answer.error());
    return Answered<Creations>{{answer}, answer->traceId, answer->replayed};
}

Answer<Creations> ofBatch(const Answer<QList<BatchItemAnswer>> &answer)
{
    return answer.map([](const Answered<QList<BatchItemAnswer>> &items) {
        Answered<Creations> all{{}, items.traceId, items.replayed};
        for (const BatchItemAnswer &item : items.value)
            all.value.append(item.answer.map(&created));
        return all;
    });
}

} // namespace

QFuture<Answer<Creations>> create(ServiceChannel &channel, const QList<OutboxRow> &rows)
{
    if (rows.size() > 1) {
        QList<BatchItem> items;
        for (const OutboxRow &row : rows)
            items.append({row.idempotencyKey, std::get<AccountRequest>(row.request.body)});
        return callWith<Creations>(
            channel, CreateAccountsBatch::buildRequest(items), [items](const RawReply &reply) {
                return ofBatch(CreateAccountsBatch::parseReply(reply, items));
            });
    }
    const OutboxRow &row = rows.first();
    if (const auto *invitation = std::get_if<InvitationRequest>(&row.request.body)) {
        return callWith<Creations>(channel, CreateInvitation::buildRequest(*invitation, row.idempotencyKey),
            [](const RawReply &reply) { return ofOne(CreateInvitation::parseReply(reply).map(&invited)); });
    }
    return callWith<Creations>(channel,
        CreateAccount::buildRequest(std::get<AccountRequest>(row.request.body), row.idempotencyKey),
        [](const RawReply &reply) { return ofOne(CreateAccount::parseReply(reply).map(&created)); });
}

} // namespace techpass
