// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/queuestatus.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QMessageBox;
class QPushButton;
class QStackedWidget;

namespace techpass {

class ChipRow;
class DataTable;
class ElidedLabel;
class EmptyState;
class OutboxModel;
class OutboxProxy;
class PageHeader;
class ProgressLine;
class Session;

/// What was submitted, how far it is, and what became of every row. GUI thread.
class OutboxPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxPage)

public:
    OutboxPage(const Session &session, OutboxModel &outbox, QWidget *parent = nullptr);

    void setQueue(const QueueStatus &queue);

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();
    void cancelWaitingRequested();
    void resultsSaveRequested(const QString &path);
    void inviteRequested();

private:
    void buildHead(PageHeader *header);
    QWidget *makeProgressCard();
    void buildChips();
    void buildTable();
    void refresh();
    void showCounts();
    void showEmptiness();
    void askCancelWaiting();
    void chooseResultsFile();

    const Session &m_session;
    OutboxModel &m_outbox;
    QueueStatus m_queue;
    OutboxProxy *m_rows;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QPushButton *m_save;
    QWidget *m_card;
    ElidedLabel *m_title;
    QLabel *m_counts;
    ProgressLine *m_progress;
    QLabel *m_explanation;
    ChipRow *m_chips;
    QStackedWidget *m_stack;
    DataTable *m_table;
    EmptyState *m_empty;
    QPointer<QMessageBox> m_question;
};

} // namespace techpass
