// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace techpass {

class DraftsModel;
class ListController;
class MainWindow;
class OutboxModel;
class Session;
class SessionController;
class Settings;

/// Tells the session that this is the first run: the data folder has no draft and no submission, and nobody
/// was ever signed in. Over, and remembered, with the first of these, or when the user says so. Owned by
/// Application; GUI thread; all that it is given outlives it.
class FirstRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstRun)

public:
    FirstRun(Settings &settings, Session &session, const DraftsModel &drafts, const OutboxModel &outbox,
        QObject *parent = nullptr);

    /// Who was signed in last; nobody: empty.
    void noteUser(const QString &user);
    void end();
    /// Everything was read that tells whether it is one.
    bool isDecided() const;
    /// Watches who is known, and does what the window's welcome asks for.
    void serve(MainWindow &window, SessionController &session, ListController &lists);

Q_SIGNALS:
    void decided();

private:
    void look();

    Settings &m_settings;
    Session &m_session;
    const DraftsModel &m_drafts;
    const OutboxModel &m_outbox;
    bool m_isOver;
    bool m_userKnown = false;
    bool m_draftsRead = false;
    bool m_outboxRead = false;
};

} // namespace techpass
