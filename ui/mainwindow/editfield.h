// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/editdeed.h"

class QWidget;

namespace techpass::editfield {

/// Whether `widget` is a field to type in.
bool isField(const QWidget *widget);
/// Whether `deed` can be done in that field now.
bool can(const QWidget *widget, EditDeed deed);
void run(QWidget *widget, EditDeed deed);

} // namespace techpass::editfield
