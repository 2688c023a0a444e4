// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/proxysignin.h"

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr qsizetype realmLimit = 60;

} // namespace

QString ProxyRealm::text() const
{
    QString shown = realm.left(realmLimit).simplified();
    // Nor may it look like markup to whatever shows it.
    shown.removeIf([](QChar c) { return !c.isPrint() || c == u'<' || c == u'>' || c == u'&'; });
    return shown.isEmpty() ? proxy : QString(proxy + u", " + shown);
}

std::optional<ProxySignIn::Credentials> ProxySignIn::answer(const ProxyRealm &who, const QSet<int> &refused)
{
    const auto known = m_known.find(who);
    if (known != m_known.end() && !refused.contains(known->second.number))
        return known->second;
    const bool wasRefused = known != m_known.end();
    if (wasRefused)
        m_known.erase(known);
    Q_EMIT asked({who, wasRefused});
    return std::nullopt;
}

void ProxySignIn::give(const ProxyRealm &who, const QString &name, const QString &password)
{
    m_known.insert_or_assign(who, Credentials{name, password, ++m_last});
    Q_EMIT given();
}

} // namespace techpass
