// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/exclusivelock.h"

#include "models/store/database.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

// SQLite's primary result code SQLITE_BUSY, https://www.sqlite.org/rescode.html
constexpr int sqliteBusy = 5;

} // namespace

ExclusiveLock::ExclusiveLock(QString path)
    : m_path(std::move(path))
{
}

ExclusiveLock::~ExclusiveLock()
{
    release();
}

Result<bool> ExclusiveLock::tryTake()
{
    if (m_held)
        return true;
    m_connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlError error;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        file.setDatabaseName(m_path);
        file.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
        QSqlQuery query(file);
        // In the default journal mode a transaction that writes nothing leaves no journal behind.
        m_held = file.open() && (query = QSqlQuery(file), query.exec(u"BEGIN EXCLUSIVE"_s));
        error = file.isOpen() ? query.lastError() : file.lastError();
    }
    if (m_held)
        return true;
    release();
    if ((error.nativeErrorCode().toInt() & 0xff) == sqliteBusy)
        return false;
    return storageFailure(error, m_path);
}

void ExclusiveLock::release()
{
    m_held = false;
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

} // namespace techpass
