// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/keychaintokenstore.h"

#include "app/techpass/onfinished.h"

#include <QCryptographicHash>
#include <QFile>
#include <QPromise>

#include <qt6keychain/keychain.h>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

bool isDenied(const QKeychain::Job *job)
{
    return job->error() == QKeychain::AccessDenied || job->error() == QKeychain::AccessDeniedByUser;
}

QString fingerprint(const QString &key)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

tl::unexpected<Error> trouble(const Result<bool> &locked)
{
    return failure(locked.value_or(false) ? Error::Kind::KeychainLocked : Error::Kind::KeychainUnavailable);
}

} // namespace

KeychainTokenStore::KeychainTokenStore(const Environment &environment, const QString &folder, QObject *parent)
    : RefreshTokenStore(parent)
    , m_key(QStringList{environment.name, environment.issuer.toString(), environment.clientId, folder}.join(
          u' '))
    , m_signedOutMark(folder + u"/signed-out."_s + fingerprint(m_key))
{
    connect(&m_service, &SecretService::changed, this, &KeychainTokenStore::noteService);
}

QString KeychainTokenStore::service()
{
    return u"TechPass Invite"_s;
}

QFuture<Result<QByteArray>> KeychainTokenStore::load()
{
    if (QFile::exists(m_signedOutMark) && !m_wanted)
        clear();
    if (m_wanted)
        return QtFuture::makeReadyFuture(Loaded(*m_wanted));
    auto promise = std::make_shared<QPromise<Loaded>>();
    promise->start();
    const auto end = [promise](const Loaded &loaded) {
        promise->addResult(loaded);
        promise->finish();
    };
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setInsecureFallback(false);
    job->setKey(m_key);
    connect(job, &QKeychain::Job::finished, this, [this, job, end] {
        if (job->error() == QKeychain::NoError)
            return end(job->binaryData());
        onFinished(this, m_service.isLocked(service(), m_key),
            [this, end, missing = job->error() == QKeychain::EntryNotFound, denied = isDenied(job)](
                const Result<bool> &locked) {
                if (missing && locked && !*locked)
                    return end(QByteArray());
                m_mayAsk = false;
                m_loadWasLocked = denied || locked.value_or(false);
                end(trouble(m_loadWasLocked));
            });
    });
    job->start();
    return promise->future();
}

void KeychainTokenStore::save(const QByteArray &token)
{
    m_wanted = token;
    m_loadWasLocked = false;
    QFile::remove(m_signedOutMark);
    settle();
}

void KeychainTokenStore::clear()
{
    m_wanted = QByteArray();
    m_loadWasLocked = false;
    m_trouble.reset();
    m_isKept = false;
    QFile mark(m_signedOutMark);
    if (mark.open(QIODevice::WriteOnly))
        mark.close();
    settle();
}

void KeychainTokenStore::settle()
{
    if (m_changing) {
        m_changeAgain = true;
        return;
    }
    if (!m_wanted)
        return;
    m_changing = true;
    if (m_mayAsk)
        return change();
    onFinished(this, m_service.isLocked(service(), m_key), [this](const Result<bool> &locked) {
        if (locked && !*locked)
            change();
        else
            noteChanged(*m_wanted, trouble(locked));
    });
}

void KeychainTokenStore::change()
{
    const QByteArray wanted = *m_wanted;
    QKeychain::Job *job = nullptr;
    if (wanted.isEmpty()) {
        job = new QKeychain::DeletePasswordJob(service());
    } else {
        auto *write = new QKeychain::WritePasswordJob(service());
        write->setBinaryData(wanted);
        job = write;
    }
    job->setInsecureFallback(false);
    job->setKey(m_key);
    connect(job, &QKeychain::Job::finished, this, [this, job, wanted] {
        const bool removing = wanted.isEmpty();
        const bool done
            = job->error() == QKeychain::NoError || (removing && job->error() == QKeychain::EntryNotFound);
        if (done && !removing)
            return noteChanged(wanted, {});
        // Removing from a locked keychain is told as done, and is not.
        onFinished(this, m_service.isLocked(service(), m_key),
            [this, wanted, done, denied = isDenied(job)](const Result<bool> &locked) {
                if (done && locked && !*locked)
                    noteChanged(wanted, {});
                else
                    noteChanged(wanted, trouble(denied || locked.value_or(false)));
            });
    });
    job->start();
}

void KeychainTokenStore::noteChanged(const QByteArray &wanted, const Result<void> &changed)
{
    m_changing = false;
    if (!changed)
        m_mayAsk = false;
    const bool isLatest = m_wanted == wanted;
    if (changed && isLatest)
        m_wanted.reset();
    if (changed && isLatest && wanted.isEmpty())
        QFile::remove(m_signedOutMark);
    if (isLatest && !wanted.isEmpty())
        report(changed);
    if (std::exchange(m_changeAgain, false))
        settle();
}

void KeychainTokenStore::noteService()
{
    if (m_wanted)
        return settle();
    if (!m_loadWasLocked)
        return;
    onFinished(this, m_service.isLocked(service(), m_key), [this](const Result<bool> &locked) {
        if (locked && !*locked && std::exchange(m_loadWasLocked, false))
            Q_EMIT unlocked();
    });
}

// Once for each change: a token is saved every few minutes.
void KeychainTokenStore::report(const Result<void> &kept)
{
    if (kept && !std::exchange(m_isKept, true)) {
        m_trouble.reset();
        Q_EMIT this->kept();
    } else if (!kept && m_trouble != kept.error().kind) {
        m_isKept = false;
        m_trouble = kept.error().kind;
        Q_EMIT notKept(kept.error());
    }
}

} // namespace techpass
