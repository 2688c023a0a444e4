// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/createaccountsbatch.h"

#include "app/techpass/replyreading.h"
#include "models/domain/jsonreading.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int created = 201;

ServiceError itemUnknown(const RawReply &reply, Error::Kind kind, const QString &detail)
{
    ServiceError error;
    error.error = Error{kind, detail, reply.traceId()};
    error.outcomeUnknown = true;
    return error;
}

// An item that cannot be read leaves that item alone in doubt, not the whole batch.
Answer<CreatedAccount> readItem(const RawReply &reply, const QJsonObject &result)
{
    JsonReading reading(result);
    const int status = reading.count("status"_L1);
    if (reading.ok() && status == created) {
        const Result<CreatedAccount> account = CreatedAccount::fromJson(reading.object("account"_L1));
        if (reading.ok() && account)
            return answered(reply, *account);
        return tl::unexpected(itemUnknown(
            reply, Error::Kind::AnswerUnreadable, reading.ok() ? account.error().detail : u"account"_s));
    }
    if (!reading.ok() || status < 400)
        return tl::unexpected(itemUnknown(reply, Error::Kind::AnswerUnreadable, u"status"_s));
    ServiceError error = refusal(status, ProblemJson::fromJson(result.value("problem"_L1).toObject()), true);
    if (error.error.traceId.isEmpty())
        error.error.traceId = reply.traceId();
    error.retryAfter = reply.header("Retry-After");
    error.date = reply.header("Date");
    return tl::unexpected(error);
}

Result<QJsonArray> readResults(const QByteArray &body)
{
    const Result<QJsonObject> object = JsonReading::parse(body);
    if (!object)
        return tl::unexpected(object.error());
    JsonReading reading(*object);
    const QJsonArray results = reading.array("results"_L1);
    if (!reading.ok())
        return reading.error();
    return results;
}

} // namespace

ServiceRequest CreateAccountsBatch::buildRequest(const QList<BatchItem> &items)
{
    QJsonArray list;
    for (const BatchItem &item : items) {
        list.append(
            QJsonObject{{u"idempotencyKey"_s, item.idempotencyKey}, {u"account"_s, item.account.toJson()}});
    }
    ServiceRequest request;
    request.verb = ServiceRequest::Verb::Post;
    request.path = "/v1/accounts/batch";
    request.body = QJsonDocument(QJsonObject{{u"items"_s, list}}).toJson(QJsonDocument::Compact);
    request.timeout = std::chrono::seconds(120);
    return request;
}

Answer<QList<BatchItemAnswer>> CreateAccountsBatch::parseReply(
    const RawReply &reply, const QList<BatchItem> &items)
{
    const Answer<QJsonArray> results = readAnswer<QJsonArray>(reply, readResults);
    if (!results)
        return tl::unexpected(results.error());
    QMultiHash<QString, QJsonObject> byKey;
    for (const auto &value : results->value) {
        const QJsonObject result = value.toObject();
        byKey.insert(result.value("idempotencyKey"_L1).toString(), result);
    }
    QList<BatchItemAnswer> answers;
    for (const BatchItem &item : items) {
        const QList<QJsonObject> found = byKey.values(item.idempotencyKey);
        if (found.size() == 1) {
            answers.append({item.idempotencyKey, readItem(reply, found.constFirst())});
            continue;
        }
        const ServiceError error = found.isEmpty()
            ? itemUnknown(reply, Error::Kind::ConnectionLost, u"no result for this item"_s)
            : itemUnknown(reply, Error::Kind::AnswerUnreadable, u"two results for this item"_s);
        answers.append({item.idempotencyKey, tl::unexpected(error)});
    }
    return answered(reply, answers);
}

} // namespace techpass
