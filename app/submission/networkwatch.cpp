// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/networkwatch.h"

#include <QNetworkInformation>

#include <utility>

namespace techpass {

NetworkWatch::NetworkWatch(QObject *parent)
    : QObject(parent)
{
    using Feature = QNetworkInformation::Feature;
    if (!QNetworkInformation::loadBackendByFeatures(Feature::Reachability))
        return;
    const QNetworkInformation *system = QNetworkInformation::instance();
    connect(system, &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::look);
    connect(system, &QNetworkInformation::isBehindCaptivePortalChanged, this, &NetworkWatch::look);
    // Whoever made this connects first.
    QMetaObject::invokeMethod(this, &NetworkWatch::look, Qt::QueuedConnection);
}

void NetworkWatch::look()
{
    const QNetworkInformation *system = QNetworkInformation::instance();
    // "Unknown" and "local" may well be a way to the service: a request tells.
    const bool reachable = system->reachability() != QNetworkInformation::Reachability::Disconnected
        && !system->isBehindCaptivePortal();
    if (std::exchange(m_reachable, reachable) != reachable)
        Q_EMIT reachableChanged(reachable);
}

} // namespace techpass
