// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/draftrows.h"

#include "models/store/database.h"
#include "models/store/sealedcolumns.h"
#include "models/store/sealer.h"

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

Result<QByteArray> unsealed(Database &database, const QSqlQuery &query, int column,
    const SealedColumn &sealed, std::optional<Error> &damage)
{
    const Result<QByteArray> bytes = database.unseal(query.value(column).toByteArray(), sealed.context());
    if (bytes || bytes.error().kind != Error::Kind::StorageDamaged)
        return bytes;
    damage = bytes.error();
    return QByteArray();
}

} // namespace

Result<DraftInfo> draftInfoFrom(Database &database, const QSqlQuery &query, std::optional<Error> &damage)
{
    const Result<QByteArray> title = unsealed(database, query, 1, draftTitle, damage);
    if (!title)
        return tl::unexpected(title.error());
    DraftInfo info;
    info.id = query.value(0).toLongLong();
    info.title = QString::fromUtf8(*title);
    info.rows = query.value(2).toInt();
    info.errors = query.value(3).toInt();
    info.checks = query.value(4).toInt();
    info.editedAt = QDateTime::fromMSecsSinceEpoch(query.value(5).toLongLong(), Qt::UTC);
    return info;
}

Result<SourceFile> draftFileFrom(Database &database, const QSqlQuery &query, std::optional<Error> &damage)
{
    if (query.value(6).isNull())
        return SourceFile();
    const qint64 changedAt = query.value(7).toLongLong();
    return unsealed(database, query, 6, draftPath, damage).map([changedAt](const QByteArray &path) {
        return path.isEmpty()
            ? SourceFile()
            : SourceFile{QString::fromUtf8(path), QDateTime::fromMSecsSinceEpoch(changedAt, Qt::UTC)};
    });
}

QByteArray draftPieceContext(qint64 draft, qint64 number)
{
    return draftPiece.context({QByteArray::number(draft), QByteArray::number(number)});
}

QByteArray draftEntryContext(qint64 draft, qint64 number)
{
    return draftEntry.context({QByteArray::number(draft), QByteArray::number(number)});
}

Result<QByteArray> draftPieceFrom(Database &database, qint64 draft, const QSqlQuery &query)
{
    const qint64 number = query.value(1).toLongLong();
    return database.unseal(
        query.value(0).toByteArray(), number == 0 ? draftStart.context() : draftPieceContext(draft, number));
}

Result<qint64> draftPieceAt(Database &database, qint64 draft, qint64 from)
{
    const auto pieces = database.run(u"SELECT 0 AS number, length(source) FROM drafts WHERE id = ?"
                                     " UNION ALL SELECT number, length(bytes) FROM draft_sources"
                                     " WHERE draft = ? ORDER BY number"_s,
        {draft, draft});
    if (!pieces)
        return tl::unexpected(pieces.error());
    qint64 number = 0;
    for (qint64 begin = 0; (*pieces)->next();) {
        number = (*pieces)->value(0).toLongLong();
        if (begin >= from)
            break;
        begin += (*pieces)->value(1).toLongLong() - Sealer::overhead;
        ++number;
    }
    (*pieces)->finish();
    return number;
}

} // namespace techpass
