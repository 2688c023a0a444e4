// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/program.h"

#include "app/submission/sender.h"
#include "tests/bench/eventloop.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace techpass::bench {

Program::Program(const QString &dataFolder)
    : m_browser(u"admin"_s)
{
    QCoreApplication::setApplicationName(u"techpass-invite"_s);
    WorkspaceOptions options;
    options.dataDir = dataFolder;
    auto workspace = Workspace::open(options);
    if (!workspace || !(*workspace)->connect(m_browser))
        return;
    m_workspace = std::move(*workspace);
    m_application = std::make_unique<Application>(*m_workspace, m_theme, m_translations);
}

Program::~Program()
{
    m_application.reset();
    m_workspace.reset();
}

bool Program::signIn()
{
    Q_EMIT window().signInRequested();
    const bool isSignedIn = runUntil([this] {
        const auto *user = find<QWidget>(u"userButton"_s);
        return user && user->isVisible();
    });
    // Until the service has told its policy the sender is not there to be paused.
    const bool isReady
        = isSignedIn && runUntil([this] { return m_workspace->sender().state() == SenderState::Idle; });
    Q_EMIT window().pauseRequested();
    return isReady;
}

QTableView *Program::sheet() const
{
    return find<QTableView>(u"spreadsheet"_s);
}

int Program::rowsShown() const
{
    const QTableView *view = sheet();
    return view && view->isVisible() && view->model() ? view->model()->rowCount() : 0;
}

} // namespace techpass::bench
