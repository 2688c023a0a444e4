// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/resultswriter.h"

#include "models/files/csvwriter.h"
#include "models/files/filesaving.h"

using namespace Qt::StringLiterals;

namespace techpass {

QStringList resultTitles()
{
    return {u"Row"_s, u"Email"_s, u"Result"_s, u"TechPass Username"_s, u"Code"_s, u"Message"_s, u"Trace ID"_s,
        u"Attempts"_s, u"Time"_s};
}

Result<void> writeResults(const QString &path, const QList<OutboxRow> &rows)
{
    return saveFile(path, [&rows](QIODevice &device) { return writeResults(device, rows); });
}

Result<void> writeResults(QIODevice &device, const QList<OutboxRow> &rows)
{
    CsvWriter writer(device);
    writer.writeRecord(resultTitles());
    for (const OutboxRow &row : rows) {
        const QString time
            = row.updatedAt.isValid() ? row.updatedAt.toUTC().toString(Qt::ISODate) : QString();
        writer.writeRecord({QString::number(row.position), row.request.email(), rowStateName(row.state),
            row.outcome.techPassUsername, row.outcome.code, row.outcome.message, row.traceId,
            QString::number(row.attempts), time});
    }
    return writer.result();
}

} // namespace techpass
