// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/daytext.h"

#include <QLocale>

namespace techpass {

using namespace Qt::StringLiterals;

QString dayText(const QDate &date)
{
    const QLocale locale;
    return locale.toString(date, locale.language() == QLocale::Chinese ? u"M月d日"_s : u"d MMM"_s);
}

QString dayAndYearText(const QDate &date)
{
    const QLocale locale;
    return locale.toString(date, locale.language() == QLocale::Chinese ? u"yyyy年M月d日"_s : u"d MMM yyyy"_s);
}

} // namespace techpass
