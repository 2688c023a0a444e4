// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/editdeed.h"

namespace techpass {

class BatchDocument;
class SpreadsheetView;

namespace listediting {

/// Whether `deed` can be done now to the document that `view` shows; `mayChange`: the list as such.
bool can(EditDeed deed, const SpreadsheetView &view, const BatchDocument &document, bool mayChange);
/// All but finding and replacing.
void run(EditDeed deed, SpreadsheetView &view);

} // namespace listediting
} // namespace techpass
