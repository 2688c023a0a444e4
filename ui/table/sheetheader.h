// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace techpass {

/// The column titles of the spreadsheet; a title that is much wider than its column's values is shortened
/// (the model's own stands in the tool tip and is spoken). GUI thread.
class SheetHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetHeader)

public:
    explicit SheetHeader(QWidget *parent = nullptr);

    /// How wide a column starts, for the usual text size.
    static int usualWidth(int column);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
};

} // namespace techpass
