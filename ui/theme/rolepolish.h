// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

class QWidget;

namespace techpass {

/// Gives a widget what its class and its property `role` ask for: font, text colour, frame, cursor.
void polishRole(QWidget *widget, const Tokens &t);
/// Takes that back.
void unpolishRole(QWidget *widget);

} // namespace techpass
