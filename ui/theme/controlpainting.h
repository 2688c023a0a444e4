// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QWidget;

namespace techpass {

// How ThemeStyle draws fields, indicators, progress and scroll bars.

/// The box of a field: edge, red where the property `invalid` is set, ring where it has the focus.
void paintField(const QStyleOption &option, QPainter *painter, const QWidget *widget, const Tokens &t);
void paintComboBox(
    const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget, const Tokens &t);
void paintCheckIndicator(const QStyleOption &option, QPainter *painter, const Tokens &t);
void paintRadioIndicator(const QStyleOption &option, QPainter *painter, const Tokens &t);
void paintProgress(const QStyleOptionProgressBar &option, QPainter *painter, const Tokens &t);
/// The handle's rectangle of a scroll bar without buttons.
QRect scrollHandle(const QStyleOptionSlider &option);
void paintScrollBar(const QStyleOptionSlider &option, QPainter *painter, const Tokens &t);

} // namespace techpass
