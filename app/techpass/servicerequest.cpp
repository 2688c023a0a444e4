// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/servicerequest.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace techpass {

QUrl ServiceRequest::addressAt(const QUrl &service) const
{
    QByteArray address
        = service.toEncoded(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment);
    address += path;
    char separator = '?';
    for (const auto &[name, value] : query) {
        // QUrlQuery would leave a plus sign as it is, which servers read as a space.
        address += separator + name + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

bool isLoopback(const QUrl &address)
{
    const QString host = address.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool isSafeAddress(const QUrl &address)
{
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty())
        return false;
    return address.scheme() == "https"_L1 || (address.scheme() == "http"_L1 && isLoopback(address));
}

} // namespace techpass
