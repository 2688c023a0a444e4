// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/submissionsmodel.h"

#include "models/store/outboxmodel.h"
#include "ui/pages/friendlytime.h"
#include "ui/pages/queuestatus.h"

#include <QLocale>

namespace techpass {

SubmissionsModel::SubmissionsModel(const OutboxModel &outbox, QObject *parent)
    : QAbstractListModel(parent)
    , m_outbox(outbox)
    , m_submissions(static_cast<int>(outbox.blocks().size()))
{
    connect(&outbox, &QAbstractItemModel::modelReset, this, &SubmissionsModel::take);
    connect(&outbox, &QAbstractItemModel::rowsInserted, this, &SubmissionsModel::take);
}

void SubmissionsModel::take()
{
    beginResetModel();
    m_submissions = static_cast<int>(m_outbox.blocks().size());
    endResetModel();
}

int SubmissionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_submissions + 1;
}

QVariant SubmissionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool all = index.row() == 0;
    if (role == SubmissionRole)
        return all ? 0 : m_outbox.blocks().at(index.row() - 1).submission.id;
    if (role != Qt::DisplayRole && role != TitleRole)
        return {};
    if (all)
        return tr("All submissions");
    const OutboxBlock &block = m_outbox.blocks().at(index.row() - 1);
    if (role == TitleRole)
        return block.submission.title;
    const QLocale locale;
    return tr("%1 · %2 · %3 of %4 done", "title, time, rows done, rows")
        .arg(block.submission.title, friendlyTime(block.submission.createdAt.toLocalTime()),
            locale.toString(rowsDone(block.counts)), locale.toString(block.counts.total()));
}

int SubmissionsModel::rowOf(qint64 submission) const
{
    for (int row = 0; row < m_submissions; ++row) {
        if (m_outbox.blocks().at(row).submission.id == submission)
            return row + 1;
    }
    return 0;
}

} // namespace techpass
