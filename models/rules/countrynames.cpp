// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/countrynames.h"

#include <unicode/uloc.h>

#include <array>

namespace techpass {

QString englishCountryName(const QString &region)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(region);
    return territory == QLocale::AnyTerritory ? region : QLocale::territoryToString(territory);
}

QString countryName(const QString &region, const QLocale &locale)
{
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return englishCountryName(region);
    constexpr int32_t longest = 200;
    std::array<UChar, longest> name{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t size = uloc_getDisplayCountry(QByteArray("und_" + region.toLatin1()).constData(),
        locale.bcp47Name().toLatin1().constData(), name.data(), longest, &status);
    // Where only ICU's own language has a name.
    const bool isKnown = U_SUCCESS(status) && status != U_USING_DEFAULT_WARNING && size > 0;
    return isKnown ? QString::fromUtf16(name.data(), size) : englishCountryName(region);
}

} // namespace techpass
