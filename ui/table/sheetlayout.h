// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace techpass {

/// How a user likes the spreadsheet: the order and the widths of its columns, which of them are hidden, and
/// the zoom. A value that can be kept as a line of text.
struct SheetLayout
{
    static constexpr int leastZoom = 80;
    static constexpr int mostZoom = 200;
    static constexpr int leastWidth = 40;
    static constexpr int mostWidth = 1000;

    QList<int> order; ///< the model's columns from left to right; the status stays first
    QList<int> hidden; ///< ascending; one field at least is shown
    QList<int> widths; ///< by column, in pixels of 100 % and the usual text size
    int zoom = 100; ///< per cent

    static SheetLayout standard();

    /// `zoom=110 status=82 email=186 -username=96`: the columns by the contract's names, hidden ones with a
    /// minus.
    QString toText() const;
    /// What the text does not tell, or tells wrongly, is as standard.
    static SheetLayout fromText(const QString &text);

    friend bool operator==(const SheetLayout &, const SheetLayout &) = default;
};

} // namespace techpass
