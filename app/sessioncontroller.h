// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/techpass/patience.h"
#include "models/domain/profile.h"

#include <QObject>
#include <QUrl>

#include <optional>

namespace techpass {

class Session;
class Workspace;

/// Keeps the session up to date: who is signed in, by which policy, and who was known before. Owned by
/// Application; GUI thread; all that it is given outlives it.
class SessionController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionController)

public:
    SessionController(Workspace &workspace, Session &session, QObject *parent = nullptr);

    /// Reads what was last known of the environment; ends with userKnown().
    void load();
    /// Goes on with the sign-in of an earlier run, where there is one.
    void resume();
    void signIn();
    void cancelSignIn();
    void signOut();
    /// Takes up what ended because a proxy wanted a name and password.
    void goOn();

    /// The email of who is or was signed in last; empty where nobody ever was.
    const QString &user() const { return m_user; }

Q_SIGNALS:
    /// Whose outbox is shown.
    void userKnown(const QString &user);
    /// Signed in, profile and policy there: what waits can be sent.
    void ready();
    /// The browser was sent there; empty: sign-in is over.
    void browserSent(const QUrl &address);
    void failed(const techpass::Error &error);

private:
    void askWho();
    void askPolicy();
    void noteProfile(const Profile &profile);
    void end(const Error &error);

    enum class HeldUp { Nothing, Resuming, SigningIn, AskingWho };

    /// Of a question while the user waits for it.
    static constexpr int patientRepeats = 4;

    Workspace &m_workspace;
    Session &m_session;
    QString m_user;
    QByteArray m_etag;
    HeldUp m_heldUp = HeldUp::Nothing; ///< by a proxy
    Patience m_patience{patientRepeats};
};

} // namespace techpass
