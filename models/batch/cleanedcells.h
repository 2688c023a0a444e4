// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/backgroundwork.h"
#include "models/batch/batchdocument.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <vector>

namespace techpass {

/// Every cell that was cleaned on the way in, with its text as in the file beside the one that will be sent.
/// A cell that is put back stays listed, so that the list can be gone through from top to bottom; it is made
/// anew when rows come or go, of a long list on another thread: they come a little later, all in one reset.
/// Eight bytes a cell; texts are read when they are shown. The document is the caller's and must live longer.
/// GUI thread.
class CleanedCells final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CleanedCells)

public:
    /// The most rows that are looked through at once.
    static constexpr int usuallyAtOnce = 10'000;

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

    using Cells = std::vector<Cell>;

    static Cells cellsOf(const BatchRows &rows, const WorkControl &control);
    void fill();
    void show(Cells cells);
    void restart();
    void stopForChange();
    void tellChanged();
    QString text(const Cell &cell, int column) const;
    QString sourceText(const Cell &cell) const;

    BatchDocument &m_document;
    Cells m_cells;
    BackgroundWork m_work;
    QTimer m_again;
};

} // namespace techpass
