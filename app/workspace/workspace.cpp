// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace.h"

#include "app/signin/jwksidtokenverifier.h"
#include "app/signin/keychaintokenstore.h"
#include "app/signin/memorytokenstore.h"
#include "app/signin/openidsignin.h"
#include "app/submission/networkwatch.h"
#include "app/submission/sender.h"
#include "app/techpass/servicechannel.h"
#include "app/workspace/activitylog.h"
#include "app/workspace/logfile.h"
#include "app/workspace/practicehost.h"
#include "models/domain/proxysignin.h"
#include "models/store/environmentstore.h"
#include "models/store/exclusivelock.h"
#include "models/store/storage.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

Workspace::Workspace(const WorkspaceOptions &options)
    : m_settings(options)
{
}

Workspace::~Workspace() = default;

QString Workspace::databaseFile(const QString &folder, const QString &environment)
{
    // Practice services elsewhere have an address in their name, and share the file.
    return folder + u'/' + environment.section(u':', 0, 0) + u".sqlite"_s;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const WorkspaceOptions &options)
{
    const Settings settings(options);
    const Result<Environment> environment = settings.environment(options);
    if (!environment)
        return tl::unexpected(environment.error());
    if (!environment->isPractice())
        return failure(Error::Kind::KeyMissing, environment->name);
    return open(options, databaseFile(settings.dataFolder(), environment->name), {});
}

Result<std::unique_ptr<Workspace>> Workspace::open(
    const WorkspaceOptions &options, const QString &database, const MasterKey &master)
{
    std::unique_ptr<Workspace> workspace(new Workspace(options));
    Result<Environment> environment = workspace->m_settings.environment(options);
    if (!environment)
        return tl::unexpected(environment.error());
    workspace->m_environment = std::move(*environment);
    workspace->m_environment.route.proxySignIn = std::make_shared<ProxySignIn>();
    workspace->m_rules = workspace->m_settings.effective(workspace->m_environment.name);
    const QString folder = workspace->m_settings.dataFolder();
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::StorageUnavailable, folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    workspace->m_log = std::make_unique<LogFile>(folder + u"/logs"_s);
    workspace->m_activity = std::make_unique<ActivityLog>(*workspace->m_log);
    workspace->m_activity->noteStart();
    workspace->m_activity->noteSettings(workspace->m_settings.machine());
    workspace->m_storage = std::make_unique<Storage>(database, master);
    return workspace;
}

Policy Workspace::lastKnownPolicy()
{
    const auto stored = m_storage
                            ->run([name = m_environment.name](Database &database) {
                                return EnvironmentStore(database).loadPolicy(name);
                            })
                            .result();
    if (stored && *stored)
        return (*stored)->policy;
    return assumedPolicy();
}

Policy Workspace::assumedPolicy() const
{
    Policy assumed = m_environment.isPractice() ? Policy::practice() : Policy::standard();
    // A practice service elsewhere may have been told of another pace.
    if (!m_practice && !m_environment.service.isEmpty())
        assumed.requestsPerSecond = Policy::standard().requestsPerSecond;
    return assumed;
}

Policy Workspace::paced(Policy policy) const
{
    const double allowed = m_settings.requestsPerSecond(m_environment.name);
    if (allowed > 0)
        policy.requestsPerSecond = std::min(policy.requestsPerSecond, allowed);
    return policy;
}

Result<void> Workspace::connect(Browser &browser)
{
    if (m_environment.service.isEmpty()) {
        if (const Result<void> started = startPractice(); !started)
            return started;
    }
    m_refreshTokens = makeTokenStore();
    auto verifier = std::make_unique<JwksIdTokenVerifier>();
    verifier->setRoute(m_environment.route);
    m_verifier = std::move(verifier);
    m_signIn = std::make_unique<OpenIdSignIn>(m_environment, browser, *m_refreshTokens, *m_verifier);
    m_channel = std::make_unique<ServiceChannel>(m_environment, *m_signIn);
    m_sender = std::make_unique<Sender>(*m_storage, *m_channel, m_settings.dataFolder());
    m_sender->setPolicy(paced(assumedPolicy()));
    m_activity->watch(*m_signIn);
    m_activity->watch(*m_channel);
    m_activity->watch(*m_sender);
    if (!isLoopback(m_environment.service)) {
        m_network = std::make_unique<NetworkWatch>();
        QObject::connect(
            m_network.get(), &NetworkWatch::reachableChanged, m_sender.get(), &Sender::setNetworkReachable);
    }
    return {};
}

// Practice leaves nothing in the user's keychain. Of several windows and commands one has the session that is
// kept: two that renew it would end it for each other, as its tokens are good for one use.
std::unique_ptr<RefreshTokenStore> Workspace::makeTokenStore()
{
    if (m_environment.isPractice())
        return std::make_unique<MemoryTokenStore>();
    const QString folder = m_settings.dataFolder();
    m_keychainLock = std::make_unique<ExclusiveLock>(folder + u"/sign-in.lock"_s);
    if (!m_keychainLock->tryTake().value_or(false))
        return std::make_unique<MemoryTokenStore>();
    return std::make_unique<KeychainTokenStore>(m_environment, folder);
}

Result<void> Workspace::startPractice()
{
    m_practice = std::make_unique<PracticeHost>(m_settings.dataFolder());
    if (const Result<void> started = m_practice->start(); !started)
        return started;
    m_environment.service = m_practice->service();
    m_environment.issuer = m_practice->issuer();
    return {};
}

} // namespace techpass
