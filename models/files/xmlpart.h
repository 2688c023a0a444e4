// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/openprogress.h"
#include "models/files/xmlhandler.h"
#include "models/files/zippackage.h"

namespace techpass {

/// Feeds a part of the package to `handler`, never holding it as a whole: by XmlScanner, and where that gives
/// up or something is wrong, once more from its start by expat, which has the last word. Errors: those of
/// parseByExpat().
Result<void> parseXmlPart(
    const ZipPackage &package, const QString &part, XmlHandler &handler, const OpenProgress &progress = {});

} // namespace techpass
