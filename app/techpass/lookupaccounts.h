// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/techpass/rawreply.h"
#include "app/techpass/serviceerror.h"
#include "app/techpass/servicerequest.h"

#include <QStringList>

namespace techpass {

/// `POST /v1/accounts/lookup`: which of some emails have an account. Changes nothing. Pure; any thread.
class LookupAccounts final
{
public:
    using Value = QStringList;
    static constexpr int maxEmails = 200;

    /// At most maxEmails.
    static ServiceRequest buildRequest(const QStringList &emails);
    /// The emails that have an account, as the service writes them: compare without regard to case.
    static Answer<QStringList> parseReply(const RawReply &reply);
};

} // namespace techpass
