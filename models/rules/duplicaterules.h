// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/problem.h"

#include <array>

namespace techpass {

/// By what two rows can be duplicates of each other.
enum class DuplicateKind { Email, Username, ContactNumber };

inline constexpr std::array<DuplicateKind, 3> allDuplicateKinds{
    DuplicateKind::Email, DuplicateKind::Username, DuplicateKind::ContactNumber};

/// The problem of a row that is not the first of its group; `firstRow` is the first one's number, from 1.
Problem duplicateProblem(DuplicateKind kind, int firstRow);

} // namespace techpass
