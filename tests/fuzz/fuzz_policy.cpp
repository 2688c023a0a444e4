// SPDX-License-Identifier: GPL-3.0-or-later
// Any answer of the service as a policy: what was read is written and read again as the same.
#include "models/domain/policy.h"

#include <cstdint>
#include <cstdlib>

using namespace techpass;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<Policy> policy = Policy::fromJson(json);
    if (!policy)
        return 0;
    const Result<Policy> again = Policy::fromJson(policy->toJson());
    if (!again || *again != *policy)
        std::abort();
    return 0;
}
