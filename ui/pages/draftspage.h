// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QPushButton;
class QStackedWidget;

namespace techpass {

class DataTable;
class DraftsModel;
class HiddenIdsProxy;
class MessageBar;

/// Lists that were opened and not yet submitted. Delete takes a draft away at once and offers Undo; it is
/// deleted for good when another one is, when the offer is closed, or when the page is left. GUI thread.
class DraftsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftsPage)

public:
    explicit DraftsPage(DraftsModel &drafts, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(qint64 id);
    void deleteRequested(qint64 id);
    void inviteRequested();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void buildTable(DraftsModel &drafts);
    void showMenu(const QPoint &position);
    void openCurrent();
    void deleteCurrent();
    void showUndo();
    void undoDelete();
    void finishDelete();
    void showContent();
    void showSelection();

    HiddenIdsProxy *m_visible;
    MessageBar *m_undo;
    DataTable *m_table;
    QStackedWidget *m_stack;
    QPushButton *m_open;
    QPushButton *m_delete;
    QAction *m_remove = nullptr;
    QString m_deletedTitle;
    qint64 m_pending = 0; ///< taken away, not yet deleted; 0: none
};

} // namespace techpass
