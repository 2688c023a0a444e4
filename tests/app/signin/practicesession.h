// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practiceserver.h"
#include "app/signin/jwksidtokenverifier.h"
#include "app/signin/memorytokenstore.h"
#include "app/signin/openidsignin.h"
#include "app/signin/silentbrowser.h"
#include "app/techpass/servicechannel.h"

#include <QSignalSpy>

#include <memory>

namespace techpass::test {

/// A running practice service, and somebody who signs in to it without a window.
class PracticeSession final
{
public:
    explicit PracticeSession(const QString &loginHint, PracticeOptions options = {})
        : m_browser(loginHint)
    {
        options.policy.requestsPerSecond = 100'000;
        if (!m_server.start(options))
            qFatal("the practice service did not start");
        m_environment.name = QStringLiteral("practice");
        m_environment.service = m_server.service();
        m_environment.issuer = m_server.issuer();
        m_environment.clientId = QStringLiteral("techpass-invite");
        m_signIn = std::make_unique<OpenIdSignIn>(m_environment, m_browser, m_store, m_verifier);
        m_channel = std::make_unique<ServiceChannel>(m_environment, *m_signIn);
        m_channel->pace().setRequestsPerSecond(1000);
    }

    bool signIn()
    {
        QSignalSpy signedIn(m_signIn.get(), &SignIn::signedIn);
        m_signIn->start();
        return signedIn.wait(20'000);
    }

    const Environment &environment() const { return m_environment; }
    PracticeServer &server() { return m_server; }
    SilentBrowser &browser() { return m_browser; }
    RefreshTokenStore &store() { return m_store; }
    IdTokenVerifier &verifier() { return m_verifier; }
    OpenIdSignIn &openId() { return *m_signIn; }
    ServiceChannel &channel() { return *m_channel; }

private:
    PracticeServer m_server;
    Environment m_environment;
    SilentBrowser m_browser;
    MemoryTokenStore m_store;
    JwksIdTokenVerifier m_verifier;
    std::unique_ptr<OpenIdSignIn> m_signIn;
    std::unique_ptr<ServiceChannel> m_channel;
};

/// The result of `future`, waited for with the event loop running; it must come.
template <typename T> T waitFor(const QFuture<T> &future)
{
    QFutureWatcher<T> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!future.isFinished())
        finished.wait(60'000);
    if (future.resultCount() == 0)
        qFatal("no result");
    return future.resultAt(0);
}

} // namespace techpass::test
