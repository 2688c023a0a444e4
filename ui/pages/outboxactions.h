// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/submission.h"
#include "ui/widgets/wording.h"

#include <QObject>
#include <QPointer>

class QAction;
class QModelIndex;

namespace techpass {

class DataTable;
class OutboxModel;
class OutboxProxy;
class OutboxRowDialog;
class QuestionDialog;

/// What can be done with rows of the outbox: copying, details, *Edit and resubmit* and *Check again*, from
/// the table's context menu, by shortcuts, Enter, and the page's buttons. Acts on the selected rows that it
/// fits, or without any on all that are shown and need it. Owned by its table. GUI thread.
class OutboxActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxActions)

public:
    OutboxActions(const OutboxModel &outbox, const OutboxProxy &shown, DataTable *table);

    QAction *mend() const { return m_mend; }
    QAction *check() const { return m_check; }
    /// Offers what fits the rows that are shown and selected now.
    void refresh(const OutboxCounts &counts);
    void showAttempts(qint64 row, const QList<Attempt> &attempts);

Q_SIGNALS:
    void resubmitRequested(const QList<qint64> &rows);
    void checkAgainRequested(const QList<qint64> &rows);
    void attemptsRequested(qint64 row);

private:
    QAction *addAction(const char *objectName, const Words &text, QLatin1StringView icon);
    void showMenu(const QPoint &at);
    void copyRows() const;
    void copyColumn(int column) const;
    void showDetails(const QModelIndex &index);
    QList<const OutboxRow *> selected(bool (*fits)(RowState)) const;
    QList<const OutboxRow *> rowsFor(bool (*fits)(RowState), bool (*needs)(RowState)) const;
    int countShown(bool (*fits)(RowState)) const;
    void requestMending(const QList<const OutboxRow *> &rows);

    const OutboxModel &m_outbox;
    const OutboxProxy &m_shown;
    DataTable *m_table;
    QAction *m_details;
    QAction *m_mend;
    QAction *m_check;
    QAction *m_trace;
    QAction *m_email;
    QAction *m_copy;
    QPointer<OutboxRowDialog> m_dialog;
    QPointer<QuestionDialog> m_question;
};

} // namespace techpass
