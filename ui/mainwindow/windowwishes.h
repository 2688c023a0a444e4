// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace techpass {

class MainWindow;
struct WindowParts;

/// Makes what the user wants of a page, dialog or menu, and only the application can do, a signal of the
/// window.
void forwardWishes(WindowParts &parts, MainWindow *window);

} // namespace techpass
