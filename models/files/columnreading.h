// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/headermatcher.h"
#include "models/files/listquestion.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace techpass {

/// How many records columns are told by, the header search included.
inline constexpr int columnSearchRecords = headerSearchRecords + 30;

/// What was found out about a list's columns.
struct ColumnReading
{
    HeaderMatch header; ///< `record` is the last one ahead of the people
    QStringList titles; ///< of the header
    ListColumns columns; ///< as the header tells them
    std::optional<ListQuestion> question; ///< where something is not certain
    std::optional<ListColumns> answer; ///< the chosen or remembered columns, where they were used
    QList<int> sampleRecords; ///< that stand below the header and are no people
};

/// Finds the header and tells the columns, by their titles first, then by what stands in them: a column of
/// addresses, of numbers, one of whole names, numbers with the country code inside; also without any header.
/// `chosen` goes before all of it, then what was `remembered` of such a header. Nothing where there is
/// neither a header nor a column of addresses. Pure.
std::optional<ColumnReading> readColumns(const QList<QStringList> &records,
    const std::optional<ListColumns> &chosen = std::nullopt, const RememberedColumns &remembered = {});

} // namespace techpass
