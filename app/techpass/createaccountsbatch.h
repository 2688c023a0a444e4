// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/techpass/createaccount.h"
#include "app/techpass/rawreply.h"
#include "app/techpass/serviceerror.h"
#include "app/techpass/servicerequest.h"

#include <QList>

namespace techpass {

/// One account of a batch, with the key of its row.
struct BatchItem
{
    QString idempotencyKey;
    AccountRequest account;
};

/// What became of one item.
struct BatchItemAnswer
{
    QString idempotencyKey;
    Answer<CreatedAccount> answer;
};

/// `POST /v1/accounts/batch`, at most the policy's `maxBatchItems` at a time. Pure; any thread.
class CreateAccountsBatch final
{
public:
    using Value = QList<BatchItemAnswer>;

    static ServiceRequest buildRequest(const QList<BatchItem> &items);
    /// One answer for each of `items`, in their order. An item without a result, or with two, has an unknown
    /// outcome; a result for a key that was not sent is ignored.
    static Answer<QList<BatchItemAnswer>> parseReply(const RawReply &reply, const QList<BatchItem> &items);
};

} // namespace techpass
