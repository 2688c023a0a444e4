// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace techpass {

/// A read-only table in the program's look: whole rows, no row numbers, Enter or a double click activates,
/// the context-menu key works on the current cell. Sizes its columns to what they hold until the user sizes
/// one; one column takes the rest. GUI thread.
class DataTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DataTable)

public:
    explicit DataTable(QWidget *parent = nullptr);

    /// The column that takes the room that is left; call after setModel().
    void setStretchColumn(int column);
    /// Fits the columns to contents and room; not after the user has sized one.
    void fitColumns();
    /// Shows all rows without a scroll bar of its own, for a short table on a page.
    void setFitsRows(bool fits);

Q_SIGNALS:
    /// Enter or a double click.
    void rowActivated(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setRowHeights();

    int m_stretchColumn = -1;
    bool m_fitting = false;
    bool m_sizedByUser = false;
};

} // namespace techpass
