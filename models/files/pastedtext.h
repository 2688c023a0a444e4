// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QString>

namespace techpass {

/// Pasted text as the bytes of a list file: where it has no header line, the template's is put before it, so
/// that the bytes alone open as the same list again. Whether the rows start with an S/N is told by where the
/// email addresses stand. Errors: ListEmpty; HeaderNotFound where the text is no table in the template's
/// order.
Result<QByteArray> listBytesOfPastedText(const QString &text);

} // namespace techpass
