// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signin/refreshtokenstore.h"

namespace techpass {

/// Forgets the refresh token when the program ends.
class MemoryTokenStore final : public RefreshTokenStore
{
public:
    QFuture<Result<QByteArray>> load() override
    {
        return QtFuture::makeReadyFuture(Result<QByteArray>(m_token));
    }
    void save(const QByteArray &token) override { m_token = token; }
    void clear() override { m_token.clear(); }

private:
    QByteArray m_token;
};

} // namespace techpass
