// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessioncontroller.h"

#include "app/signin/signin.h"
#include "app/techpass/call.h"
#include "app/techpass/getme.h"
#include "app/techpass/getpolicy.h"
#include "app/techpass/onfinished.h"
#include "app/workspace/workspace.h"
#include "models/session/session.h"
#include "models/store/environmentstore.h"
#include "models/store/storage.h"

#include <QTimer>

#include <utility>

namespace techpass {

namespace {

struct Known
{
    std::optional<StoredPolicy> policy;
    std::optional<Profile> profile;
};

} // namespace

SessionController::SessionController(Workspace &workspace, Session &session, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_session(session)
{
    SignIn &signIn = m_workspace.signIn();
    connect(&signIn, &SignIn::browserNeeded, this, &SessionController::browserSent);
    connect(&signIn, &SignIn::signedIn, this, &SessionController::askWho);
    connect(&signIn, &SignIn::failed, this, &SessionController::end);
    connect(&signIn, &SignIn::signInNeeded, this, [this] {
        if (m_session.state() == Session::State::SignedIn)
            m_session.setSignedOut();
    });
    connect(&signIn, &SignIn::notResumed, this, [this](const Error &error) {
        if (error.kind == Error::Kind::ProxySignInNeeded)
            m_heldUp = HeldUp::Resuming;
    });
    connect(&signIn, &SignIn::kept, this, [this] { m_session.setNotKept({}); });
    connect(&signIn, &SignIn::notKept, this, [this](const Error &why) { m_session.setNotKept(why); });
}

void SessionController::load()
{
    const auto known = m_workspace.storage().run(
        [name = m_workspace.environment().name](Database &database) -> Result<Known> {
            EnvironmentStore store(database);
            const auto policy = store.loadPolicy(name);
            if (!policy)
                return tl::unexpected(policy.error());
            const auto profile = store.loadProfile(name);
            if (!profile)
                return tl::unexpected(profile.error());
            return Known{*policy, *profile};
        });
    onFinished(this, known, [this](const Result<Known> &found) {
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        if (found->policy) {
            m_etag = found->policy->etag;
            m_session.setPolicy(m_workspace.paced(found->policy->policy));
        }
        if (found->profile)
            m_user = found->profile->email;
        Q_EMIT userKnown(m_user);
    });
}

void SessionController::resume()
{
    m_patience = Patience(patientRepeats);
    m_workspace.signIn().resume();
}

void SessionController::signIn()
{
    if (m_session.state() != Session::State::SignedOut)
        return;
    m_session.setSigningIn();
    m_heldUp = HeldUp::Nothing;
    m_patience = Patience(patientRepeats);
    m_workspace.signIn().start();
}

void SessionController::cancelSignIn()
{
    m_workspace.signIn().cancel();
}

void SessionController::signOut()
{
    m_heldUp = HeldUp::Nothing;
    m_workspace.signIn().signOut();
    m_session.setSignedOut();
}

void SessionController::goOn()
{
    switch (std::exchange(m_heldUp, HeldUp::Nothing)) {
    case HeldUp::Nothing:
        return;
    case HeldUp::Resuming:
        // Renews the session of the earlier run, which ends with signedIn() as resume() does.
        m_workspace.signIn().accessToken();
        return;
    case HeldUp::SigningIn:
        return signIn();
    case HeldUp::AskingWho:
        return askWho();
    }
}

void SessionController::end(const Error &error)
{
    if (m_session.state() == Session::State::SigningIn)
        m_session.setSignedOut();
    if (error.kind == Error::Kind::ProxySignInNeeded)
        m_heldUp = m_workspace.signIn().isSignedIn() ? HeldUp::AskingWho : HeldUp::SigningIn;
    Q_EMIT browserSent({});
    if (error.kind != Error::Kind::Cancelled)
        Q_EMIT failed(error);
}

void SessionController::askWho()
{
    onFinished(this, call<GetMe>(m_workspace.channel()), [this](const Answer<Profile> &me) {
        if (me)
            return noteProfile(me->value);
        if (const auto wait = m_patience.waitAfter(me.error()))
            QTimer::singleShot(*wait, this, &SessionController::askWho);
        else
            end(me.error().error);
    });
}

void SessionController::noteProfile(const Profile &profile)
{
    m_user = profile.email;
    m_workspace.storage().run([name = m_workspace.environment().name, profile](Database &database) {
        return EnvironmentStore(database).saveProfile(name, profile);
    });
    m_session.setSignedIn(profile);
    Q_EMIT browserSent({});
    Q_EMIT userKnown(m_user);
    askPolicy();
}

void SessionController::askPolicy()
{
    const auto asked = call<GetPolicy>(m_workspace.channel(), m_etag);
    onFinished(this, asked, [this](const Answer<PublishedPolicy> &answer) {
        if (!answer) {
            if (const auto wait = m_patience.waitAfter(answer.error()))
                return QTimer::singleShot(*wait, this, &SessionController::askPolicy);
        }
        // Without an answer the last known policy goes on; sending would fail for the same reason anyway.
        if (answer && answer->value.policy) {
            m_etag = answer->value.etag;
            m_session.setPolicy(m_workspace.paced(*answer->value.policy));
            m_workspace.storage().run(
                [name = m_workspace.environment().name, stored = StoredPolicy{*answer->value.policy, m_etag}](
                    Database &database) { return EnvironmentStore(database).savePolicy(name, stored); });
        }
        Q_EMIT ready();
    });
}

} // namespace techpass
