// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/submission.h"
#include "ui/pages/queuestatus.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QPushButton;
class QStackedWidget;

namespace techpass {

class ChipRow;
class DataTable;
class EmptyState;
class OutboxActions;
class OutboxModel;
class OutboxProxy;
class OutboxSaving;
class PageHeader;
class QuestionDialog;
class RefreshPace;
class SearchEdit;
class Session;
class SubmissionCard;

/// What was submitted, how far it is, and what became of every row. GUI thread.
class OutboxPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxPage)

public:
    OutboxPage(const Session &session, OutboxModel &outbox, QWidget *parent = nullptr);

    void setQueue(const QueueStatus &queue);
    /// All rows of that submission.
    void showSubmission(qint64 submission);
    /// Where the keyboard starts: the rows, or where there are none what leads to some; no button that stops
    /// what is being sent.
    void focusRows();
    /// The tries of the row whose details are open.
    void showAttempts(qint64 row, const QList<Attempt> &attempts);

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();
    void cancelWaitingRequested();
    void attemptsRequested(qint64 row);
    /// The rows are to go back into a list.
    void resubmitRequested(const QList<qint64> &rows);
    void checkAgainRequested(const QList<qint64> &rows);
    /// Submission 0: of all.
    void resultsSaveRequested(const QString &path, qint64 submission);
    void failedRowsSaveRequested(const QString &path, qint64 submission);
    void inviteRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead(PageHeader *header);
    void buildChips();
    QWidget *makeRowAbove();
    void buildTable();
    void wire();
    void refresh();
    void showCounts();
    void showActions();
    void showEmptiness();
    void leaveEmptiness();
    void placeActions();
    void askCancelWaiting();

    const Session &m_session;
    OutboxModel &m_outbox;
    QueueStatus m_queue;
    OutboxProxy *m_rows;
    RefreshPace *m_pace;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QPushButton *m_save;
    OutboxSaving *m_saving;
    SubmissionCard *m_card;
    ChipRow *m_chips;
    SearchEdit *m_search;
    QPushButton *m_check;
    QPushButton *m_mend;
    QBoxLayout *m_above = nullptr;
    QStackedWidget *m_stack;
    DataTable *m_table;
    EmptyState *m_empty;
    OutboxActions *m_actions = nullptr;
    QPointer<QuestionDialog> m_question;
};

} // namespace techpass
