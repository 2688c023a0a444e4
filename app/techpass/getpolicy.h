// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/techpass/rawreply.h"
#include "app/techpass/serviceerror.h"
#include "app/techpass/servicerequest.h"
#include "models/domain/policy.h"

#include <QByteArray>

#include <optional>

namespace techpass {

/// What `GET /v1/policy` gave.
struct PublishedPolicy
{
    std::optional<Policy> policy; ///< nothing: the one whose etag was sent is still good
    QByteArray etag; ///< for the next request, empty where the service gave none
};

/// `GET /v1/policy`, with the ETag of the policy that is known already, if any. Pure; any thread.
class GetPolicy final
{
public:
    using Value = PublishedPolicy;

    static ServiceRequest buildRequest(const QByteArray &knownEtag = {});
    static Answer<PublishedPolicy> parseReply(const RawReply &reply);
};

} // namespace techpass
