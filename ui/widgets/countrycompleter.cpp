// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countrycompleter.h"

namespace techpass {

CountryCompleter::CountryCompleter(QAbstractItemModel *model, QObject *parent)
    : QCompleter(model, parent)
{
    setCompletionRole(searchRole);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
}

QString CountryCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

} // namespace techpass
