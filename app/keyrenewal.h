// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain/keychainentry.h"
#include "models/store/masterkey.h"
#include "models/store/resealing.h"

#include <memory>

namespace techpass {

class Storage;

/// Gives what is kept on this computer a new key in the keychain and new keys of its own, and seals
/// everything anew beside the work. The new key is in the keychain before the old one is given up; what is
/// cut off goes on at the next start. Owned by Application; GUI thread; `storage` outlives it.
class KeyRenewal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyRenewal)

public:
    explicit KeyRenewal(Storage &storage, QObject *parent = nullptr);

    /// Only where the keychain has the key.
    void start();
    /// Goes on with one that was cut off; does nothing where there is none.
    void resume();

Q_SIGNALS:
    void finished();
    /// It is locked or not there; nothing was changed.
    void keychainMissed();
    void failed(const techpass::Error &error);

private:
    void changeKeys(const MasterKey &master);
    void reseal();
    void end(const Result<void> &result);

    Storage &m_storage;
    std::unique_ptr<KeychainEntry> m_entry; ///< the new one
    std::unique_ptr<KeychainEntry> m_old; ///< to be removed at the end
    std::shared_ptr<Resealing> m_resealing;
    bool m_isQuiet = false; ///< the user did not ask for it
};

} // namespace techpass
