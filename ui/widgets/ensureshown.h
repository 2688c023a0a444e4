// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QRect;
class QWidget;

namespace techpass {

/// Scrolls what `widget` lies in, where a small screen has room for a part of it only, so that `place` in it
/// is seen. GUI thread.
void ensureShown(const QWidget &widget, const QRect &place);

} // namespace techpass
