// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

class QAbstractItemModel;

namespace techpass {

/// Writes the rows of *Invite user status* that `model` shows as CSV for a spreadsheet, titles first, without
/// the Resend column. Errors: StorageFull, FileNotWritable.
Result<void> exportInvitations(const QAbstractItemModel &model, const QString &path);

} // namespace techpass
