// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QLatin1StringView>

class QPainter;

namespace techpass {

/// The colour that an icon is drawn in; it follows the scheme at every paint.
enum class IconTint { Text, Secondary, Muted, Primary, PrimaryText, WashText, Success, Check, Error };

/// An icon of the set in resources/icons by its Lucide name (`user-plus`), sharp at every device pixel
/// ratio. Buttons draw such an icon in the colour of their own text, whatever its tint.
QIcon themedIcon(QLatin1StringView name, IconTint tint = IconTint::Text);

/// Draws the icon `name` into `rect` in `colour`.
void paintIcon(QPainter *painter, const QRect &rect, QLatin1StringView name, const QColor &colour);

/// Whether `name` (of a QIcon) is an icon of the set, which may be drawn in any colour.
bool isThemedIcon(const QString &name);

/// The names of all icons that there are.
QStringList iconNames();

} // namespace techpass
