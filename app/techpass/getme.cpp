// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/getme.h"

#include "app/techpass/replyreading.h"

namespace techpass {

ServiceRequest GetMe::buildRequest()
{
    ServiceRequest request;
    request.path = "/v1/me";
    return request;
}

Answer<Profile> GetMe::parseReply(const RawReply &reply)
{
    return readAnswer<Profile>(reply, [](const QByteArray &body) { return Profile::fromJson(body); });
}

} // namespace techpass
