// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace techpass::test {

/// All that `window` and what stands in it says to eyes and screen readers, a line each with the place where
/// it stands, without its numbers.
QStringList spokenTexts(QWidget *window);

} // namespace techpass::test
