// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/shortcutgroup.h"

class QMainWindow;

namespace techpass {

/// The keys that work in the window and its dialogs, in the program's language: those of its actions as these
/// have them, and those that fields, list and forms take by themselves. Pages that are not made yet add none.
QList<ShortcutGroup> shortcutsOf(const QMainWindow &window);

} // namespace techpass
