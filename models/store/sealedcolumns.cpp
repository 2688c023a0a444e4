// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sealedcolumns.h"

#include <array>

namespace techpass {

namespace {

constexpr std::array columns{draftTitle, draftStart, draftPath, draftPiece, draftEntry, submissionTitle,
    submissionPath, outboxPayload, outboxOutcome, profileOf, formTyped, rowTyped};

} // namespace

QByteArray SealedColumn::context(const QByteArrayList &values) const
{
    Q_ASSERT(values.size() == qsizetype(place.size()));
    QByteArray context(table.data(), table.size());
    context.append('.').append(column.data(), column.size());
    for (const QByteArray &value : values)
        context.append('/').append(value);
    return context;
}

std::span<const SealedColumn> sealedColumns()
{
    return columns;
}

} // namespace techpass
