// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/draftemails.h"

#include "models/batch/batchdocument.h"
#include "models/batch/checkedrows.h"
#include "models/batch/knownemails.h"
#include "models/batch/rowchecks.h"

namespace techpass {

std::vector<quint64> draftEmails(const OpenedList &list, const QList<QByteArray> &log)
{
    const int sourceRows = list.source ? list.source->rowCount() : 0;
    BatchDocument document(
        list, CheckedRows(Policy(), std::make_shared<const RowChecks>(RowChecks::unchecked(sourceRows))));
    qsizetype applied = 0;
    document.replay(log, &applied);
    std::vector<quint64> keys;
    keys.reserve(static_cast<std::size_t>(document.rowCount()));
    for (int i = 0; i < document.rowCount(); ++i)
        keys.push_back(KnownEmails::key(document.value(document.rowIdAt(i), Field::Email)));
    return keys;
}

} // namespace techpass
