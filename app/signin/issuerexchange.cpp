// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/issuerexchange.h"

#include "app/techpass/accessmanager.h"
#include "app/techpass/httpexchange.h"

#include <chrono>
#include <memory>

namespace techpass {

namespace {

constexpr std::chrono::seconds answerTimeout{30};
constexpr qint64 answerLimit = 1024LL * 1024;

} // namespace

HttpExchange *newIssuerExchange(const QUrl &address, const NetworkRoute &route, QObject *parent)
{
    auto manager = std::make_unique<AccessManager>(route, address);
    auto *exchange = new HttpExchange(*manager, parent);
    manager.release()->setParent(exchange);
    exchange->setTimeout(answerTimeout);
    exchange->setAnswerLimit(answerLimit);
    QObject::connect(exchange, &HttpExchange::finished, exchange, &QObject::deleteLater);
    return exchange;
}

QNetworkRequest issuerRequest(const QUrl &address)
{
    QNetworkRequest request(address);
    request.setRawHeader("Accept", "application/json");
    return request;
}

} // namespace techpass
