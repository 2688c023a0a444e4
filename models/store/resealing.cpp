// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/resealing.h"

#include "models/store/database.h"
#include "models/store/keyring.h"
#include "models/store/sealedcolumns.h"

#include <QMap>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr qsizetype rowsAtOnce = 500;
constexpr qsizetype bytesAtOnce = 8 * 1024 * 1024;

struct Cell
{
    QVariantList key;
    QByteArray context;
    QByteArray bytes;
};

QStringList names(std::initializer_list<const char *> columns)
{
    QStringList list;
    for (const char *column : columns)
        list.append(QString::fromLatin1(column));
    return list;
}

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

/// The values of `place` stand from `first` on.
QByteArray contextFrom(const SealedColumn &column, const QSqlQuery &query, int first)
{
    QByteArrayList values;
    for (int i = 0; i < int(column.place.size()); ++i)
        values.append(query.value(first + i).toByteArray());
    return column.context(values);
}

/// The next cells behind the row `last` that hold something.
Result<QList<Cell>> nextCells(Database &database, const SealedColumn &column, const QVariantList &last)
{
    const QStringList keys = names(column.key);
    const QString behind
        = last.isEmpty() ? QString() : u" AND (%1) > (%2)"_s.arg(keys.join(u", "_s), marks(keys.size()));
    const QString sql
        = u"SELECT %1 FROM %2 WHERE length(%3) > 0"_s.arg(
              QStringList(keys + names(column.place) + QStringList{column.column}).join(u", "_s),
              column.table, column.column)
        + behind + u" ORDER BY "_s + keys.join(u", "_s) + u" LIMIT "_s + QString::number(rowsAtOnce);
    const auto query = database.run(sql, last);
    if (!query)
        return tl::unexpected(query.error());
    QList<Cell> cells;
    qsizetype bytes = 0;
    while (bytes < bytesAtOnce && (*query)->next()) {
        Cell &cell = cells.emplace_back();
        for (int i = 0; i < keys.size(); ++i)
            cell.key.append((*query)->value(i));
        cell.context = contextFrom(column, **query, int(keys.size()));
        cell.bytes
            = (*query)->value(static_cast<int>(keys.size() + qsizetype(column.place.size()))).toByteArray();
        bytes += cell.bytes.size();
    }
    (*query)->finish();
    return cells;
}

Result<void> write(Database &database, const SealedColumn &column, const Cell &cell)
{
    const QString sql = u"UPDATE %1 SET %2 = ? WHERE (%3) = (%4)"_s.arg(
        column.table, column.column, names(column.key).join(u", "_s), marks(cell.key.size()));
    return database.run(sql, QVariantList{cell.bytes} + cell.key).map([](QSqlQuery *) {});
}

Result<void> blindUsers(Database &database)
{
    const auto query = database.run(u"SELECT DISTINCT user FROM submissions WHERE user <> ''"_s);
    if (!query)
        return tl::unexpected(query.error());
    QStringList users;
    while ((*query)->next())
        users.append((*query)->value(0).toString());
    (*query)->finish();
    for (const QString &user : std::as_const(users)) {
        const auto done
            = database.run(u"UPDATE submissions SET user = ? WHERE user = ?"_s, {database.blind(user), user});
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace

Result<void> sealWhatIsPlain(Database &database)
{
    for (const SealedColumn &column : sealedColumns()) {
        QVariantList last;
        for (;;) {
            Result<QList<Cell>> cells = nextCells(database, column, last);
            if (!cells)
                return tl::unexpected(cells.error());
            if (cells->isEmpty())
                break;
            for (Cell &cell : *cells) {
                cell.bytes = database.seal(cell.bytes, cell.context);
                if (const Result<void> written = write(database, column, cell); !written)
                    return written;
            }
            last = cells->last().key;
        }
    }
    return blindUsers(database);
}

Result<bool> Resealing::takeStep(Database &database)
{
    const auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (m_column == sealedColumns().size()) {
        return Keyring(database)
            .dropOldKeys()
            .and_then([&] { return database.reloadKeys(); })
            .and_then([&] { return (*transaction)->commit(); })
            .map([] { return true; });
    }
    const SealedColumn &column = sealedColumns()[m_column];
    const Result<QList<Cell>> cells = nextCells(database, column, m_last);
    if (!cells)
        return tl::unexpected(cells.error());
    const QByteArray start = database.sealer().currentStart();
    for (Cell cell : *cells) {
        if (cell.bytes.startsWith(start))
            continue;
        const Result<QByteArray> bytes = database.unseal(cell.bytes, cell.context);
        if (!bytes)
            return tl::unexpected(bytes.error());
        cell.bytes = database.seal(*bytes, cell.context);
        if (const Result<void> written = write(database, column, cell); !written)
            return tl::unexpected(written.error());
    }
    if (const Result<void> committed = (*transaction)->commit(); !committed)
        return tl::unexpected(committed.error());
    if (cells->isEmpty()) {
        ++m_column;
        m_last.clear();
    } else {
        m_last = cells->last().key;
    }
    return false;
}

} // namespace techpass
