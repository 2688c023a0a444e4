// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/submission.h"

#include <QAbstractProxyModel>
#include <QStringMatcher>

#include <vector>

namespace techpass {

class OutboxModel;
struct OutboxBlock;

/// The rows of the outbox that belong to the chosen submission and pill and are searched for. Reads the
/// model's rows directly, so that choosing among a hundred thousand takes a few milliseconds. The model
/// outlives it. GUI thread.
class OutboxProxy final : public QAbstractProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxProxy)

public:
    enum Group { All, Succeeded, Attention, Open, Cancelled, Returned };

    explicit OutboxProxy(OutboxModel &outbox, QObject *parent = nullptr);

    static bool belongs(RowState state, Group group);

    Group group() const { return m_group; }
    void setGroup(Group group);
    /// 0: of all submissions.
    qint64 submission() const { return m_submission; }
    void setSubmission(qint64 submission);
    QString search() const { return m_search.pattern(); }
    /// What the email contains, or the trace ID begins with, without regard to case; empty: all.
    void setSearch(const QString &text);
    /// By its place here.
    const OutboxRow &rowAt(int row) const;

    QModelIndex mapToSource(const QModelIndex &shown) const override;
    QModelIndex mapFromSource(const QModelIndex &source) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void choose(Group group, qint64 submission, const QString &search);
    bool isFound(const OutboxBlock &block, int place) const;
    void find();
    std::vector<int> acceptedOf(int first, int last) const;
    void takeInserted(int first, int last);
    void takeChanged(int first, int last);
    void exchange(int at, const std::vector<int> &before, const std::vector<int> &after);
    int placeOf(int sourceRow) const;

    OutboxModel &m_outbox;
    Group m_group = All;
    qint64 m_submission = 0;
    QStringMatcher m_search{QString(), Qt::CaseInsensitive};
    std::vector<int> m_rows; ///< of the source, ascending
};

} // namespace techpass
