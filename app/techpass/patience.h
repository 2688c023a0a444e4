// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/techpass/serviceerror.h"

#include <chrono>
#include <optional>

namespace techpass {

/// Whether and when a question that changes nothing is asked again: a service that is busy, or an answer that
/// was lost, is no reason to give up. A value, one for each question.
class Patience final
{
public:
    /// At most so many repeats.
    explicit Patience(int repeats)
        : m_left(repeats)
    {
    }

    /// How long to wait before it is asked again: as the service asks, else longer each time. Nothing where a
    /// repeat would bring the same answer, or there were enough.
    std::optional<std::chrono::milliseconds> waitAfter(const ServiceError &error);

private:
    int m_left;
    int m_repeats = 0;
};

} // namespace techpass
