// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listfiles.h"

#include "app/listcontroller.h"
#include "models/batch/batchdocument.h"
#include "ui/mainwindow/mainwindow.h"

namespace techpass {

ListFiles::ListFiles(RecentFiles &recent, QObject *parent)
    : QObject(parent)
    , m_recent(recent)
{
}

void ListFiles::serve(MainWindow &window, ListController &lists)
{
    const auto showRecent = [this, &window] { window.setRecentFiles(m_recent.paths()); };
    showRecent();
    connect(&lists, &ListController::opened, this, [this, &lists, showRecent](BatchDocument *document) {
        take(lists, *document);
        showRecent();
    });
    connect(&lists, &ListController::closing, this, [this] { m_watch.setSource({}, {}); });
    connect(&m_watch, &SourceWatch::changed, &window, &MainWindow::showSourceChanged);
    connect(&lists, &ListController::fileGone, this, [this, showRecent](const QString &path) {
        m_recent.remove(path);
        showRecent();
    });
    connect(&window, &MainWindow::recentFilesCleared, this, [this, showRecent] {
        m_recent.clear();
        showRecent();
    });
}

void ListFiles::take(const ListController &lists, const BatchDocument &document)
{
    const SourceFile file = lists.sourceFile();
    m_watch.setSource(file, document.list().bytes);
    const bool isDraft = lists.currentDraft() != 0;
    if (!isDraft && !file.path.isEmpty())
        m_recent.add(file.path);
}

} // namespace techpass
