// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/techpass/servicechannel.h"
#include "app/techpass/serviceerror.h"

#include <QFutureWatcher>
#include <QPromise>

#include <memory>
#include <utility>

namespace techpass {

/// Sends `request` and parses what comes back. Cancelling the future takes the request back; whether the
/// service had it is then not known. The future then has no result; QFutureWatcher and onFinished() cope.
template <typename T, typename Parser>
QFuture<Answer<T>> callWith(ServiceChannel &channel, const ServiceRequest &request, Parser parser)
{
    auto promise = std::make_shared<QPromise<Answer<T>>>();
    promise->start();
    QFuture<RawReply> raw = channel.send(request);
    auto *watcher = new QFutureWatcher<Answer<T>>(&channel);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, watcher, [raw, promise]() mutable {
        raw.cancel();
        promise->finish();
    });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(promise->future());
    raw.then([promise, parser = std::move(parser)](const RawReply &reply) {
        promise->addResult(parser(reply));
        promise->finish();
    });
    return promise->future();
}

/// One operation, e.g. `call<CreateAccount>(channel, request, key)`: the arguments are those of its
/// buildRequest(). Each operation has `Value`, buildRequest() and parseReply().
template <typename Operation, typename... Arguments>
QFuture<Answer<typename Operation::Value>> call(ServiceChannel &channel, const Arguments &...arguments)
{
    return callWith<typename Operation::Value>(
        channel, Operation::buildRequest(arguments...), [arguments...](const RawReply &reply) {
            // A batch's answer can only be read beside what was asked.
            if constexpr (requires { Operation::parseReply(reply, arguments...); })
                return Operation::parseReply(reply, arguments...);
            else
                return Operation::parseReply(reply);
        });
}

} // namespace techpass
