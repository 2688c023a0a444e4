// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchfiltermodel.h"
#include "ui/pages/listplace.h"

#include <memory>

namespace techpass {

class BatchDocument;

/// A list on the review page, with what the user has made of its rows. The list is not owned.
struct ReviewSheet
{
    ReviewSheet() = default;
    explicit ReviewSheet(BatchDocument *list)
        : document(list)
    {
        if (!list)
            return;
        table = std::make_unique<BatchTableModel>(*list);
        rows = std::make_unique<BatchFilterModel>(*table);
    }

    BatchDocument *document = nullptr;
    std::unique_ptr<BatchTableModel> table;
    std::unique_ptr<BatchFilterModel> rows; ///< goes before its table
    ListPlace place;
};

} // namespace techpass
