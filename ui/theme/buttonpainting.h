// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QSize>

class QPainter;
class QStyleOptionButton;
class QWidget;

namespace techpass {

// How ThemeStyle draws a QPushButton of each role, and how large it is. A chip may have the properties
// `count` (shown bold after the text) and `dot` (a QColor-valued token name: error, check, success).

void paintButtonPanel(
    const QStyleOptionButton &option, QPainter *painter, const QWidget *widget, const Tokens &t);
void paintButtonLabel(
    const QStyleOptionButton &option, QPainter *painter, const QWidget *widget, const Tokens &t);
QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget);
/// The font that a button of the widget's role has.
TextStyle buttonTextStyle(const QWidget *widget);

} // namespace techpass
