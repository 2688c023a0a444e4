// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/techpass/rawreply.h"
#include "app/techpass/serviceerror.h"
#include "app/techpass/servicerequest.h"
#include "models/domain/profile.h"

namespace techpass {

/// `GET /v1/me`: who is signed in. Pure; any thread.
class GetMe final
{
public:
    using Value = Profile;

    static ServiceRequest buildRequest();
    static Answer<Profile> parseReply(const RawReply &reply);
};

} // namespace techpass
