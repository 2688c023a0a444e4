// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace techpass {

/// What has to be known before the lists and results on this computer can be opened.
enum class ProtectionQuestion {
    Choose, ///< there is no keychain: a passphrase, or keep nothing
    Passphrase,
    PassphraseWrong,
    KeychainLocked, ///< has the key, but is locked
    KeychainGone, ///< had the key, and is not there now
    KeyMissing, ///< the keychain has no such key any more
    KeyWrong, ///< the key does not open them
};

} // namespace techpass
