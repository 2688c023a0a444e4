// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcefiles.h"

#include "models/files/filesaving.h"

#include <algorithm>

namespace techpass {

Result<void> refuseSources(const QString &path, const QStringList &sources)
{
    const bool isSource = std::any_of(sources.cbegin(), sources.cend(),
        [&path](const QString &source) { return !source.isEmpty() && isSameFile(path, source); });
    if (!isSource)
        return {};
    return failure(Error::Kind::FileIsSource, path);
}

} // namespace techpass
