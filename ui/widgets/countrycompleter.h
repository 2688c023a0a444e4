// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>
#include <QSortFilterProxyModel>

namespace techpass {

/// Finds countries by what stands in the list and by their English names, wherever a part of these was typed:
/// first those that begin with it, then those of which a word does. Owned by CountryBox.
class CountryCompleter final : public QCompleter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountryCompleter)

public:
    /// Of an item: all that it is found by.
    static constexpr int searchRole = Qt::UserRole + 1;

    CountryCompleter(QAbstractItemModel *model, QObject *parent);

    /// Before what was typed is completed: orders what is found for it.
    void setTyped(const QString &text);
    /// Whether something in the list has this in it.
    bool knows(const QString &part) const;

    /// What is put into the line: as it stands in the list.
    QString pathFromIndex(const QModelIndex &index) const override;

private:
    class Order final : public QSortFilterProxyModel
    {
    public:
        using QSortFilterProxyModel::QSortFilterProxyModel;
        void setTyped(const QString &text);

    protected:
        bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

    private:
        int placeIn(const QModelIndex &country) const;

        QString m_typed;
    };

    Order *m_order;
};

} // namespace techpass
