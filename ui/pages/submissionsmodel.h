// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

namespace techpass {

class OutboxModel;

/// What there is to choose from on the Outbox page: all submissions, then each with date and progress, newest
/// first. Asks the outbox when it is asked, so progress costs nothing. The outbox outlives it. GUI thread.
class SubmissionsModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubmissionsModel)

public:
    enum Role {
        SubmissionRole = Qt::UserRole, ///< qint64, 0 for all
        TitleRole, ///< QString, without date and progress
    };

    explicit SubmissionsModel(const OutboxModel &outbox, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The row of a submission, or 0 (all) where it is not there.
    int rowOf(qint64 submission) const;

private:
    void take();

    const OutboxModel &m_outbox;
    int m_submissions = 0; ///< as told to views
};

} // namespace techpass
