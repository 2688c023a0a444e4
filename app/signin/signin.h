// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/techpass/tokensource.h"

#include <QObject>
#include <QUrl>

namespace techpass {

/// A way of signing in: gets tokens from the user's consent and keeps them fresh until the sign-out. Tokens
/// are never logged, access tokens are in memory only. GUI thread.
class SignIn : public QObject, public TokenSource
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignIn)

public:
    using QObject::QObject;

    /// Begins to sign in; where that is under way already, shows the sign-in page again. Ends with
    /// signedIn() or failed().
    virtual void start() = 0;
    /// Goes on with the session of an earlier run. Ends with signedIn(), with signInNeeded() where there is
    /// none, or with notResumed(); after that one it is tried again when the keychain is unlocked, and with
    /// the next request. Without effect while there is a session, or start() is under way.
    virtual void resume() = 0;
    /// Takes start() back: failed() with Error::Kind::Cancelled. Without effect where nothing is under way.
    virtual void cancel() = 0;
    virtual void signOut() = 0;

    virtual bool isSignedIn() const = 0;

Q_SIGNALS:
    /// The page is being opened; the address is also for copying where no browser opens.
    void browserNeeded(const QUrl &address);
    void signedIn();
    void failed(const techpass::Error &error);
    /// The session has ended by itself: the issuer refuses to go on with it.
    void signInNeeded();
    void signedOut();
    void notResumed(const techpass::Error &error);
    /// Whether the session outlives the program; once it is known, and when it changes. KeychainLocked,
    /// KeychainUnavailable.
    void kept();
    void notKept(const techpass::Error &why);
};

} // namespace techpass
