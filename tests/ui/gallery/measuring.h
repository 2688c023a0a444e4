// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

class QWidget;

namespace techpass::test {

/// Words that have less room than their font needs, or that stand over other words, in what `window` shows;
/// where they are meant to be shortened, only if no tool tip has them whole. A line each; empty: none.
QStringList textFaults(QWidget *window);

/// Words with a contrast below 4.5:1 and edges of fields below 3:1 (WCAG 2.2, 1.4.3 and 1.4.11), as the
/// pixels of `picture` show them, which is of `window`. Disabled controls are left out, as there.
QStringList contrastFaults(QWidget *window, const QImage &picture);

} // namespace techpass::test
