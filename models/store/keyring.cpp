// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/keyring.h"

#include "models/store/database.h"

#include <QDateTime>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr quint32 blindingNumber = 0;
constexpr auto protectionQuery = "SELECT kind, key_id, salt, passes, memory FROM protection"_L1;

QByteArray contextOf(quint32 number)
{
    return "data_keys/" + QByteArray::number(number);
}

Sealer sealerOf(const MasterKey &master)
{
    return {{{1, master.key()}}, {}};
}

std::optional<SecretKey> opened(quint32 number, const QByteArray &sealed, const MasterKey &master)
{
    Result<QByteArray> bytes = sealerOf(master).unseal(sealed, contextOf(number));
    return bytes ? SecretKey::fromBytes(*std::move(bytes)) : std::nullopt;
}

Protection protectionFrom(const QSqlQuery &query)
{
    return {static_cast<Protection::Kind>(query.value(0).toInt()), query.value(1).toString(),
        query.value(2).toByteArray(), {query.value(3).toULongLong(), query.value(4).toULongLong()}};
}

} // namespace

Result<std::optional<Protection>> Keyring::protectionOf(const QString &path)
{
    if (!QFileInfo::exists(path))
        return std::optional<Protection>();
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Result<std::optional<Protection>> found;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        file.setDatabaseName(path);
        file.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        QSqlQuery query(file);
        if (!file.open() || !query.exec(u"SELECT 1 FROM sqlite_master WHERE name = 'protection'"_s))
            found = storageFailure(file.isOpen() ? query.lastError() : file.lastError(), path);
        else if (query.next() && query.exec(protectionQuery) && query.next())
            found = protectionFrom(query);
    }
    QSqlDatabase::removeDatabase(name);
    return found;
}

Result<std::optional<Protection>> Keyring::protection()
{
    const auto query = m_database.run(protectionQuery);
    if (!query)
        return tl::unexpected(query.error());
    std::optional<Protection> found;
    if ((*query)->next())
        found = protectionFrom(**query);
    (*query)->finish();
    return found;
}

Result<void> Keyring::writeProtection(const Protection &protection)
{
    const auto done = m_database.run(
        u"INSERT OR REPLACE INTO protection (id, kind, key_id, salt, passes, memory) VALUES (1, ?, ?, ?, ?, ?)"_s,
        {int(protection.kind), protection.keyId, protection.salt, protection.cost.passes,
            protection.cost.bytes});
    return done.map([](QSqlQuery *) {});
}

Result<void> Keyring::writeKey(quint32 number, const SecretKey &key, const MasterKey &master)
{
    const auto done = m_database.run(
        u"INSERT OR REPLACE INTO data_keys (number, sealed, made_at) VALUES (?, ?, ?)"_s,
        {number, sealerOf(master).seal(key.bytes(), contextOf(number)), QDateTime::currentMSecsSinceEpoch()});
    return done.map([](QSqlQuery *) {});
}

Result<void> Keyring::make(const MasterKey &master, quint32 number)
{
    return writeProtection(master.protection())
        .and_then([&] { return writeKey(blindingNumber, SecretKey::random(), master); })
        .and_then([&] { return writeKey(number, SecretKey::random(), master); });
}

Result<Sealer> Keyring::load(const MasterKey &master)
{
    const Result<std::optional<Protection>> kept = protection();
    if (!kept)
        return tl::unexpected(kept.error());
    if (!*kept || *kept != master.protection())
        return failure(Error::Kind::KeyWrong, u"made with another master key"_s);
    const auto query = m_database.run(u"SELECT number, sealed FROM data_keys"_s);
    if (!query)
        return tl::unexpected(query.error());
    QMap<quint32, SecretKey> keys;
    while ((*query)->next()) {
        const auto number = (*query)->value(0).toUInt();
        const std::optional<SecretKey> key = opened(number, (*query)->value(1).toByteArray(), master);
        if (!key) {
            (*query)->finish();
            return failure(Error::Kind::KeyWrong, u"key %1 cannot be opened"_s.arg(number));
        }
        keys.insert(number, *key);
    }
    (*query)->finish();
    if (keys.size() < 2 || !keys.contains(blindingNumber))
        return failure(Error::Kind::StorageDamaged, u"keys are missing"_s);
    const SecretKey blinding = keys.take(blindingNumber);
    return Sealer(keys, blinding);
}

Result<quint32> Keyring::newest()
{
    const auto query = m_database.run(u"SELECT coalesce(max(number), 0) FROM data_keys"_s);
    if (!query)
        return tl::unexpected(query.error());
    const quint32 number = (*query)->next() ? (*query)->value(0).toUInt() : 0;
    (*query)->finish();
    return number;
}

Result<void> Keyring::addKey(const MasterKey &master)
{
    return newest().and_then(
        [&](quint32 number) { return writeKey(number + 1, SecretKey::random(), master); });
}

Result<bool> Keyring::hasOldKeys()
{
    const auto query = m_database.run(u"SELECT count(*) FROM data_keys WHERE number > ?"_s, {blindingNumber});
    if (!query)
        return tl::unexpected(query.error());
    const bool several = (*query)->next() && (*query)->value(0).toInt() > 1;
    (*query)->finish();
    return several;
}

Result<void> Keyring::dropOldKeys()
{
    const auto done = m_database.run(
        u"DELETE FROM data_keys WHERE number > ? AND number < (SELECT max(number) FROM data_keys)"_s,
        {blindingNumber});
    return done.map([](QSqlQuery *) {});
}

Result<void> Keyring::changeMaster(const MasterKey &before, const MasterKey &after)
{
    const auto query = m_database.run(u"SELECT number, sealed FROM data_keys"_s);
    if (!query)
        return tl::unexpected(query.error());
    QMap<quint32, QByteArray> sealed;
    while ((*query)->next())
        sealed.insert((*query)->value(0).toUInt(), (*query)->value(1).toByteArray());
    (*query)->finish();
    for (auto one = sealed.cbegin(); one != sealed.cend(); ++one) {
        const std::optional<SecretKey> key = opened(one.key(), *one, before);
        if (!key)
            return failure(Error::Kind::KeyWrong, u"key %1 cannot be opened"_s.arg(one.key()));
        if (const Result<void> written = writeKey(one.key(), *key, after); !written)
            return written;
    }
    return writeProtection(after.protection());
}

} // namespace techpass
