// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/keychaintokenstore.h"

#include "app/techpass/onfinished.h"

#include <QCryptographicHash>
#include <QFile>
#include <QPromise>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

QString fingerprint(const QString &key)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

KeychainTokenStore::KeychainTokenStore(const Environment &environment, const QString &folder, QObject *parent)
    : RefreshTokenStore(parent)
    , m_entry(QStringList{environment.name, environment.issuer.toString(), environment.clientId, folder}.join(
          u' '))
    , m_signedOutMark(folder + u"/signed-out."_s + fingerprint(m_entry.key()))
{
    connect(&m_entry, &KeychainEntry::changed, this, &KeychainTokenStore::noteService);
}

QFuture<Result<QByteArray>> KeychainTokenStore::load()
{
    if (QFile::exists(m_signedOutMark) && !m_wanted)
        clear();
    if (m_wanted)
        return QtFuture::makeReadyFuture(Loaded(*m_wanted));
    auto promise = std::make_shared<QPromise<Loaded>>();
    promise->start();
    onFinished(this, m_entry.read(), [this, promise](const Loaded &loaded) {
        if (!loaded) {
            m_mayAsk = false;
            m_loadWasLocked = loaded.error().kind == Error::Kind::KeychainLocked;
        }
        promise->addResult(loaded);
        promise->finish();
    });
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
    onFinished(this, m_entry.isLocked(), [this](const Result<bool> &locked) {
        if (locked && !*locked)
            change();
        else
            noteChanged(
                *m_wanted, failure(locked ? Error::Kind::KeychainLocked : Error::Kind::KeychainUnavailable));
    });
}

void KeychainTokenStore::change()
{
    const QByteArray wanted = *m_wanted;
    onFinished(this, wanted.isEmpty() ? m_entry.remove() : m_entry.write(wanted),
        [this, wanted](const Result<void> &changed) { noteChanged(wanted, changed); });
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
    onFinished(this, m_entry.isLocked(), [this](const Result<bool> &locked) {
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
