// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchdocument.h"

#include <QAbstractTableModel>

#include <vector>

namespace techpass {

/// Every cell that was cleaned on the way in, with its text as in the file beside the one that will be sent.
/// A cell that is put back stays listed, so that the list can be gone through from top to bottom; it is made
/// anew when rows come or go. Eight bytes a cell; texts are read when they are shown. The document is the
/// caller's and must live longer. GUI thread.
class CleanedCells final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CleanedCells)

public:
    enum Column { Row, FieldColumn, InFile, AsSent, ColumnCount };
    enum Role {
        RowIdRole = Qt::UserRole + 1, ///< qint64
        FieldRole, ///< int of Field
        CleanedRole, ///< bool: not put back
    };

    explicit CleanedCells(BatchDocument &document, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Puts these cells (places here) back as they are in the file, as one change. Returns how many.
    int putBack(const QList<int> &places);

private:
    struct Cell
    {
        qint32 row = 0;
        Field field = Field::Email;
    };

    void fill();
    void restart();
    void tellChanged();
    QString text(const Cell &cell, int column) const;
    QString sourceText(const Cell &cell) const;

    BatchDocument &m_document;
    std::vector<Cell> m_cells;
};

} // namespace techpass
