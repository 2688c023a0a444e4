// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchchange.h"
#include "ui/table/spreadsheetview.h"

#include <QObject>
#include <QPoint>

namespace techpass {

class BatchFilterModel;

/// Keeps a user where they are while all rows are shown anew, as after a large change, a filter or a sort:
/// the current cell where its row is still shown, else the one in its place, what is being typed into it,
/// what is selected where the same rows still stand there, and what is in view. Both are the caller's and
/// must live longer; `view` shows `rows` already. GUI thread.
class KeptPlace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeptPlace)

public:
    KeptPlace(SpreadsheetView &view, BatchFilterModel &rows, QObject *parent = nullptr);

private:
    struct Selected
    {
        int top = 0;
        int left = 0;
        int right = 0;
        QList<RowId> rows;
    };

    void remember();
    void restore();
    void selectAgain();
    void goOnTyping();

    SpreadsheetView &m_view;
    BatchFilterModel &m_rows;
    RowId m_row = 0;
    int m_place = -1;
    int m_column = 0;
    QPoint m_scrolled;
    QList<Selected> m_selected;
    std::optional<SpreadsheetView::Typed> m_typed;
};

} // namespace techpass
