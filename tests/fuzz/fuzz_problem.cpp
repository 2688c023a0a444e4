// SPDX-License-Identifier: GPL-3.0-or-later
// Any answer of the service as a problem document.
#include "app/techpass/problemjson.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static_cast<void>(techpass::ProblemJson::fromJson(json).sentence());
    return 0;
}
