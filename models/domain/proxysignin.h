// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QString>

#include <map>
#include <optional>

namespace techpass {

/// A proxy as it names itself when it asks who is there.
struct ProxyRealm
{
    QString proxy; ///< `host:port`
    QString realm; ///< as the proxy says it, may be empty

    /// Both in one line that can be shown, whatever the proxy says.
    QString text() const;

    friend bool operator==(const ProxyRealm &, const ProxyRealm &) = default;
    friend auto operator<=>(const ProxyRealm &one, const ProxyRealm &other)
    {
        const int proxies = one.proxy.compare(other.proxy);
        return (proxies != 0 ? proxies : one.realm.compare(other.realm)) <=> 0;
    }
};

struct ProxyQuestion
{
    ProxyRealm who;
    bool wasRefused = false; ///< the name and password that were there a moment ago
};

/// The names and passwords that proxies were given since the program started: in memory only, never logged,
/// each for the proxy and realm that asked. Shared by all that goes through the network for one workspace.
/// GUI thread.
class ProxySignIn final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxySignIn)

public:
    struct Credentials
    {
        QString name;
        QString password;
        int number = 0; ///< no two have the same
    };

    using QObject::QObject;

    /// What to tell `who`, which refused those with the numbers `refused`: these are forgotten. Where nothing
    /// is left to tell, asked() says so.
    std::optional<Credentials> answer(const ProxyRealm &who, const QSet<int> &refused);
    void give(const ProxyRealm &who, const QString &name, const QString &password);

Q_SIGNALS:
    /// Somebody has to give() a name and password; told for every exchange that ends for want of them.
    void asked(const techpass::ProxyQuestion &question);
    void given();

private:
    std::map<ProxyRealm, Credentials> m_known;
    int m_last = 0;
};

} // namespace techpass
