// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signin/browser.h"

namespace techpass {

/// The user's own browser (RFC 8252, 4), where their single sign-on and their password manager are. Where
/// none opens the user can still copy the address.
class SystemBrowser final : public Browser
{
public:
    void open(const QUrl &address) override;
};

} // namespace techpass
