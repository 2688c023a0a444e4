// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;
class QWidget;

namespace techpass {

/// What Qt leaves to a dialog's default button: Enter presses the button of `window` that has the focus, and
/// not another one. Whether there was one.
bool pressesButton(const QKeyEvent &key, const QWidget &window);

} // namespace techpass
