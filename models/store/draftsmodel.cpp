// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/draftsmodel.h"

#include <QLocale>

#include <algorithm>

namespace techpass {

DraftsModel::DraftsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int DraftsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_drafts.size());
}

int DraftsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DraftsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DraftInfo &draft = m_drafts.at(index.row());
    switch (role) {
    case DraftIdRole:
        return draft.id;
    case ErrorsRole:
        return draft.errors;
    case ChecksRole:
        return draft.checks;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    const QLocale locale;
    switch (index.column()) {
    case Title:
        return titleOf(draft);
    case Rows:
        return locale.toString(draft.rows);
    case Problems:
        if (draft.errors > 0)
            return tr("%Ln row(s) to fix", nullptr, draft.errors);
        if (draft.checks > 0)
            return tr("%Ln row(s) to check", nullptr, draft.checks);
        return draft.rows > 0 ? tr("Ready") : tr("Empty");
    case EditedAt:
        return locale.toString(draft.editedAt.toLocalTime(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QString DraftsModel::titleOf(const DraftInfo &draft)
{
    return draft.title.isEmpty() ? tr("Untitled list") : draft.title;
}

QVariant DraftsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Draft");
    case Rows:
        return tr("Rows");
    case Problems:
        return tr("Problems");
    case EditedAt:
        return tr("Last edited");
    default:
        return {};
    }
}

void DraftsModel::setDrafts(QList<DraftInfo> drafts)
{
    beginResetModel();
    m_drafts = std::move(drafts);
    endResetModel();
}

void DraftsModel::put(const DraftInfo &draft)
{
    const auto found = std::find_if(
        m_drafts.cbegin(), m_drafts.cend(), [&](const DraftInfo &known) { return known.id == draft.id; });
    if (found != m_drafts.cend() && found == m_drafts.cbegin()) {
        m_drafts.first() = draft;
        Q_EMIT dataChanged(index(0, 0), index(0, ColumnCount - 1));
        return;
    }
    // Just edited, so it goes to the top.
    remove(draft.id);
    beginInsertRows({}, 0, 0);
    m_drafts.prepend(draft);
    endInsertRows();
}

void DraftsModel::remove(qint64 id)
{
    for (int row = 0; row < m_drafts.size(); ++row) {
        if (m_drafts.at(row).id != id)
            continue;
        beginRemoveRows({}, row, row);
        m_drafts.removeAt(row);
        endRemoveRows();
        return;
    }
}

} // namespace techpass
