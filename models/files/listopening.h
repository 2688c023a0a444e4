// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/filereading.h"
#include "models/files/listsource.h"
#include "models/files/openrequest.h"

namespace techpass {

/// How much of a CSV file openListHead() reads. A file that is not much larger is quicker opened at once.
inline constexpr qint64 headSize = 512LL * 1024; ///< bytes

/// Opens a list from a file, which is read and never written: CSV of any common kind, or .xlsx, told by its
/// content. A list with `questions` is read by the likeliest answers; call again with the right ones. Blocks;
/// call it off the GUI thread. Errors: FileNotFound, FileUnreadable, FileTooLarge, FileFormatUnknown (detail
/// says what the file is), FileDamaged (detail says where), HeaderNotFound (detail says what was looked for),
/// ListEmpty (a header and no rows), Cancelled.
Result<OpenedList> openList(const QString &path, const OpenRequest &request);
Result<OpenedList> openList(const QString &path, const OpenProgress &progress = {});

/// The first rows of a file, some thousand, to be shown while openList() is at work: they have the same
/// numbers there. Nothing is said about the rest of the file, which may be damaged. Their bytes do not open
/// as a list. Blocks, but not for long: of a workbook all is read and little is unpacked. Errors: those of
/// openList(); FileFormatUnknown where only all of the file tells what is in it.
Result<OpenedList> openListHead(const QString &path, const OpenRequest &request = {});

/// Opens again what was opened before, from its title and bytes: gives the same rows. No bytes at all are an
/// emptyList(). An answer in `request` goes before the one that is in the bytes.
Result<OpenedList> openListBytes(const QString &title, const QByteArray &bytes, const OpenRequest &request);
Result<OpenedList> openListBytes(
    const QString &title, const QByteArray &bytes, const OpenProgress &progress = {});

/// Rows as a spreadsheet or a table puts them on the clipboard, with a header line or, without one, in the
/// order of the template's columns, with or without S/N. Errors: ListEmpty, HeaderNotFound, FileDamaged.
Result<OpenedList> openPastedText(const QString &text);

/// A list without rows, to be filled by hand. Its bytes are empty.
OpenedList emptyList(const QString &title);

/// Fills in `list.sha256`, which opening leaves empty: few ask for it, and for a large list it takes longer
/// than everything else.
void addFingerprint(OpenedList &list);

} // namespace techpass
