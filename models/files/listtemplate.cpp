// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/listtemplate.h"

#include "models/files/listwriter.h"

namespace techpass {

Result<void> writeTemplate(const QString &path)
{
    return writeList(path, {});
}

} // namespace techpass
