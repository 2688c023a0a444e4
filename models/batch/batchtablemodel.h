// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchdocument.h"

#include <QAbstractTableModel>

namespace techpass {

/// A list under review as a table: the status, then the ten fields. Gives meaning, never colours; edits go to
/// the document. The vertical header is the row's number in the list, which stays the row's under a filter.
/// The document is the caller's and must live longer. GUI thread.
class BatchTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchTableModel)

public:
    static constexpr int statusColumn = 0;
    static constexpr int columns = 1 + static_cast<int>(fieldCount);
    static constexpr int columnOf(Field field) { return 1 + static_cast<int>(techpass::indexOf(field)); }
    /// Nothing for the status.
    static std::optional<Field> fieldAt(int column);

    enum Role {
        SeverityRole = Qt::UserRole + 1, ///< int of Severity: the cell's heaviest; invalid without a problem
        ProblemsRole, ///< Problems of the cell; of the whole row in the status column
        RowIdRole, ///< qint64
        StatusRole, ///< int of RowStatus
        ReadOnlyReasonRole, ///< QString: why the cell cannot be edited; invalid where it can
        EditedRole, ///< bool: not as it came with the file
        CleanedRole, ///< bool: changed on the way in, revertible
        SourceTextRole, ///< QString: as in the file
    };

    explicit BatchTableModel(BatchDocument &document, QObject *parent = nullptr);

    /// What the status column says.
    static QString statusWord(RowStatus status);

    BatchDocument &document() const { return m_document; }
    RowId rowId(const QModelIndex &index) const;
    QModelIndex indexOf(RowId row, int column = statusColumn) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant statusData(RowId row, int role) const;
    QVariant cellData(RowId row, Field field, int role) const;
    QString spoken(RowId row, const QString &title, const QString &text, const QString &problems) const;
    Problems problemsOf(RowId row, std::optional<Field> field) const;
    bool isReadOnly(RowId row, Field field) const;
    static QString readOnlyReason();
    void tellChanged(const QList<RowId> &rows);

    BatchDocument &m_document;
};

} // namespace techpass
