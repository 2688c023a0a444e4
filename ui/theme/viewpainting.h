// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QRect>
#include <QSize>

class QFrame;
class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QWidget;

namespace techpass {

// How ThemeStyle draws frames, table headers and menus.

/// How a card stands: where the focus is or what is marked has a ring, what is closed is greyed.
struct CardLook
{
    bool focus = false;
    bool marked = false;
    bool enabled = true;
};
void paintCard(QPainter *painter, const QRect &rect, const CardLook &look, const Tokens &t);

/// A frame with a role, or a text editor's; false where it is another frame.
bool paintFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget, const Tokens &t);
void paintHeaderSection(const QStyleOptionHeader &option, QPainter *painter, const Tokens &t);
/// The header's property `firstPadding` is the room before its first title.
void paintHeaderLabel(
    const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget, const Tokens &t);
QSize headerSize(const QStyleOptionHeader &option, const QWidget *widget);
void paintMenuItem(const QStyleOptionMenuItem &option, QPainter *painter, const Tokens &t);
QSize menuItemSize(const QStyleOptionMenuItem &option);
void paintMenuBarArea(const QRect &rect, QPainter *painter, const Tokens &t);
void paintMenuBarItem(const QStyleOptionMenuItem &option, QPainter *painter, const Tokens &t);

} // namespace techpass
