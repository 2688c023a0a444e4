// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QString>

namespace techpass {

/// Writes the template, a list without rows: .xlsx by its suffix (header frozen, cells as text so that no
/// number is changed, Yes and No to choose for SEED), else CSV. Errors: StorageFull, FileNotWritable.
Result<void> writeTemplate(const QString &path);

} // namespace techpass
