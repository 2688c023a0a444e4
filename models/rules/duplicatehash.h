// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>

namespace techpass {

/// Stands for one of a row's DuplicateKeys when a list compares rows: never 0 for a text, 0 for the empty
/// one. The same in every process; all keys are ASCII. Pure.
quint64 duplicateHash(std::string_view key);

} // namespace techpass
