// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countrycompleter.h"

namespace techpass {

void CountryCompleter::Order::setTyped(const QString &text)
{
    m_typed = text;
    invalidate();
    sort(0);
}

bool CountryCompleter::Order::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return placeIn(left) < placeIn(right);
}

/// 0 where the text begins with what was typed, 1 where a word does, 2 else.
int CountryCompleter::Order::placeIn(const QModelIndex &country) const
{
    const QString text = country.data(searchRole).toString();
    if (text.startsWith(m_typed, Qt::CaseInsensitive))
        return 0;
    for (qsizetype at = text.indexOf(m_typed, 0, Qt::CaseInsensitive); at > 0;
         at = text.indexOf(m_typed, at + 1, Qt::CaseInsensitive)) {
        if (!text.at(at - 1).isLetterOrNumber())
            return 1;
    }
    return 2;
}

CountryCompleter::CountryCompleter(QAbstractItemModel *model, QObject *parent)
    : QCompleter(parent)
    , m_order(new Order(this))
{
    m_order->setSourceModel(model);
    setModel(m_order);
    setCompletionRole(searchRole);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
}

void CountryCompleter::setTyped(const QString &text)
{
    m_order->setTyped(text);
}

bool CountryCompleter::knows(const QString &part) const
{
    return !m_order->match(m_order->index(0, 0), searchRole, part, 1, Qt::MatchContains).isEmpty();
}

QString CountryCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

} // namespace techpass
