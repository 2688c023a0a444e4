// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace techpass {

/// What the system knows of the network, where it tells. It only says when a try is worth it: requests find
/// out whether the service can be reached. Owned by Workspace; GUI thread.
class NetworkWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkWatch)

public:
    explicit NetworkWatch(QObject *parent = nullptr);

Q_SIGNALS:
    /// False: no network, or one that wants a sign-in of its own first.
    void reachableChanged(bool reachable);

private:
    void look();

    bool m_reachable = true;
};

} // namespace techpass
