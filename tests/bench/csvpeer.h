// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace techpass::bench {

/// Walks over all cells of `text` with libcsv, as it is meant to be used. Returns the number of records.
qsizetype countRecordsWithLibcsv(const QByteArray &text);

} // namespace techpass::bench
