// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outboxrows.h"

#include "models/store/database.h"
#include "models/store/sealedcolumns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr auto rowSelection
    = "SELECT id, submission, position, payload, idempotency_key, state, attempts, next_try, last_error,"
      " outcome_unknown, absent_before, first_attempt_at, outcome, trace_id, updated_at, revision"
      " FROM outbox WHERE "_L1;

QByteArray outcomeContext(qint64 row)
{
    return outboxOutcome.context({QByteArray::number(row)});
}

RowOutcome outcomeFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    RowOutcome outcome{object.value("code"_L1).toString(), object.value("message"_L1).toString(),
        object.value("techPassUsername"_L1).toString(), {}};
    const QJsonArray fields = object.value("fields"_L1).toArray();
    for (const auto &value : fields) {
        const QJsonObject field = value.toObject();
        outcome.fields.append({field.value("field"_L1).toString(), field.value("code"_L1).toString(),
            field.value("message"_L1).toString()});
    }
    return outcome;
}

Result<RowOutcome> outcomeOf(Database &database, qint64 row, const QByteArray &sealed)
{
    if (sealed.isEmpty())
        return RowOutcome();
    return database.unseal(sealed, outcomeContext(row)).map(&outcomeFrom);
}

Result<OutboxRow> rowFrom(Database &database, const QSqlQuery &query)
{
    OutboxRow row;
    row.id = query.value(0).toLongLong();
    row.idempotencyKey = query.value(4).toString();
    const auto damaged = [&row](const Error &error) {
        return error.kind == Error::Kind::KeyWrong || error.kind == Error::Kind::KeyMissing
            ? tl::unexpected<Error>(error)
            : failure(Error::Kind::StorageDamaged, u"outbox row %1: %2"_s.arg(row.id).arg(error.detail));
    };
    Result<CreationRequest> request
        = database.unseal(query.value(3).toByteArray(), payloadContext(row.idempotencyKey))
              .and_then(&CreationRequest::fromSerialised);
    if (!request)
        return damaged(request.error());
    Result<RowOutcome> outcome = outcomeOf(database, row.id, query.value(12).toByteArray());
    if (!outcome)
        return damaged(outcome.error());
    row.submissionId = query.value(1).toLongLong();
    row.position = query.value(2).toInt();
    row.request = std::move(*request);
    row.state = static_cast<RowState>(query.value(5).toInt());
    row.attempts = query.value(6).toInt();
    row.nextTry = timeFromColumn(query.value(7));
    row.lastError = errorFromColumn(query.value(8));
    row.outcomeUnknown = query.value(9).toBool();
    row.absentBefore = query.value(10).toBool();
    row.firstAttemptAt = timeFromColumn(query.value(11));
    row.outcome = *std::move(outcome);
    row.traceId = query.value(13).toString();
    row.updatedAt = timeFromColumn(query.value(14));
    row.revision = query.value(15).toLongLong();
    return row;
}

} // namespace

QVariant timeColumn(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QDateTime timeFromColumn(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QVariant errorColumn(std::optional<Error::Kind> kind)
{
    return kind ? QVariant(static_cast<int>(*kind)) : QVariant(QMetaType::fromType<int>());
}

std::optional<Error::Kind> errorFromColumn(const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    return static_cast<Error::Kind>(value.toInt());
}

QByteArray payloadContext(const QString &idempotencyKey)
{
    return outboxPayload.context({idempotencyKey.toLatin1()});
}

QByteArray sealedOutcome(const Database &database, qint64 row, const RowOutcome &outcome)
{
    QJsonObject object{{u"code"_s, outcome.code}, {u"message"_s, outcome.message},
        {u"techPassUsername"_s, outcome.techPassUsername}};
    QJsonArray fields;
    for (const RefusedField &field : outcome.fields) {
        fields.append(
            QJsonObject{{u"field"_s, field.field}, {u"code"_s, field.code}, {u"message"_s, field.message}});
    }
    if (!fields.isEmpty())
        object.insert(u"fields"_s, fields);
    return database.seal(QJsonDocument(object).toJson(QJsonDocument::Compact), outcomeContext(row));
}

Result<QList<OutboxRow>> selectRows(Database &database, const QString &condition, const QVariantList &values)
{
    const auto query = database.run(rowSelection + condition, values);
    if (!query)
        return tl::unexpected(query.error());
    QList<OutboxRow> rows;
    while ((*query)->next()) {
        Result<OutboxRow> row = rowFrom(database, **query);
        if (!row)
            return tl::unexpected(row.error());
        rows.append(std::move(*row));
    }
    (*query)->finish();
    return rows;
}

} // namespace techpass
