// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/openprogress.h"
#include "models/files/xmlhandler.h"
#include "models/files/zippackage.h"

namespace techpass {

/// Feeds a part of the package to `handler`, never holding it as a whole; the one place that knows expat.
/// Prefixes are not looked up: a workbook's elements are known by their own names, and it would take most of
/// the time. A document type declaration is refused, so there are no entities and nothing outside is asked
/// for. What it may take of the memory is bounded. Errors: FileDamaged with the part and the line,
/// FileTooLarge, Cancelled, the handler's own.
Result<void> parseByExpat(
    const ZipPackage &package, const QString &part, XmlHandler &handler, const OpenProgress &progress = {});

} // namespace techpass
