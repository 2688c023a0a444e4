// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/systemscheme.h"

#include <QString>

namespace techpass {

/// `system`, `light`, `dark` or `contrast`, as settings have it; the first for any other name.
Appearance appearanceNamed(const QString &name);
QString nameOf(Appearance appearance);

} // namespace techpass
