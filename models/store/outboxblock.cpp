// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outboxblock.h"

namespace techpass {

OutboxBlock OutboxBlock::of(const Submission &submission, const QList<OutboxRow> &rows)
{
    OutboxBlock block{submission, rows, {}, {}};
    block.places.reserve(rows.size());
    for (int place = 0; place < rows.size(); ++place) {
        block.places.insert(rows.at(place).id, place);
        ++block.counts[rows.at(place).state];
    }
    return block;
}

} // namespace techpass
