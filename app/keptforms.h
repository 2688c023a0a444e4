// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/formstore.h"

#include <QObject>
#include <QTimer>

namespace techpass {

class Workspace;

/// Keeps what is typed into a form while it is typed, so that a crash or the end of the day loses nothing,
/// and finds it again for the account that typed it. Owned by Application; GUI thread; the workspace outlives
/// it.
class KeptForms final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeptForms)

public:
    explicit KeptForms(Workspace &workspace, QObject *parent = nullptr);
    ~KeptForms() override;

    /// Reads what that account left; what is not written yet belongs to the account before.
    void showUser(const QString &user);
    /// Written half a second later; an empty invitee (submitted, discarded) removes what is kept at once.
    void keep(Method method, const Invitee &typed);
    /// What waits to be written is not written any more.
    void forget();

Q_SIGNALS:
    /// All forms of the account that is shown; those that are not in it are empty.
    void found(const QMap<techpass::Method, techpass::Invitee> &forms);
    void failed(const techpass::Error &error);

private:
    void write();

    Workspace &m_workspace;
    FormOwner m_owner;
    QMap<Method, Invitee> m_waiting;
    QTimer m_pause;
};

} // namespace techpass
