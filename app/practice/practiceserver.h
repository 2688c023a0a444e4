// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/policy.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>

namespace techpass {

struct PracticeOptions
{
    quint16 port = 0; ///< 0: any free one
    QString stateFile; ///< empty: everything is forgotten at the end
    Policy policy = Policy::practice();
    std::chrono::seconds tokenLife{600}; ///< of access tokens
    QByteArray faults; ///< a JSON list as for `POST /control/faults`; empty: none
};

/// The practice service: a real HTTP server on 127.0.0.1 with the whole contract and an OpenID provider
/// behind it. It works on a thread of its own and needs no event loop. Owned by whoever starts it; start(),
/// stop() and the addresses are for one thread.
class PracticeServer final
{
public:
    PracticeServer();
    ~PracticeServer();
    Q_DISABLE_COPY_MOVE(PracticeServer)

    /// Listens when it returns. Errors: ServiceFailed (the port is taken), SettingInvalid (faults),
    /// StorageUnavailable (the state file cannot be opened, or another process has it), StorageDamaged.
    Result<void> start(const PracticeOptions &options);
    /// Ends all connections and waits for the thread. Without effect where it does not run.
    void stop();

    bool isRunning() const { return m_running != nullptr; }
    /// `http://127.0.0.1:<port>`; empty while it does not run.
    QUrl service() const;
    QUrl issuer() const;

private:
    struct Running;
    std::unique_ptr<Running> m_running;
};

} // namespace techpass
