// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/cleaning.h"

#include "models/rules/accountrules.h"
#include "models/rules/countryrules.h"
#include "models/rules/garbledtext.h"
#include "models/rules/seedrules.h"

#include <algorithm>

namespace techpass {

namespace {

/// Where a text ends whose blanks were taken off down to `end`: these may be the last bytes of a garbled
/// letter (`å¼` and a no-break space for `张`).
qsizetype garbledEnd(const QString &value, qsizetype begin, qsizetype end)
{
    constexpr qsizetype mostBytes = 3; // behind the first one of a letter
    if (end == begin || !(isGarbledLead(value[end - 1].unicode()) || isGarbledTail(value[end - 1].unicode())))
        return end;
    const qsizetype last = std::min(end + mostBytes, value.size());
    for (qsizetype further = end; further < last && isGarbledTail(value[further].unicode()); ++further) {
        if (ungarbled(value.mid(begin, further + 1 - begin)))
            return further + 1;
    }
    return end;
}

} // namespace

bool isInvisible(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0x00ad)
        return false;
    return unit == 0x00ad || unit == 0x061c || unit == 0x180e || (unit >= 0x200b && unit <= 0x200f)
        || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x206f) || unit == 0x2800
        || unit == 0x3164 || unit == 0xfeff || unit == 0xffa0;
}

QString withoutOuterBlanks(const QString &value)
{
    qsizetype begin = 0;
    qsizetype end = value.size();
    while (begin < end && isBlank(value[begin]))
        ++begin;
    const auto isShaping = [&value, begin](qsizetype at) {
        // In Indic scripts a joiner after the virama says how the consonant is drawn: it is visible.
        return (value[at] == QChar(0x200c) || value[at] == QChar(0x200d)) && at > begin
            && value[at - 1].isMark();
    };
    while (end > begin && isBlank(value[end - 1]) && !isShaping(end - 1))
        --end;
    end = garbledEnd(value, begin, end);
    return begin == 0 && end == value.size() ? value : value.mid(begin, end - begin);
}

QString withoutBlanks(const QString &value)
{
    QString rest = value;
    rest.removeIf([](QChar c) { return isBlank(c); });
    return rest;
}

QString cleaned(Field field, const QString &value)
{
    const QString bare = withoutOuterBlanks(value);
    switch (field) {
    case Field::CountryCode:
        return cleanedCountryCode(bare);
    case Field::SeedRequired:
        return cleanedSeed(bare);
    default:
        return bare;
    }
}

Invitee cleaned(const Invitee &invitee)
{
    Invitee result;
    for (const Field field : allFields)
        result[field] = cleaned(field, invitee[field]);
    return result;
}

} // namespace techpass
