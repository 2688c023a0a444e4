// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/settings.h"
#include "models/domain/policy.h"

#include <memory>

namespace techpass {

class ActivityLog;
class Browser;
class ExclusiveLock;
class IdTokenVerifier;
class LogFile;
class MasterKey;
class NetworkWatch;
class PracticeHost;
class RefreshTokenStore;
class Sender;
class ServiceChannel;
class SignIn;
class Storage;

/// All that a window or a command works with in one environment: settings, data folder, storage and, once
/// connect() was called, sign-in, the way to the service and the sender. Made and destroyed on one thread,
/// which has an event loop by connect().
class Workspace final
{
    Q_DISABLE_COPY_MOVE(Workspace)

public:
    /// Reads the settings and makes the data folder (0700). Touches no network. WorkspaceOpener knows the
    /// `database` (a file, or Database::inMemory) and its key. Errors: SettingInvalid, StorageUnavailable.
    static Result<std::unique_ptr<Workspace>> open(
        const WorkspaceOptions &options, const QString &database, const MasterKey &master);
    /// The same in practice, which needs no key. Errors: KeyMissing elsewhere.
    static Result<std::unique_ptr<Workspace>> open(const WorkspaceOptions &options);
    /// Where the drafts, outbox and results of an environment are.
    static QString databaseFile(const QString &folder, const QString &environment);
    ~Workspace();

    Settings &settings() { return m_settings; }
    const Environment &environment() const { return m_environment; }
    /// What holds here, and who set it.
    const EffectiveSettings &rules() const { return m_rules; }
    Storage &storage() { return *m_storage; }
    LogFile &log() { return *m_log; }
    /// What lists are checked by and rows sent by until the service has been asked. Waits for the storage.
    Policy lastKnownPolicy();

    /// Starts the practice service where that is the environment, and makes the objects below; nothing is
    /// sent yet. `browser` shows the sign-in page and outlives this. Errors: those of PracticeHost.
    Result<void> connect(Browser &browser);
    SignIn &signIn() { return *m_signIn; }
    ServiceChannel &channel() { return *m_channel; }
    Sender &sender() { return *m_sender; }
    /// `policy` with the pace that the settings allow, which a service's policy never raises.
    Policy paced(Policy policy) const;

private:
    explicit Workspace(const WorkspaceOptions &options);
    Result<void> startPractice();
    std::unique_ptr<RefreshTokenStore> makeTokenStore();
    Policy assumedPolicy() const;

    Settings m_settings;
    Environment m_environment;
    EffectiveSettings m_rules;
    std::unique_ptr<LogFile> m_log;
    std::unique_ptr<ActivityLog> m_activity; ///< stays behind what it watches
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<PracticeHost> m_practice;
    std::unique_ptr<ExclusiveLock> m_keychainLock;
    std::unique_ptr<RefreshTokenStore> m_refreshTokens;
    std::unique_ptr<IdTokenVerifier> m_verifier;
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<ServiceChannel> m_channel;
    std::unique_ptr<Sender> m_sender;
    std::unique_ptr<NetworkWatch> m_network;
};

} // namespace techpass
