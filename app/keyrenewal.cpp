// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyrenewal.h"

#include "app/techpass/onfinished.h"
#include "models/store/keyring.h"
#include "models/store/storage.h"

namespace techpass {

KeyRenewal::KeyRenewal(Storage &storage, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
{
}

void KeyRenewal::start()
{
    if (m_resealing || m_entry)
        return;
    m_isQuiet = false;
    const MasterKey master = MasterKey::newForKeychain();
    m_entry = std::make_unique<KeychainEntry>(master.protection().keyId);
    onFinished(this, m_entry->write(master.key().bytes().toByteArray().toBase64()),
        [this, master](const Result<void> &written) {
            if (written)
                return changeKeys(master);
            m_entry.reset();
            Q_EMIT keychainMissed();
        });
}

void KeyRenewal::changeKeys(const MasterKey &master)
{
    const auto changed = m_storage.run([master](Database &database) -> Result<QString> {
        const auto transaction = Transaction::begin(database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        Keyring keyring(database);
        const MasterKey before = database.master();
        return keyring.changeMaster(before, master)
            .and_then([&] { return keyring.addKey(master); })
            .and_then([&] { return (*transaction)->commit(); })
            .map([&] {
                database.setMaster(master);
                return before.protection().keyId;
            });
    });
    onFinished(this, changed, [this](const Result<QString> &oldId) {
        if (!oldId)
            return end(tl::unexpected(oldId.error()));
        m_old = std::make_unique<KeychainEntry>(*oldId);
        m_resealing = std::make_shared<Resealing>();
        reseal();
    });
}

void KeyRenewal::resume()
{
    const auto left = m_storage.run([](Database &database) { return Keyring(database).hasOldKeys(); });
    onFinished(this, left, [this](const Result<bool> &hasOld) {
        if (!hasOld.value_or(false) || m_resealing)
            return;
        m_isQuiet = true;
        m_resealing = std::make_shared<Resealing>();
        reseal();
    });
}

void KeyRenewal::reseal()
{
    const auto step = m_storage.run(
        [resealing = m_resealing](Database &database) { return resealing->takeStep(database); });
    onFinished(this, step, [this](const Result<bool> &done) {
        if (done && !*done)
            return reseal();
        end(done.map([](bool) {}));
    });
}

void KeyRenewal::end(const Result<void> &result)
{
    m_resealing.reset();
    m_entry.reset();
    // A key that opens nothing any more does no harm where the keychain keeps it after all.
    if (result && m_old)
        m_old->remove();
    if (!result)
        Q_EMIT failed(result.error());
    else if (!m_isQuiet)
        Q_EMIT finished();
}

} // namespace techpass
