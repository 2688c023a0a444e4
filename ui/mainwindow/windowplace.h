// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace techpass {

/// Makes `window`, before it is shown, no larger than its screen leaves room for; where that is no more than
/// the window wants, it fills the screen.
void fitIntoScreen(QWidget *window);

} // namespace techpass
