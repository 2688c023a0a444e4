// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/invitationsexport.h"

#include "models/files/csvwriter.h"
#include "models/files/filesaving.h"
#include "models/session/invitationsmodel.h"

#include <QAbstractItemModel>

namespace techpass {

namespace {

/// As shown, but a name that is not known stays empty instead of a dash.
QString cellText(const QModelIndex &index)
{
    const bool name
        = index.column() == InvitationsModel::FirstName || index.column() == InvitationsModel::LastName;
    const QString shown = index.data().toString();
    return name && shown == u"—" ? QString() : shown;
}

} // namespace

Result<void> exportInvitations(const QAbstractItemModel &model, const QString &path)
{
    return saveFile(path, [&model](QIODevice &device) -> Result<void> {
        CsvWriter writer(device, CsvWriter::ByteOrderMark::Write);
        QStringList cells;
        for (int column = 0; column < InvitationsModel::Resend; ++column)
            cells.append(model.headerData(column, Qt::Horizontal).toString());
        writer.writeRecord(cells);
        for (int row = 0; row < model.rowCount(); ++row) {
            cells.clear();
            for (int column = 0; column < InvitationsModel::Resend; ++column)
                cells.append(cellText(model.index(row, column)));
            writer.writeRecord(cells);
        }
        return writer.result();
    });
}

} // namespace techpass
