// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace techpass {

/// A country (or territory) that telephone numbers belong to.
struct Country
{
    QString region; ///< ISO 3166-1 alpha-2, `SG`
    QString name; ///< in the language of whoever looks at it: `新加坡`
    QString englishName; ///< `Singapore`
    QString code; ///< digits only, `65`
    bool main
        = true; ///< whether the code, where several share it, stands for this one first (+1: United States)
};

/// Every country that the phone-number library knows: Singapore first, the others by name.
QList<Country> countries(const QLocale &locale = QLocale());

/// The place in `list` of what a person typed: a code (`65`, `+65`), a name in either language, a region, or
/// `Singapore (+65)`. The start of a name is enough where only one begins with it. -1 where it is none, or
/// not clear.
int findCountry(const QList<Country> &list, const QString &text);

} // namespace techpass
