// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/policy.h"

#include <optional>

namespace techpass {

class Database;

/// A policy as it was last fetched.
struct StoredPolicy
{
    Policy policy;
    QByteArray etag; ///< for If-None-Match; empty where the service gave none
};

/// The last known policy of each environment, so that lists can be checked offline. A cheap handle, made per
/// task on the storage's thread.
class PolicyStore final
{
public:
    explicit PolicyStore(Database &database) : m_database(database) { }

    Result<std::optional<StoredPolicy>> load(const QString &environment);
    Result<void> save(const QString &environment, const StoredPolicy &policy);

private:
    Database &m_database;
};

} // namespace techpass
