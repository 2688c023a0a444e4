// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/keychainentry.h"

#include "app/techpass/onfinished.h"

#include <QPromise>

#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

template <typename T> std::shared_ptr<QPromise<T>> startedPromise()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return promise;
}

template <typename T> void finish(QPromise<T> &promise, const T &result)
{
    promise.addResult(result);
    promise.finish();
}

bool isDenied(const QKeychain::Job *job)
{
    return job->error() == QKeychain::AccessDenied || job->error() == QKeychain::AccessDeniedByUser;
}

tl::unexpected<Error> trouble(bool denied, const Result<bool> &locked)
{
    return failure(
        denied || locked.value_or(false) ? Error::Kind::KeychainLocked : Error::Kind::KeychainUnavailable);
}

} // namespace

KeychainEntry::KeychainEntry(const QString &key, QObject *parent)
    : QObject(parent)
    , m_key(key)
{
    connect(&m_service, &SecretService::changed, this, &KeychainEntry::changed);
}

QString KeychainEntry::service()
{
    return u"TechPass Invite"_s;
}

QFuture<Result<bool>> KeychainEntry::isLocked()
{
    return m_service.isLocked(service(), m_key);
}

QFuture<Result<QByteArray>> KeychainEntry::read()
{
    auto promise = startedPromise<Result<QByteArray>>();
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setInsecureFallback(false);
    job->setKey(m_key);
    connect(job, &QKeychain::Job::finished, this, [this, job, promise] {
        if (job->error() == QKeychain::NoError)
            return finish(*promise, Result<QByteArray>(job->binaryData()));
        // A locked keychain answers as an empty one.
        const bool missing = job->error() == QKeychain::EntryNotFound;
        onFinished(this, isLocked(), [promise, missing, denied = isDenied(job)](const Result<bool> &locked) {
            const bool isOpen = locked && !*locked;
            finish(*promise, missing && isOpen ? Result<QByteArray>(QByteArray()) : trouble(denied, locked));
        });
    });
    job->start();
    return promise->future();
}

QFuture<Result<void>> KeychainEntry::write(const QByteArray &secret)
{
    auto promise = startedPromise<Result<void>>();
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setInsecureFallback(false);
    job->setKey(m_key);
    job->setBinaryData(secret);
    connect(job, &QKeychain::Job::finished, this, [this, job, promise] {
        if (job->error() == QKeychain::NoError)
            return finish(*promise, Result<void>());
        onFinished(this, isLocked(), [promise, denied = isDenied(job)](const Result<bool> &locked) {
            finish(*promise, Result<void>(trouble(denied, locked)));
        });
    });
    job->start();
    return promise->future();
}

QFuture<Result<void>> KeychainEntry::remove()
{
    auto promise = startedPromise<Result<void>>();
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setInsecureFallback(false);
    job->setKey(m_key);
    connect(job, &QKeychain::Job::finished, this, [this, job, promise] {
        const bool done = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        // Removing from a locked keychain is told as done, and is not.
        onFinished(this, isLocked(), [promise, done, denied = isDenied(job)](const Result<bool> &locked) {
            const bool isOpen = locked && !*locked;
            finish(*promise, done && isOpen ? Result<void>() : Result<void>(trouble(denied, locked)));
        });
    });
    job->start();
    return promise->future();
}

} // namespace techpass
