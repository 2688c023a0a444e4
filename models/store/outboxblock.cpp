// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outboxblock.h"

#include <utility>

namespace techpass {

OutboxBlock OutboxBlock::of(const Submission &submission, const QList<OutboxRow> &rows)
{
    OutboxBlock block{submission, rows, {}, {}, {}, {}};
    QStringList emails;
    emails.reserve(rows.size());
    block.states.reserve(rows.size());
    block.places.reserve(rows.size());
    for (int place = 0; place < rows.size(); ++place) {
        const OutboxRow &row = rows.at(place);
        block.places.insert(row.id, place);
        ++block.counts[row.state];
        block.states.append(row.state);
        emails.append(row.request.email());
    }
    block.emails = std::make_shared<const QStringList>(std::move(emails));
    return block;
}

} // namespace techpass
