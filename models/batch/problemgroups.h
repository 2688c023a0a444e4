// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchdocument.h"
#include "models/batch/problemgroup.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

#include <memory>
#include <vector>

namespace techpass {

/// One cell that a fix changes, as it stands and as it would stand. For a row that the fix removes: its
/// email, and nothing after it.
struct FixPreview
{
    RowId row = 0;
    Field field = Field::Email;
    QString before;
    QString after;

    friend bool operator==(const FixPreview &, const FixPreview &) = default;
};

/// The problems of a list for the panel: one entry for each severity and title, errors first. Follows the
/// document a few milliseconds at a time from the event loop, so a long list fills it bit by bit without
/// holding up the window. The document is the caller's and must live longer. GUI thread.
class ProblemGroups final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemGroups)

public:
    enum Role {
        SeverityRole = Qt::UserRole + 1, ///< int of Severity
        CodeRole, ///< int of Code
        FieldRole, ///< int of Field: where the first row has the problem
        RowCountRole, ///< int
        RowsTextRole, ///< QString: `2 rows`, or `Rows 3 and 6` of one person twice
        SampleRole, ///< QString: the first row's value, with `…` where there are more; may be empty
        SentenceRole, ///< QString: what is wrong with the first row and what to do
        FirstRowIdRole, ///< qint64
        FixKindRole, ///< int of ProblemFix
        FixableCountRole, ///< int: the rows that have the fix
        FixTitleRole, ///< QString: what a button for the fix says; empty without one
        FixBriefRole, ///< QString: the same for a narrow button
    };

    explicit ProblemGroups(BatchDocument &document, QObject *parent = nullptr);
    ~ProblemGroups() override;

    /// Qt::DisplayRole is the title, Qt::AccessibleTextRole all of it.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    int rowCount(const QModelIndex &parent = {}) const override;

    /// The rows of a group, in list order.
    QList<RowId> rows(const QModelIndex &index) const;
    /// Applies the offered fixes of the whole group as one change. Returns how many rows it changes or
    /// removes; where these are many the list is busy with it (BatchDocument::isBusy()) when this returns.
    int fixGroup(const QModelIndex &index);
    /// The same for one row of the group. Returns 1, or 0 where it has no fix in this group.
    int fixRow(const QModelIndex &index, RowId row);
    /// The rows of all groups that have a fix which needs no answer, in list order.
    QList<RowId> fixableRows() const;
    /// What fixGroup() would change, in list order, up to `most` cells.
    QList<FixPreview> preview(const QModelIndex &index, int most) const;
    /// Puts `value` into the field of every row of a group whose fix is ProblemFix::Fill, as one change.
    int fillGroup(const QModelIndex &index, const QString &value);

    /// Whether everything that happened to the list is shown.
    bool isSettled() const { return m_waiting.isEmpty() && m_sweptTo >= lastId(); }
    /// At every row, from the event loop: its words are in another language now.
    void lookAgain() { restart(); }
    /// Catches up now.
    void settle();

Q_SIGNALS:
    void settled();

private:
    int fix(const ProblemGroup &group, const QList<RowId> &rows);
    void restart();
    void tellPlaces();
    void dropRemoved();
    void enqueue(const QList<RowId> &rows);
    void enqueueRange(int first, int last);
    void work();
    bool step();
    void update(RowId row);
    void leave(RowId row, const QList<ProblemEntry> &staying);
    void dropGroup(int place);
    void join(RowId row, const ProblemEntry &entry);
    int placeOf(const ProblemGroup *group) const;
    void tellChanged();
    void tellNowAndThen();
    RowId lastId() const;
    const ProblemGroup *groupAt(const QModelIndex &index) const;

    BatchDocument &m_document;
    std::vector<std::unique_ptr<ProblemGroup>> m_groups; ///< in the order shown
    RowSet m_members; ///< rows that are in any group
    RowId m_sweptTo = 0; ///< all rows up to this id were looked at; those above will be
    QList<RowId> m_waiting; ///< to be looked at again, the last first
    RowSet m_isWaiting;
    QSet<const ProblemGroup *> m_changed;
    QTimer m_timer;
    QElapsedTimer m_told; ///< since the last groups were told of as changed
};

} // namespace techpass
