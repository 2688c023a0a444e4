// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QSet>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QModelIndex;
class QPushButton;
class QStackedWidget;

namespace techpass {

class ChipRow;
class DataTable;
class EmptyState;
class InvitationsDelegate;
class InvitationsModel;
class InvitationsProxy;
class MessageBar;
class ProgressLine;
class SearchEdit;
class Session;

/// *Invite user status*: everyone invited, with search, filters and Resend. GUI thread.
class StatusPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusPage)

public:
    StatusPage(const Session &session, InvitationsModel &invitations, QWidget *parent = nullptr);

    /// A resend did not work: its row offers Resend again.
    void forgetSending();

Q_SIGNALS:
    void refreshRequested();
    void resendRequested(const QString &invitationId);
    void signInRequested();
    void exported(const QString &path);
    void exportFailed(const techpass::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFilters();
    void placeFilters();
    void buildTable();
    void showWords();
    void refresh();
    void showCounts();
    void showPlaceholder();
    void showMenu(const QPoint &position);
    void resend(const QModelIndex &index);
    void chooseExport();
    void placeholderPressed();

    const Session &m_session;
    InvitationsModel &m_invitations;
    InvitationsProxy *m_rows;
    InvitationsDelegate *m_delegate;
    QPushButton *m_refresh;
    QPushButton *m_export;
    QLabel *m_total;
    ChipRow *m_chips;
    QBoxLayout *m_filters = nullptr;
    SearchEdit *m_search;
    MessageBar *m_failure;
    ProgressLine *m_loading;
    QStackedWidget *m_stack;
    DataTable *m_table;
    EmptyState *m_placeholder;
    QSet<QString> m_sending;
};

} // namespace techpass
