// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/effectivesettings.h"
#include "models/domain/environment.h"
#include "models/domain/error.h"
#include "models/domain/policy.h"
#include "models/domain/profile.h"
#include "models/domain/waits.h"

#include <QObject>

#include <optional>

namespace techpass {

/// Who is signed in, where, and whether the service can be reached, as observable state. The application
/// writes it, windows read it. GUI thread.
class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    enum class State { SignedOut, SigningIn, SignedIn };
    /// How what is kept on this computer is protected.
    enum class Protection { Practice, Keychain, Passphrase, NothingKept };

    explicit Session(
        Environment environment, Policy policy, EffectiveSettings settings = {}, QObject *parent = nullptr);

    State state() const { return m_state; }
    const Environment &environment() const { return m_environment; }
    const Policy &policy() const { return m_policy; }
    const EffectiveSettings &settings() const { return m_settings; }
    /// Only where state() is SignedIn.
    const std::optional<Profile> &profile() const { return m_profile; }
    /// Why the sign-in ends with the program; nothing where it outlives it, or nobody knows yet.
    const std::optional<Error> &notKept() const { return m_notKept; }
    Protection protection() const { return m_protection; }
    /// Nothing was done with this program yet, and nobody has put its welcome away.
    bool isFirstRun() const { return m_firstRun; }
    bool isOnline() const { return m_online; }
    Waits waits() const
    {
        if (!m_online)
            return Waits::ForNetwork;
        return m_state == State::SignedOut ? Waits::ForSignIn : Waits::ForNothing;
    }
    /// Whether the methods are open: not for a signed-in user whom the service does not let invite. Signed
    /// out, lists may be prepared; the Outbox waits for sign-in.
    bool mayInvite() const { return !m_profile || m_profile->canInvite; }
    /// The same for one of the methods, which the administrator may have taken away.
    bool mayInvite(InviteWay way) const { return mayInvite() && m_settings.allows(way); }

    /// Before a window shows it; it stays for the program's run.
    void setProtection(Protection protection) { m_protection = protection; }
    void setSigningIn();
    void setSignedIn(const Profile &profile);
    void setSignedOut();
    void setNotKept(const std::optional<Error> &reason);
    void setOnline(bool online);
    void setFirstRun(bool first);
    void setPolicy(const Policy &policy);

Q_SIGNALS:
    void stateChanged();
    void notKeptChanged();
    void onlineChanged();
    void policyChanged();
    void firstRunChanged();

private:
    Environment m_environment;
    Policy m_policy;
    const EffectiveSettings m_settings;
    State m_state = State::SignedOut;
    std::optional<Profile> m_profile;
    std::optional<Error> m_notKept;
    Protection m_protection = Protection::Practice;
    bool m_online = true;
    bool m_firstRun = false;
};

} // namespace techpass
