// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstrun.h"

#include "app/listcontroller.h"
#include "app/samplelist.h"
#include "app/sessioncontroller.h"
#include "app/workspace/settings.h"
#include "models/session/session.h"
#include "models/store/draftsmodel.h"
#include "models/store/outboxmodel.h"
#include "ui/mainwindow/mainwindow.h"

namespace techpass {

FirstRun::FirstRun(Settings &settings, Session &session, const DraftsModel &drafts, const OutboxModel &outbox,
    QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_session(session)
    , m_drafts(drafts)
    , m_outbox(outbox)
    , m_isOver(settings.wasWelcomed())
{
    if (m_isOver)
        return;
    connect(&session, &Session::stateChanged, this, &FirstRun::look);
    connect(&outbox, &OutboxModel::countsChanged, this, &FirstRun::look);
    connect(&drafts, &QAbstractItemModel::rowsInserted, this, &FirstRun::look);
    connect(&drafts, &QAbstractItemModel::modelReset, this, [this] {
        m_draftsRead = true;
        look();
    });
    connect(&outbox, &QAbstractItemModel::modelReset, this, [this] {
        m_outboxRead = true;
        look();
    });
}

void FirstRun::serve(MainWindow &window, SessionController &session, ListController &lists)
{
    connect(&session, &SessionController::userKnown, this, &FirstRun::noteUser);
    connect(&window, &MainWindow::welcomeClosed, this, &FirstRun::end);
    connect(&window, &MainWindow::sampleListRequested, this, [this, &window, &lists] {
        if (m_session.environment().isPractice())
            lists.openSample();
        else if (!startSampleInPractice())
            window.showTrouble(tr("Practice mode could not be started. Start the program with the option "
                                  "--environment practice."));
    });
}

void FirstRun::noteUser(const QString &user)
{
    m_userKnown = true;
    if (user.isEmpty())
        look();
    else
        end();
}

void FirstRun::look()
{
    if (m_isOver)
        return;
    const bool isUsed = m_drafts.rowCount() > 0 || m_outbox.counts().total() > 0
        || m_session.state() == Session::State::SignedIn;
    if (isUsed)
        return end();
    if (m_userKnown && m_draftsRead && m_outboxRead && !m_session.isFirstRun()) {
        m_session.setFirstRun(true);
        Q_EMIT decided();
    }
}

bool FirstRun::isDecided() const
{
    return m_isOver || m_session.isFirstRun();
}

void FirstRun::end()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_settings.setWelcomed();
    m_session.setFirstRun(false);
    Q_EMIT decided();
}

} // namespace techpass
