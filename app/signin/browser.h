// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QUrl;

namespace techpass {

/// What shows the issuer's sign-in page to the user. Returns at once; the answer comes to the redirect
/// address.
class Browser
{
public:
    Browser() = default;
    virtual ~Browser() = default;
    Browser(const Browser &) = delete;
    Browser &operator=(const Browser &) = delete;

    virtual void open(const QUrl &address) = 0;
};

} // namespace techpass
