// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"

#include <utility>

namespace techpass {

Session::Session(Environment environment, Policy policy, EffectiveSettings settings, QObject *parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_policy(std::move(policy))
    , m_settings(std::move(settings))
{
}

void Session::setSigningIn()
{
    m_state = State::SigningIn;
    Q_EMIT stateChanged();
}

void Session::setSignedIn(const Profile &profile)
{
    m_state = State::SignedIn;
    m_profile = profile;
    Q_EMIT stateChanged();
}

void Session::setSignedOut()
{
    m_state = State::SignedOut;
    m_profile.reset();
    Q_EMIT stateChanged();
}

void Session::setNotKept(const std::optional<Error> &reason)
{
    m_notKept = reason;
    Q_EMIT notKeptChanged();
}

void Session::setOnline(bool online)
{
    if (m_online == online)
        return;
    m_online = online;
    Q_EMIT onlineChanged();
}

void Session::setFirstRun(bool first)
{
    if (m_firstRun == first)
        return;
    m_firstRun = first;
    Q_EMIT firstRunChanged();
}

void Session::setPolicy(const Policy &policy)
{
    if (m_policy == policy)
        return;
    m_policy = policy;
    Q_EMIT policyChanged();
}

} // namespace techpass
