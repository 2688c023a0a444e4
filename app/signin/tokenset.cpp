// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/tokenset.h"

#include "app/techpass/replyreading.h"
#include "models/domain/jsonreading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr qsizetype tokenLimit = 64LL * 1024;
constexpr qsizetype nameLimit = 64;
// Where the issuer does not say, what TechPass documents as the shortest.
constexpr int assumedLife = 300;

// RFC 6749, A.12, without the space, as the token stands in a header.
bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= tokenLimit
        && std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

// RFC 6749, 5.2. What only says "not now" is no refusal.
Error refusalNamed(const QString &name)
{
    const bool passing
        = name == "temporarily_unavailable"_L1 || name == "server_error"_L1 || name == "slow_down"_L1;
    return {passing ? Error::Kind::ServiceFailed : Error::Kind::SignInRefused, name.left(nameLimit), {}};
}

Result<TokenSet> fromJson(const QByteArray &json)
{
    const Result<QJsonObject> object = JsonReading::parse(json);
    if (!object)
        return tl::unexpected(object.error());
    JsonReading reading(*object);
    TokenSet set;
    const QString type = reading.text("token_type"_L1);
    set.access = reading.text("access_token"_L1).toUtf8();
    set.refresh = reading.textOrNull("refresh_token"_L1).toUtf8();
    set.id = reading.textOrNull("id_token"_L1).toUtf8();
    set.life = std::chrono::seconds(
        reading.contains("expires_in"_L1) ? reading.count("expires_in"_L1) : assumedLife);
    if (type.compare("Bearer"_L1, Qt::CaseInsensitive) != 0)
        reading.reject("token_type"_L1);
    if (!isToken(set.access))
        reading.reject("access_token"_L1);
    if (!set.refresh.isEmpty() && !isToken(set.refresh))
        reading.reject("refresh_token"_L1);
    if (!reading.ok())
        return reading.error();
    return set;
}

} // namespace

Result<TokenSet> TokenSet::fromReply(const RawReply &reply)
{
    if (!reply.failure && reply.isJson() && (reply.status == 400 || reply.status == 401)) {
        const QJsonObject object = JsonReading::parse(reply.body).value_or(QJsonObject());
        const QString name = object.value("error"_L1).toString();
        if (!name.isEmpty())
            return tl::unexpected(refusalNamed(name));
    }
    const std::optional<ServiceError> failed = failureOf(reply);
    if (!failed)
        return fromJson(reply.body);
    // A 4xx that does not say why in the protocol's words is not the issuer's last word on the token.
    Error error = failed->error;
    if (error.kind == Error::Kind::SignInNeeded || error.kind == Error::Kind::Refused
        || error.kind == Error::Kind::NotPermitted || error.kind == Error::Kind::NotFound)
        error.kind = reply.failure ? error.kind : Error::Kind::AnswerUnreadable;
    return tl::unexpected(error);
}

} // namespace techpass
