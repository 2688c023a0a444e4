// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>
#include <QMetaType>

namespace techpass {

/// A list that was opened and not yet wholly submitted.
struct DraftInfo
{
    qint64 id = 0;
    QString title; ///< empty where it is damaged; see DraftsModel::titleOf()
    int rows = 0;
    int errors = 0; ///< rows with an error
    int checks = 0; ///< rows with a check and no error
    QDateTime editedAt; ///< UTC
    QString owner{}; ///< who has it, for a new one; empty: nobody was signed in yet
};

/// The drafts of the signed-in environment, last edited first. GUI thread.
class DraftsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftsModel)

public:
    enum Column { Title, Rows, Problems, EditedAt, ColumnCount };
    enum Role {
        DraftIdRole = Qt::UserRole + 1, ///< qint64
        ErrorsRole, ///< int
        ChecksRole, ///< int
    };

    explicit DraftsModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// What it is called where it is shown.
    static QString titleOf(const DraftInfo &draft);
    const DraftInfo &draft(int row) const { return m_drafts.at(row); }
    void setDrafts(QList<DraftInfo> drafts);
    /// Adds it, or replaces the one with its id, and keeps the order.
    void put(const DraftInfo &draft);
    void remove(qint64 id);

private:
    QList<DraftInfo> m_drafts;
};

} // namespace techpass

Q_DECLARE_METATYPE(techpass::DraftInfo)
