// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QObject>

namespace techpass {

class DraftsModel;
class Workspace;

/// Fills the model with the drafts of one user. Owned by ListController; GUI thread; what it is given
/// outlives it.
class UserDrafts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserDrafts)

public:
    UserDrafts(Workspace &workspace, DraftsModel &model, QObject *parent = nullptr);

    /// The email of who has them; empty: nobody was signed in yet.
    const QString &user() const { return m_user; }
    void setUser(const QString &user) { m_user = user; }
    /// Of one of them; empty where it is not known.
    QString titleOf(qint64 draft) const;
    /// Reads them anew; those of nobody become the user's.
    void load();

Q_SIGNALS:
    void failed(const techpass::Error &error);

private:
    Workspace &m_workspace;
    DraftsModel &m_model;
    QString m_user;
};

} // namespace techpass
