// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/techpass/rawreply.h"
#include "app/techpass/serviceerror.h"

#include <QFutureWatcher>

#include <utility>

namespace techpass {

/// What a future that was cancelled without a result stands for.
template <typename T> struct CancelledValue
{
    static T make() { return failure(Error::Kind::Cancelled); }
};
template <typename T> struct CancelledValue<Answer<T>>
{
    static Answer<T> make()
    {
        ServiceError error;
        error.error.kind = Error::Kind::Cancelled;
        error.outcomeUnknown = true;
        return tl::unexpected(error);
    }
};
template <> struct CancelledValue<RawReply>
{
    static RawReply make() { return RawReply::unsent({Error::Kind::Cancelled, {}, {}}); }
};

/// Calls `then` with the result, once, from the event loop of `owner`; never after `owner` is gone.
/// (QFuture::then with a receiver aborts on Qt 6.4 when the receiver dies first.)
template <typename T, typename Then> void onFinished(QObject *owner, const QFuture<T> &future, Then then)
{
    auto *watcher = new QFutureWatcher<T>(owner);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, owner, [watcher, then = std::move(then)]() mutable {
            const QFuture<T> done = watcher->future();
            watcher->deleteLater();
            then(done.resultCount() > 0 ? done.resultAt(0) : CancelledValue<T>::make());
        });
    watcher->setFuture(future);
}

} // namespace techpass
