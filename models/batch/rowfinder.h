// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchcounts.h"
#include "models/batch/batchrows.h"

#include <QString>

#include <vector>

namespace techpass {

class WorkControl;

enum class BatchFilter { All, Ready, Errors, Check, Duplicates, Vendors, PublicOfficers, Cleaned };

/// Whether a filter lets a row through.
bool passes(const RowFacts &facts, BatchFilter filter);
/// How many of the counted rows it lets through.
int countOf(const BatchCounts &counts, BatchFilter filter);
/// The live rows that it lets through, in list order. A few nanoseconds a row.
std::vector<qint32> rowsOf(const BatchRows &rows, BatchFilter filter);

/// Looks for a text in all fields of a row, without regard to case. Cells that are plain ASCII in the file
/// are looked at where they are. Safe on any thread.
class RowFinder final
{
public:
    /// `text` is not empty and has no blanks around it.
    explicit RowFinder(const QString &text);

    bool isIn(const BatchRows &rows, RowId row) const;
    /// Those of `among` that have it, in the same order; on all processors. Not to be used when cancelled.
    std::vector<qint32> rowsAmong(
        const BatchRows &rows, const std::vector<qint32> &among, WorkControl &control) const;

private:
    bool isInAscii(QByteArrayView cell) const;

    QString m_text;
    QByteArray m_folded; ///< empty where no ASCII text can have it
};

} // namespace techpass
