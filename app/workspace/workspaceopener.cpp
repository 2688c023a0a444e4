// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspaceopener.h"

#include "app/techpass/onfinished.h"
#include "app/workspace/workspace.h"
#include "models/store/keyring.h"
#include "models/store/storage.h"

#include <QDateTime>
#include <QFile>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace techpass {

WorkspaceOpener::WorkspaceOpener(const WorkspaceOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_settings(options)
{
}

WorkspaceOpener::~WorkspaceOpener() = default;

std::unique_ptr<Workspace> WorkspaceOpener::take()
{
    return std::move(m_workspace);
}

void WorkspaceOpener::start()
{
    const Result<Environment> environment = m_settings.environment(m_options);
    if (!environment)
        return Q_EMIT failed(environment.error());
    m_file = Workspace::databaseFile(m_settings.dataFolder(), environment->name);
    if (environment->isPractice())
        return finish(m_file, {});
    if (m_settings.keepsNothing())
        return finish(Database::inMemory, {});
    const Result<std::optional<Protection>> found = Keyring::protectionOf(m_file);
    // Damaged: the window says so when it reads from it.
    if (!found)
        return finish(m_file, {});
    m_isNew = !found->has_value();
    if (m_isNew)
        return makeKey();
    m_protection = **found;
    switch (m_protection.kind) {
    case Protection::Kind::Open:
        return finish(m_file, {});
    case Protection::Kind::Keychain:
        return readKey();
    case Protection::Kind::Passphrase:
        break;
    }
    Q_EMIT asked(ProtectionQuestion::Passphrase);
}

void WorkspaceOpener::readKey()
{
    m_entry = std::make_unique<KeychainEntry>(m_protection.keyId);
    onFinished(this, m_entry->read(), [this](Result<QByteArray> key) {
        if (!key) {
            return Q_EMIT asked(key.error().kind == Error::Kind::KeychainLocked
                    ? ProtectionQuestion::KeychainLocked
                    : ProtectionQuestion::KeychainGone);
        }
        if (key->isEmpty())
            return Q_EMIT asked(ProtectionQuestion::KeyMissing);
        const auto master
            = MasterKey::fromKeychain(m_protection, QByteArray::fromBase64(*std::exchange(key, {})));
        if (master)
            openWith(*master);
        else
            Q_EMIT asked(ProtectionQuestion::KeyWrong);
    });
}

// The keychain first: a file whose key is nowhere is of no use.
void WorkspaceOpener::makeKey()
{
    const MasterKey master = MasterKey::newForKeychain();
    m_entry = std::make_unique<KeychainEntry>(master.protection().keyId);
    const QByteArray bytes = master.key().bytes().toByteArray().toBase64();
    onFinished(this, m_entry->write(bytes), [this, master](const Result<void> &written) {
        if (written)
            return openWith(master);
        Q_EMIT asked(written.error().kind == Error::Kind::KeychainLocked ? ProtectionQuestion::KeychainLocked
                                                                         : ProtectionQuestion::Choose);
    });
}

void WorkspaceOpener::usePassphrase(const QString &passphrase)
{
    const auto derived = QtConcurrent::run(
        [passphrase, isNew = m_isNew, protection = m_protection, cost = m_cost]() -> Result<MasterKey> {
            const auto master = isNew ? MasterKey::newForPassphrase(passphrase, cost)
                                      : MasterKey::fromPassphrase(protection, passphrase);
            if (!master)
                return failure(Error::Kind::StorageUnavailable, u"too little memory for a passphrase"_s);
            return *master;
        });
    onFinished(this, derived, [this](const Result<MasterKey> &master) {
        if (master)
            openWith(*master);
        else
            Q_EMIT failed(master.error());
    });
}

void WorkspaceOpener::keepNothing()
{
    m_settings.setKeepsNothing(true);
    finish(Database::inMemory, {});
}

void WorkspaceOpener::startAnew()
{
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    const QString aside = m_file.chopped(QString(u".sqlite"_s).size()) + u".sealed-"_s + stamp + u".sqlite"_s;
    // What is not yet in the database itself goes with it.
    for (const QString &ending : {u"-wal"_s, u"-shm"_s, QString()}) {
        if (QFile::exists(m_file + ending) && !QFile::rename(m_file + ending, aside + ending))
            return Q_EMIT failed(Error{Error::Kind::StorageUnavailable, m_file + ending, {}});
    }
    start();
}

void WorkspaceOpener::openWith(const MasterKey &master)
{
    auto workspace = Workspace::open(m_options, m_file, master);
    if (!workspace)
        return Q_EMIT failed(workspace.error());
    m_workspace = std::move(*workspace);
    const auto tried = m_workspace->storage().run([](Database &) -> Result<void> { return {}; });
    onFinished(this, tried, [this](const Result<void> &opened) { noteOpened(opened); });
}

void WorkspaceOpener::noteOpened(const Result<void> &opened)
{
    // Anything else is said by the window, which can do without.
    if (opened || opened.error().kind != Error::Kind::KeyWrong)
        return Q_EMIT this->opened();
    const Protection::Kind kind = m_workspace->storage().master().protection().kind;
    m_workspace.reset();
    // Another program has made the file meanwhile.
    if (m_isNew)
        return start();
    Q_EMIT asked(kind == Protection::Kind::Passphrase ? ProtectionQuestion::PassphraseWrong
                                                      : ProtectionQuestion::KeyWrong);
}

void WorkspaceOpener::finish(const QString &database, const MasterKey &master)
{
    auto workspace = Workspace::open(m_options, database, master);
    if (!workspace)
        return Q_EMIT failed(workspace.error());
    m_workspace = std::move(*workspace);
    Q_EMIT opened();
}

} // namespace techpass
