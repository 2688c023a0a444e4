// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/invitee.h"
#include "models/files/listquestion.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QStringList>

#include <array>
#include <memory>

namespace techpass {

/// The cells of a row as UTF-8 bytes, by field; null where the list has no such column or the record is
/// shorter. Nearly all of them lie in the file, the others in the room.
class PlainCells final
{
    Q_DISABLE_COPY_MOVE(PlainCells)

public:
    // The room is not filled first: it is made for every row.
    PlainCells() { } // NOLINT(modernize-use-equals-default,cppcoreguidelines-pro-type-member-init)

    QByteArrayView operator[](std::size_t field) const { return bytes[field]; }

    std::array<QByteArrayView, fieldCount> bytes;
    std::array<char, 512> room; ///< for what has to be unescaped
};

/// The rows of a list as they came: read-only, in file order, empty and S/N-only rows left out. Cells are
/// slices of the file's bytes, decoded when asked for, so a list of a million rows costs little more than its
/// file. Safe to read from any thread once made.
class ListSource
{
public:
    ListSource() = default;
    virtual ~ListSource() = default;
    ListSource(const ListSource &) = delete;
    ListSource &operator=(const ListSource &) = delete;

    virtual int rowCount() const = 0;
    /// The text as it stands in the file; `row` from 0. Empty where the list has no such column.
    virtual QString value(int row, Field field) const = 0;
    /// The whole row at once: what to call for checking, as the record is walked over only once.
    virtual Invitee invitee(int row) const
    {
        Invitee result;
        for (const Field field : allFields)
            result[field] = value(row, field);
        return result;
    }
    /// The same without making texts. False where a cell needs more, or the source cannot tell: then
    /// invitee() is what to ask.
    virtual bool plainCells(int /*row*/, PlainCells & /*cells*/) const { return false; }
    /// Why the row was not made when it was last sent, for a list that came back from the outbox (remarks.h);
    /// empty in any other.
    virtual QString remark(int /*row*/) const { return {}; }
    /// What stands under OpenedList::unusedColumns, in their order.
    virtual QStringList extraValues(int /*row*/) const { return {}; }

    /// Where the record starts in the file, from 1 (the sheet's row in .xlsx).
    virtual int line(int row) const = 0;
};

/// A file (or pasted text) that was understood as a list.
struct OpenedList
{
    QString title; ///< the file's name without its folder
    /// The original bytes, behind a line with the answer where one was given (withAnswer()): with `title`,
    /// enough to open the list again.
    QByteArray bytes;
    QByteArray sha256; ///< of `bytes`, 32 bytes; empty until addFingerprint() is asked for it
    std::shared_ptr<const ListSource> source;
    QStringList columnTitles; ///< of all columns as the file has them; none where it has no header
    ListColumns columns; ///< which of them hold which field
    QStringList unusedColumns; ///< headings that no field was found for
    QList<Field> missingColumns; ///< fields without a column
    QList<int> overlongLines; ///< lines of rows with text that stands under no heading (kept in `bytes` only)
    QList<int> sampleLines; ///< that hold an example or an instruction below the header, and are no rows
    ListAnswer answer; ///< what was said before, and used
    QList<ListQuestion> questions; ///< what the file does not say: read by the likeliest answers meanwhile
    QString sheet; ///< the worksheet that the rows are from
    QStringList otherSheets; ///< further worksheets with rows, which are not in the list
    QStringList hiddenColumns; ///< headings of columns that the workbook hides
    QList<int> hiddenLines; ///< lines of rows that the workbook hides
    QList<int> uncomputedLines; ///< lines of rows with a formula whose value the workbook does not keep
};

} // namespace techpass
