// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace techpass::test {

/// The hands of somebody who has no mouse: keys go to what has the focus, and nothing is named but to say
/// where the focus is to come.
namespace keyboard {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void type(const QString &text);
/// Tab; the rows of a list, where it goes from cell to cell, are left as they say.
void step(bool back = false);
/// Until the focus is there; false where it does not come there in one round. `back`: with Shift.
bool tabTo(const QString &name, bool back = false);
QWidget *focus();

/// What the window that is in front has to be reached by Tab, itself computed from what is shown.
QWidgetList stops();
/// What Tab comes to from here until it is here again, in order; cut where a stop repeats before.
QWidgetList round(bool back = false);

/// Of neighbours the second one is right of the first or below it. Returns who is not.
QString disorder(const QWidgetList &round);
/// Whether the focus is seen: pixels of the theme's colour that are not there without it.
bool hasRing();

} // namespace keyboard

} // namespace techpass::test
