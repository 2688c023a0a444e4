// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accountrequest.h"
#include "models/domain/error.h"
#include "models/domain/invitee.h"

#include <QMap>

namespace techpass {

class Database;

/// Whose form is meant: what one account typed is nothing for another.
struct FormOwner
{
    QString environment;
    QString user; ///< email; empty: nobody was signed in yet
};

/// What was typed into the form of a method and not submitted, sealed. A cheap handle, made per task on the
/// storage's thread.
class FormStore final
{
public:
    explicit FormStore(Database &database)
        : m_database(database)
    {
    }

    /// Those of nobody are the owner's from now on. What cannot be read any more is left out.
    Result<QMap<Method, Invitee>> load(const FormOwner &owner);
    /// An empty invitee removes what is kept.
    Result<void> save(const FormOwner &owner, Method method, const Invitee &typed);

private:
    Result<QMap<Method, Invitee>> read(const FormOwner &owner);

    Database &m_database;
};

} // namespace techpass
