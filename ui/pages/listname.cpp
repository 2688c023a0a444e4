// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listname.h"

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace techpass {

QString listName(const QString &title)
{
    for (const QLatin1StringView ending : {".csv"_L1, ".xlsx"_L1, ".txt"_L1, ".tsv"_L1}) {
        if (title.endsWith(ending, Qt::CaseInsensitive))
            return title.chopped(ending.size());
    }
    return title;
}

} // namespace techpass
