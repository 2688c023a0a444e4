// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wording.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace techpass {

class Session;

/// The window's menu bar with its shortcuts. Owned by its window. GUI thread.
class WindowMenus final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowMenus)

public:
    WindowMenus(const Session &session, QMainWindow *window);

    /// Adds an entry of the Go menu with the next Ctrl+number.
    void addPage(int id, const Words &title);
    QAction *sidebarAction() const { return m_sidebar; }
    QAction *paletteAction() const { return m_palette; }
    /// What it exports is the review page's.
    QAction *exportAction() const { return m_export; }
    QMenu *editMenu() const { return m_edit; }
    QMenu *viewMenu() const { return m_view; }
    /// The files that were opened last, the latest first.
    void setRecentFiles(const QStringList &paths);

Q_SIGNALS:
    void openRequested();
    void recentFileRequested(const QString &path);
    void recentFilesCleared();
    void emptyListRequested();
    void templateRequested();
    void emailInvitationRequested();
    void createAccountRequested();
    void batchUploadRequested();
    void signInRequested();
    void signOutRequested();
    void pageRequested(int id);
    void shortcutsRequested();
    void aboutRequested();
    void supportRequested();

private:
    void addFile();
    void addInvite();
    void addView();
    void addHelp();
    QMenu *addMenu(const char *objectName, const Words &title);
    QAction *add(QMenu *menu, const char *objectName, const Words &text, QLatin1StringView icon);
    void showSession();

    const Session &m_session;
    QMainWindow *m_window;
    QMenu *m_recent = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_go = nullptr;
    QMenu *m_view = nullptr;
    QAction *m_open = nullptr;
    QAction *m_empty = nullptr;
    QAction *m_export = nullptr;
    QAction *m_email = nullptr;
    QAction *m_account = nullptr;
    QAction *m_batch = nullptr;
    QAction *m_template = nullptr;
    QAction *m_signIn = nullptr;
    QAction *m_signOut = nullptr;
    QAction *m_palette = nullptr;
    QAction *m_sidebar = nullptr;
    int m_pages = 0;
    QStringList m_recentFiles;
};

} // namespace techpass
