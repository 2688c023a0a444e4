// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/draftemails.h"

#include "models/batch/batchdocument.h"
#include "models/batch/batchrows.h"
#include "models/batch/checkedrows.h"
#include "models/batch/knownemails.h"

#include <utility>

namespace techpass {

std::vector<quint64> draftEmails(const OpenedList &list, const QList<QByteArray> &log)
{
    const int sourceRows = list.source ? list.source->rowCount() : 0;
    auto rows
        = std::make_shared<BatchRows>(EditOverlay(list.source), Policy(), RowChecks::unchecked(sourceRows));
    BatchDocument document(list, CheckedRows(std::move(rows)));
    qsizetype applied = 0;
    document.replay(log, &applied);
    std::vector<quint64> keys;
    keys.reserve(static_cast<std::size_t>(document.rowCount()));
    for (int i = 0; i < document.rowCount(); ++i)
        keys.push_back(KnownEmails::key(document.value(document.rowIdAt(i), Field::Email)));
    return keys;
}

} // namespace techpass
