// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/submission.h"

#include <algorithm>
#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;

namespace techpass {

QString rowStateName(RowState state)
{
    switch (state) {
    case RowState::Waiting:
        return u"Waiting"_s;
    case RowState::Sending:
        return u"Sending"_s;
    case RowState::Created:
        return u"Created"_s;
    case RowState::Invited:
        return u"Invited"_s;
    case RowState::AlreadyExists:
        return u"Already exists"_s;
    case RowState::NeedsAttention:
        return u"Needs attention"_s;
    case RowState::NeedsChecking:
        return u"Needs checking"_s;
    case RowState::Cancelled:
        return u"Cancelled"_s;
    case RowState::Returned:
        break;
    }
    return u"Returned"_s;
}

OutboxCounts &OutboxCounts::operator+=(const OutboxCounts &other)
{
    std::transform(std::begin(byState), std::end(byState), std::begin(other.byState), std::begin(byState),
        std::plus<int>());
    return *this;
}

int OutboxCounts::total() const
{
    return std::accumulate(std::begin(byState), std::end(byState), 0);
}

} // namespace techpass
