// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain/keychainentry.h"
#include "app/signin/refreshtokenstore.h"
#include "models/domain/environment.h"

#include <optional>

namespace techpass {

/// Keeps the refresh token in the desktop's keychain, and nowhere else. A locked keychain
/// is asked for once a run: the desktop shows its own question then. After that the token waits in memory
/// until the keychain is opened. One process a data folder uses it: a refresh token is good for one of them.
/// Owned by Workspace; GUI thread.
class KeychainTokenStore final : public RefreshTokenStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeychainTokenStore)

public:
    /// An entry of its own for each environment, issuer and client, and for each data folder: `folder`, where
    /// a file stands from a sign-out until the entry is gone, as a locked keychain removes nothing.
    KeychainTokenStore(const Environment &environment, const QString &folder, QObject *parent = nullptr);

    QFuture<Result<QByteArray>> load() override;
    void save(const QByteArray &token) override;
    void clear() override;

    const QString &key() const { return m_entry.key(); }

private:
    using Loaded = Result<QByteArray>;

    void settle();
    void change();
    void noteChanged(const QByteArray &wanted, const Result<void> &changed);
    void noteService();
    void report(const Result<void> &kept);

    KeychainEntry m_entry;
    const QString m_signedOutMark;
    std::optional<QByteArray> m_wanted; ///< what the keychain does not hold yet; empty: no entry
    std::optional<Error::Kind> m_trouble; ///< as it was told last
    bool m_isKept = false; ///< the same
    bool m_changing = false;
    bool m_changeAgain = false;
    bool m_mayAsk = true;
    bool m_loadWasLocked = false;
};

} // namespace techpass
