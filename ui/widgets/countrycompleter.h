// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

namespace techpass {

/// Finds countries by what stands in the list and by their English names, wherever a part of these was typed.
/// Owned by CountryBox.
class CountryCompleter final : public QCompleter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountryCompleter)

public:
    /// Of an item: all that it is found by.
    static constexpr int searchRole = Qt::UserRole + 1;

    CountryCompleter(QAbstractItemModel *model, QObject *parent);

    /// What is put into the line: as it stands in the list.
    QString pathFromIndex(const QModelIndex &index) const override;
};

} // namespace techpass
