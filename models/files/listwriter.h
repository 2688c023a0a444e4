// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/invitee.h"

#include <QIODevice>
#include <QList>
#include <QStringList>

namespace techpass {

/// S/N and the template's titles, in its order.
QStringList listTitles();
/// One row's cells below them.
QStringList listCells(const Invitee &row, qsizetype number);

/// What a list's file had under titles that no field was found for: written behind the template's columns, so
/// that it is there again in what is saved. As many rows as the list, or none.
struct ExtraColumns
{
    QStringList titles;
    QList<QStringList> rows;

    QStringList cells(qsizetype row) const { return rows.value(row); }
};

/// Writes a list in the template's layout, S/N from 1: an .xlsx workbook where `path` ends so, else CSV in
/// UTF-8 with a byte order mark. What is written opens as the same list. Errors: StorageFull,
/// FileNotWritable.
Result<void> writeList(const QString &path, const QList<Invitee> &rows, const ExtraColumns &extra = {});

/// The CSV alone, to an open device.
Result<void> writeListCsv(QIODevice &device, const QList<Invitee> &rows, const ExtraColumns &extra = {});

} // namespace techpass
