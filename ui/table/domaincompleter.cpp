// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/domaincompleter.h"

#include "models/domain/policy.h"

#include <QStringListModel>

namespace techpass {

DomainCompleter::DomainCompleter(const Policy &policy, QObject *parent)
    : QCompleter(parent)
{
    QStringList domains = policy.publicOfficerDomains + policy.allowedVendorDomains.value_or(QStringList());
    domains.removeDuplicates();
    domains.sort();
    setModel(new QStringListModel(domains, this));
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    setMaxVisibleItems(8);
}

QString DomainCompleter::pathFromIndex(const QModelIndex &index) const
{
    return m_name + index.data(Qt::EditRole).toString();
}

QStringList DomainCompleter::splitPath(const QString &path) const
{
    const qsizetype at = path.lastIndexOf(u'@');
    // Without an @ nothing is meant yet: no domain has a space.
    m_name = path.left(at + 1);
    return {at < 1 ? QStringLiteral(" ") : path.mid(at + 1)};
}

} // namespace techpass
