// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace techpass {

/// What an Edit menu does to a list, or to a field.
enum class EditDeed { Undo, Redo, Cut, Copy, Paste, SelectAll, Find, Replace };

} // namespace techpass
