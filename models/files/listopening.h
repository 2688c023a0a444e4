// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/listsource.h"
#include "models/files/openprogress.h"

namespace techpass {

/// Larger files are refused with FileTooLarge.
inline constexpr qint64 largestFile = 1024LL * 1024 * 1024; ///< bytes

/// Opens a list from a file, which is read and never written: CSV of any common kind, or .xlsx, told by its
/// content. Blocks; call it off the GUI thread. Errors: FileNotFound, FileUnreadable, FileTooLarge,
/// FileFormatUnknown (detail says what the file is), FileDamaged (detail says where), HeaderNotFound (detail
/// says what was looked for), ListEmpty (a header and no rows), Cancelled.
Result<OpenedList> openList(const QString &path, const OpenProgress &progress = {});

/// Opens again what was opened before, from its title and bytes: gives the same rows. No bytes at all are an
/// emptyList().
Result<OpenedList> openListBytes(
    const QString &title, const QByteArray &bytes, const OpenProgress &progress = {});

/// Rows as a spreadsheet or a table puts them on the clipboard, with a header line or, without one, in the
/// order of the template's columns, with or without S/N. Errors: ListEmpty, HeaderNotFound, FileDamaged.
Result<OpenedList> openPastedText(const QString &text);

/// A list without rows, to be filled by hand. Its bytes are empty.
OpenedList emptyList(const QString &title);

} // namespace techpass
