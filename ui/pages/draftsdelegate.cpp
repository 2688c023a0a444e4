// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/draftsdelegate.h"

#include "models/store/draftsmodel.h"
#include "ui/pages/friendlytime.h"

#include <QAbstractProxyModel>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

QDateTime editedAt(QModelIndex index)
{
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model()))
        index = proxy->mapToSource(index);
    const auto *drafts = qobject_cast<const DraftsModel *>(index.model());
    return drafts ? drafts->draft(index.row()).editedAt : QDateTime();
}

} // namespace

StateDelegate::Look DraftsDelegate::lookOf(const QModelIndex &index) const
{
    Look look;
    switch (index.column()) {
    case DraftsModel::Title:
        look.strong = index.row() == 0;
        break;
    case DraftsModel::Problems:
        if (index.data(DraftsModel::ErrorsRole).toInt() > 0) {
            look.icon = "circle-alert"_L1;
            look.tint = IconTint::Error;
        } else if (index.data(DraftsModel::ChecksRole).toInt() > 0) {
            look.icon = "triangle-alert"_L1;
            look.tint = IconTint::Check;
        } else {
            look.icon = "check"_L1;
            look.tint = IconTint::Success;
        }
        break;
    case DraftsModel::EditedAt:
        look.text = friendlyTime(editedAt(index));
        break;
    default:
        break;
    }
    return look;
}

} // namespace techpass
