// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCompleter;

namespace techpass {

/// Gives the list of a completer the room and the marks of the program's other lists.
void styleSuggestions(QCompleter *completer);

} // namespace techpass
