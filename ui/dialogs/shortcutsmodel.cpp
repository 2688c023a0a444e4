// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsmodel.h"

#include "models/domain/listtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

ShortcutsModel::ShortcutsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ShortcutsModel::setGroups(const QList<ShortcutGroup> &groups)
{
    m_groups = groups;
    setTyped(QString(m_typed));
}

void ShortcutsModel::setTyped(const QString &typed)
{
    m_typed = typed;
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_lines.clear();
    for (const ShortcutGroup &group : std::as_const(m_groups)) {
        QList<Line> found;
        for (const ShortcutGroup::Entry &entry : group.entries) {
            const QString all = group.title + u' ' + entry.does + u' ' + entry.keys;
            const auto stands
                = [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); };
            if (std::all_of(words.begin(), words.end(), stands))
                found.append({entry.does, entry.keys, group.title});
        }
        if (!found.isEmpty())
            m_lines += Line{group.title, {}, {}};
        m_lines += found;
    }
    endResetModel();
}

int ShortcutsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ShortcutsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case Qt::AccessibleTextRole:
        return line.keys.isEmpty() ? line.text : commaSeparated({line.text, line.keys, line.place});
    case KeysRole:
        return line.keys;
    case HeadingRole:
        return line.keys.isEmpty();
    default:
        return {};
    }
}

Qt::ItemFlags ShortcutsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool isHeading = m_lines.at(index.row()).keys.isEmpty();
    return isHeading ? Qt::ItemFlags(Qt::ItemIsEnabled)
                     : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace techpass
