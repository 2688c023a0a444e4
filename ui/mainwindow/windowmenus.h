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
    /// The files that were opened last, the latest first.
    void setRecentFiles(const QStringList &paths);

Q_SIGNALS:
    void openRequested();
    void recentFileRequested(const QString &path);
    void recentFilesCleared();
    void emptyListRequested();
    void templateRequested();
    void signInRequested();
    void signOutRequested();
    void pageRequested(int id);
    void aboutRequested();
    void supportRequested();

private:
    QMenu *addMenu(const Words &title);
    QAction *add(QMenu *menu, const char *objectName, const Words &text, QLatin1StringView icon);
    void showSession();

    const Session &m_session;
    QMainWindow *m_window;
    QMenu *m_recent;
    QMenu *m_go;
    QAction *m_open;
    QAction *m_empty;
    QAction *m_signIn;
    QAction *m_signOut;
    QAction *m_sidebar;
    int m_pages = 0;
    QStringList m_recentFiles;
};

} // namespace techpass
