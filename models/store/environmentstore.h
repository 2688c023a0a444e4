// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/policy.h"
#include "models/domain/profile.h"

#include <chrono>
#include <optional>

namespace techpass {

class Database;

/// A policy as it was last fetched.
struct StoredPolicy
{
    Policy policy;
    QByteArray etag; ///< for If-None-Match; empty where the service gave none
};

/// What was last known of each environment, so that lists can be prepared and submitted offline: its policy
/// and who was signed in. A cheap handle, made per task on the storage's thread.
class EnvironmentStore final
{
public:
    explicit EnvironmentStore(Database &database)
        : m_database(database)
    {
    }

    Result<std::optional<StoredPolicy>> loadPolicy(const QString &environment);
    Result<void> savePolicy(const QString &environment, const StoredPolicy &policy);

    Result<std::optional<Profile>> loadProfile(const QString &environment);
    Result<void> saveProfile(const QString &environment, const Profile &profile);

    /// A pause of `length` that the service asked for begins now.
    Result<void> saveHold(const QString &environment, std::chrono::milliseconds length);
    /// What is left of the last one, for a program that starts meanwhile: by the wall clock, but never more
    /// than its length, so that a clock set wrong cannot make it longer.
    Result<std::chrono::milliseconds> holdLeft(const QString &environment);

private:
    Database &m_database;
};

} // namespace techpass
