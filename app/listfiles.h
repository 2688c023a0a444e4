// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recentfiles.h"
#include "app/sourcewatch.h"

#include <QObject>

namespace techpass {

class BatchDocument;
class ListController;
class MainWindow;

/// The files that lists come from, as the window knows them: those that were opened last, and whether the
/// open one was changed since. Owned by Application; GUI thread; what it is given outlives it.
class ListFiles final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListFiles)

public:
    explicit ListFiles(RecentFiles &recent, QObject *parent = nullptr);

    /// Follows `lists`, and shows it in `window`.
    void serve(MainWindow &window, ListController &lists);

private:
    void take(const ListController &lists, const BatchDocument &document);

    RecentFiles &m_recent;
    SourceWatch m_watch;
};

} // namespace techpass
