// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace techpass {

/// What went wrong, as a value. `kind` decides the words that a user reads (ui/errortext.h); `detail` is the
/// technical part for logs and support, never shown alone.
struct Error
{
    /// The outbox stores these as numbers: never renumber, only add at the end.
    enum class Kind {
        Cancelled,
        // files
        FileNotFound,
        FileUnreadable,
        FileNotWritable,
        FileTooLarge,
        FileFormatUnknown, ///< not a list that can be read; detail says what it looks like
        FileDamaged, ///< detail says where
        HeaderNotFound,
        ListEmpty,
        // storage on this machine
        StorageUnavailable,
        StorageFull,
        StorageInUse, ///< another process is busy with the data folder; detail is the folder
        StorageDamaged,
        // network and service
        Offline, ///< nothing reached the service
        TimedOut,
        TlsFailed,
        ConnectionLost, ///< the answer did not come: the outcome is unknown
        AnswerUnreadable, ///< an answer came, but is not what it claims to be; detail names the member
        SignInNeeded,
        SignInRefused,
        NotPermitted,
        NotFound,
        Refused, ///< the service refused the request; detail is its own sentence
        TooManyRequests,
        ServiceFailed,
        // settings
        SettingInvalid,
        // the desktop's keychain
        KeychainLocked,
        KeychainUnavailable,
        // files, once more
        FileIsSource, ///< a list was read from it, so it is not written
        // what is sealed on this machine
        KeyMissing, ///< its key is not in the keychain any more
        KeyWrong, ///< the key or passphrase that is there does not open it
        ProtectionNotChosen, ///< there is no keychain, and nobody has said what to do without one
        // the way to the service, once more
        ProxySignInNeeded,
    };

    Kind kind = Kind::Refused;
    QString detail;
    QString traceId; ///< the service's X-Trace-Id, where one came
};

template <typename T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(
    Error::Kind kind, const QString &detail = {}, const QString &traceId = {})
{
    return tl::unexpected<Error>(Error{kind, detail, traceId});
}

} // namespace techpass
