// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace techpass {

/// What a region (ISO 3166-1 alpha-2, `SG`) is called in a language, as Unicode's locale data has it:
/// `新加坡`. In English where that does not know; the region itself where nobody does.
QString countryName(const QString &region, const QLocale &locale = QLocale());

/// `Singapore`.
QString englishCountryName(const QString &region);

} // namespace techpass
