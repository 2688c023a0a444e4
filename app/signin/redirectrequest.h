// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace techpass {

/// What an answer to one sign-in must carry.
struct RedirectExpectation
{
    quint16 port = 0;
    QByteArray state;
    QString issuer;
};

/// What a request to the redirect listener is. Only one with our state is an answer; anything else gets its
/// status and the sign-in goes on waiting, so that nobody else can end it.
struct RedirectRequest
{
    int status = 400;
    std::optional<Result<QString>> answer; ///< the code, or why there is none: SignInRefused

    /// `head` ends with the blank line. `GET /?code=…&state=…`, Host 127.0.0.1 with our port.
    static RedirectRequest read(const QByteArray &head, const RedirectExpectation &expected);
};

} // namespace techpass
