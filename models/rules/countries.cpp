// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/countries.h"

#include "models/rules/countrynames.h"

#include <QCollator>

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <set>
#include <string>

namespace techpass {

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

constexpr auto home = "SG"_L1;

bool same(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

/// The digits of `+65`, `0065` and `65`; empty where it is not a code.
QString digitsOf(QString text)
{
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    else if (text.startsWith("00"_L1))
        text.remove(0, 2);
    const bool digits = std::all_of(
        text.cbegin(), text.cend(), [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
    return digits ? text : QString();
}

} // namespace

QList<Country> countries(const QLocale &locale)
{
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    std::set<std::string> regions;
    library.GetSupportedRegions(&regions);

    QList<Country> list;
    list.reserve(static_cast<qsizetype>(regions.size()));
    for (const std::string &region : regions) {
        const int code = library.GetCountryCodeForRegion(region);
        std::string mainRegion;
        library.GetRegionCodeForCountryCode(code, &mainRegion);
        const QString name = QString::fromStdString(region);
        list.append(Country{name, countryName(name, locale), englishCountryName(name), QString::number(code),
            mainRegion == region});
    }
    const QCollator collator(locale);
    std::sort(list.begin(), list.end(), [&collator](const Country &left, const Country &right) {
        if ((left.region == home) != (right.region == home))
            return left.region == home;
        return collator.compare(left.name, right.name) < 0;
    });
    return list;
}

int findCountry(const QList<Country> &list, const QString &text)
{
    QString wanted = text.simplified();
    if (wanted.isEmpty())
        return -1;
    if (const qsizetype bracket = wanted.indexOf(" (+"_L1); bracket > 0)
        wanted.truncate(bracket);
    const QString digits = digitsOf(wanted);
    int found = -1;
    int beginning = 0;
    for (int i = 0; i < list.size(); ++i) {
        const Country &country = list.at(i);
        if (!digits.isEmpty()) {
            if (country.code == digits && country.main)
                return i;
            continue;
        }
        if (same(country.name, wanted) || same(country.englishName, wanted) || same(country.region, wanted))
            return i;
        if (wanted.size() > 1
            && (country.name.startsWith(wanted, Qt::CaseInsensitive)
                || country.englishName.startsWith(wanted, Qt::CaseInsensitive))) {
            ++beginning;
            found = i;
        }
    }
    return beginning == 1 ? found : -1;
}

} // namespace techpass
