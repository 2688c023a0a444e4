// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/lookupaccounts.h"

#include "app/techpass/replyreading.h"
#include "models/domain/jsonreading.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

Result<QStringList> readExisting(const QByteArray &body)
{
    const Result<QJsonObject> object = JsonReading::parse(body);
    if (!object)
        return tl::unexpected(object.error());
    JsonReading reading(*object);
    const QStringList existing = reading.texts("existing"_L1);
    if (!reading.ok())
        return reading.error();
    return existing;
}

} // namespace

ServiceRequest LookupAccounts::buildRequest(const QStringList &emails)
{
    Q_ASSERT(emails.size() <= maxEmails);
    ServiceRequest request;
    request.verb = ServiceRequest::Verb::Post;
    request.path = "/v1/accounts/lookup";
    request.body = QJsonDocument(QJsonObject{{u"emails"_s, QJsonArray::fromStringList(emails)}})
                       .toJson(QJsonDocument::Compact);
    return request;
}

Answer<QStringList> LookupAccounts::parseReply(const RawReply &reply)
{
    return readAnswer<QStringList>(reply, readExisting);
}

} // namespace techpass
