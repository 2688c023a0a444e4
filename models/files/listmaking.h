// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/columnreading.h"
#include "models/files/listsource.h"

namespace techpass {

// What opening a text and opening a workbook have in common. Used in models/files only.

/// The list of these rows, as its columns were read: neither title nor bytes yet.
OpenedList makeList(std::shared_ptr<const ListSource> source, const ColumnReading &columns);

tl::unexpected<Error> headerNotFound();

} // namespace techpass
