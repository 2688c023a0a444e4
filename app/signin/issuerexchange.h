// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkRequest>

class QObject;
class QUrl;

namespace techpass {

class HttpExchange;
struct NetworkRoute;

/// One request to an issuer, on a connection of its own: they are rare, and one kept alive since the last may
/// be dead by now. It deletes itself once it has finished; `parent` takes it back before.
HttpExchange *newIssuerExchange(const QUrl &address, const NetworkRoute &route, QObject *parent);

QNetworkRequest issuerRequest(const QUrl &address);

} // namespace techpass
