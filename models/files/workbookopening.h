// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/listsource.h"
#include "models/files/openrequest.h"

namespace techpass {

/// The list in a workbook: the one worksheet with rows below a header. Where several have, it is the first
/// until the answer says which; hidden ones count only where no other has any. The list has neither title nor
/// bytes yet. Errors: those of XlsxReader; HeaderNotFound, ListEmpty.
Result<OpenedList> openWorkbook(const QByteArray &bytes, const OpenRequest &request);

/// Its first rows, some thousand. Errors: the same; FileFormatUnknown where several sheets can be seen, as
/// only all of them tell which one is the list.
Result<OpenedList> openWorkbookHead(const QByteArray &bytes, const OpenRequest &request);

} // namespace techpass
