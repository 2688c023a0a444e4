// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/techpass/tokensource.h"

#include <QList>

namespace techpass::test {

/// Tokens without a sign-in: `token-1`, and after each renewal the next. Set `error` to have none.
class ScriptedTokens final : public TokenSource
{
public:
    QFuture<Result<QByteArray>> accessToken() override { return give(); }
    QFuture<Result<QByteArray>> renewedToken(const QByteArray &rejected) override
    {
        m_rejected.append(rejected);
        ++m_number;
        if (errorAtRenewal)
            error = errorAtRenewal;
        return give();
    }

    const QList<QByteArray> &rejected() const { return m_rejected; }

    std::optional<Error> error;
    std::optional<Error> errorAtRenewal;
    QByteArray prefix = "token-";

private:
    QFuture<Result<QByteArray>> give() const
    {
        if (error)
            return QtFuture::makeReadyFuture(Result<QByteArray>(tl::unexpected(*error)));
        return QtFuture::makeReadyFuture(Result<QByteArray>(prefix + QByteArray::number(m_number)));
    }

    int m_number = 1;
    QList<QByteArray> m_rejected;
};

} // namespace techpass::test
