// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/domaincompleter.h"

#include "models/domain/policy.h"
#include "ui/widgets/suggestions.h"

#include <QStringListModel>

namespace techpass {

DomainCompleter::DomainCompleter(const Policy &policy, const QStringList &others, QObject *parent)
    : QCompleter(parent)
{
    QStringList known = policy.publicOfficerDomains + policy.allowedVendorDomains.value_or(QStringList());
    known.sort();
    QStringList domains = others + known;
    domains.removeDuplicates();
    setModel(new QStringListModel(domains, this));
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    setMaxVisibleItems(8);
    styleSuggestions(this);
}

QString DomainCompleter::pathFromIndex(const QModelIndex &index) const
{
    return m_name + index.data(Qt::EditRole).toString();
}

QStringList DomainCompleter::splitPath(const QString &path) const
{
    const qsizetype at = path.lastIndexOf(u'@');
    const QString domain = path.mid(at + 1);
    m_name = path.left(at + 1);
    // Without an @ nothing is meant yet, and one that is whole needs no list: no domain has a space.
    const bool isWhole
        = static_cast<QStringListModel *>(model())->stringList().contains(domain, Qt::CaseInsensitive);
    return {at < 1 || isWhole ? QStringLiteral(" ") : domain};
}

} // namespace techpass
