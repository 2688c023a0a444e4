// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/getpolicy.h"

#include "app/techpass/replyreading.h"

namespace techpass {

ServiceRequest GetPolicy::buildRequest(const QByteArray &knownEtag)
{
    ServiceRequest request;
    request.path = "/v1/policy";
    request.ifNoneMatch = knownEtag;
    return request;
}

Answer<PublishedPolicy> GetPolicy::parseReply(const RawReply &reply)
{
    const QByteArray etag = reply.header("ETag");
    if (!reply.failure && reply.status == 304)
        return answered(reply, PublishedPolicy{std::nullopt, etag});
    return readAnswer<PublishedPolicy>(reply, [&etag](const QByteArray &body) {
        return Policy::fromJson(body).map([&etag](const Policy &policy) {
            return PublishedPolicy{policy, etag};
        });
    });
}

} // namespace techpass
