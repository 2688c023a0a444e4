// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchchange.h"

#include <QModelIndex>

#include <optional>

namespace techpass {

class BatchDocument;
class BatchFilterModel;

/// The next shown cell with an error or a check after `from` (before it where not `forward`), round the end;
/// `from` may be invalid. A row is walked by its `columns` as they are given, else as the model has them.
/// Nothing where no shown row has one. Asks each row for its status only: a few
/// milliseconds where the next problem is a million rows away.
std::optional<CellPlace> nextProblem(const BatchDocument &document, const BatchFilterModel &rows,
    const QModelIndex &from, bool forward, QList<int> columns = {});

} // namespace techpass
