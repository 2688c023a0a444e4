// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sourcepaths.h"

#include "models/store/database.h"
#include "models/store/sealedcolumns.h"

using namespace Qt::StringLiterals;

namespace techpass {

Result<QStringList> sourcePaths(Database &database, const QString &environment)
{
    QStringList paths;
    for (const SealedColumn &column : {draftPath, submissionPath}) {
        const auto query = database.run(
            u"SELECT %1 FROM %2 WHERE environment = ? AND %1 IS NOT NULL"_s.arg(column.column, column.table),
            {environment});
        if (!query)
            return tl::unexpected(query.error());
        while ((*query)->next()) {
            const Result<QByteArray> path
                = database.unseal((*query)->value(0).toByteArray(), column.context());
            // One that is damaged is no reason to write over the others.
            if (path)
                paths.append(QString::fromUtf8(*path));
        }
        (*query)->finish();
    }
    paths.removeDuplicates();
    return paths;
}

} // namespace techpass
