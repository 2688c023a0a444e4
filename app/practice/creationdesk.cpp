// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/creationdesk.h"

#include "app/practice/randomtoken.h"

#include <QJsonDocument>
#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr QByteArrayView accountsPath("/v1/accounts");
constexpr QByteArrayView batchPath("/v1/accounts/batch");
constexpr QByteArrayView invitationsPath("/v1/invitations");

bool isKey(const QString &key)
{
    static constexpr qsizetype uuidLength = 36;
    return key.size() == uuidLength && !QUuid::fromString(key).isNull();
}

QString fold(const QString &key)
{
    return key.toLower();
}

/// The same for bodies that say the same, however they are written.
QString hashOf(Method method, const QJsonObject &body)
{
    QByteArray text = method == Method::CreateAccount ? "account:" : "invitation:";
    text += QJsonDocument(body).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(tokenHash(text));
}

QJsonObject answerBody(const InvitedPerson &person)
{
    const bool isAccount = person.method == Method::CreateAccount;
    QJsonObject object{
        {u"id"_s, person.id},
        {u"email"_s, person.request.email},
        {u"status"_s, isAccount ? u"created"_s : u"invited"_s},
        {isAccount ? u"createdAt"_s : u"invitedAt"_s, timeText(person.invitedAt)},
    };
    if (isAccount)
        object.insert(u"techpassUsername"_s, person.techpassUsername);
    return object;
}

InvitedPerson newPerson(const CheckedRequest &checked, const QDateTime &now)
{
    InvitedPerson person;
    person.method = checked.request.method();
    person.techpassUsername = checked.techpassUsername;
    person.invitedAt = now;
    person.lastSentAt = now;
    if (const auto *account = std::get_if<AccountRequest>(&checked.request.body)) {
        person.id = QString::fromLatin1(randomId("acc_"));
        person.request = *account;
    } else if (const auto *invitation = std::get_if<InvitationRequest>(&checked.request.body)) {
        person.id = QString::fromLatin1(randomId("inv_"));
        person.request.userType = UserType::PublicOfficer;
        person.request.email = invitation->email;
        person.request.seedRequired = invitation->seedRequired;
        person.request.reason = invitation->reason;
    }
    return person;
}

tl::expected<QJsonObject, ServiceProblem> readObject(const HttpRequest &request)
{
    if (!request.hasContentType("application/json"))
        return tl::unexpected(malformed(u"The Content-Type must be application/json."_s));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(malformed(u"The body is not JSON: "_s % error.errorString()));
    if (!document.isObject())
        return tl::unexpected(malformed(u"The body is not a JSON object."_s));
    return document.object();
}

} // namespace

CreationDesk::CreationDesk(
    PracticeRecords &records, const Policy &policy, FaultPlan &faults, PracticeClock clock)
    : m_records(records)
    , m_policy(policy)
    , m_faults(faults)
    , m_clock(std::move(clock))
{
}

bool CreationDesk::isCreating(const HttpRequest &request)
{
    return request.method == "POST"
        && (request.path == accountsPath || request.path == batchPath || request.path == invitationsPath);
}

QStringList CreationDesk::keysOf(const HttpRequest &request) const
{
    if (!m_policy.idempotencyKeys || !isCreating(request))
        return {};
    if (request.path != batchPath)
        return {fold(QString::fromLatin1(request.header("Idempotency-Key")))};
    QStringList keys;
    const QJsonArray items = QJsonDocument::fromJson(request.body).object().value("items"_L1).toArray();
    for (const auto &item : items)
        keys.append(fold(item.toObject().value("idempotencyKey"_L1).toString()));
    return keys;
}

HttpResponse CreationDesk::create(const HttpRequest &request, Method method, const QStringList &busyKeys)
{
    const auto body = readObject(request);
    if (!body)
        return problemAnswer(body.error());
    const QString key = QString::fromLatin1(request.header("Idempotency-Key"));
    if (m_policy.idempotencyKeys && !isKey(key))
        return problemAnswer(malformed(u"The header Idempotency-Key must be a UUID."_s));
    const Outcome outcome = createOne(request, method, *body, fold(key), busyKeys);
    HttpResponse answer = jsonAnswer(outcome.status, outcome.body);
    if (outcome.status >= 400)
        answer.headers = {{"Content-Type", "application/problem+json"}};
    if (outcome.isReplayed)
        answer.addHeader("Idempotency-Replayed", "true");
    if (outcome.status == 409 && busyKeys.contains(fold(key)))
        answer.addHeader("Retry-After", "1");
    return answer;
}

CreationDesk::Outcome CreationDesk::createOne(const HttpRequest &request, Method method,
    const QJsonObject &body, const QString &key, const QStringList &busyKeys)
{
    if (!m_policy.idempotencyKeys)
        return make(request, method, body, {});
    if (busyKeys.contains(key)) {
        const ServiceProblem problem{409, u"request-in-progress"_s, u"The request is still running"_s,
            u"The first request with this idempotency key has not been answered yet. Wait and repeat it."_s,
            {}};
        return {problem.status, problem.toJson(), false};
    }
    const std::optional<RememberedAnswer> before = m_records.remembered(key);
    if (!before)
        return make(request, method, body, key);
    if (before->bodyHash == hashOf(method, body))
        return {before->status, before->body, true};
    const ServiceProblem problem{422, u"idempotency-key-reused"_s, u"The idempotency key was used before"_s,
        u"The same key came with another body. Every new request needs a key of its own."_s, {}};
    return {problem.status, problem.toJson(), false};
}

CreationDesk::Outcome CreationDesk::make(
    const HttpRequest &request, Method method, const QJsonObject &body, const QString &key)
{
    const QString hash = hashOf(method, body);
    const auto checked = method == Method::CreateAccount ? checkAccountBody(body, m_policy)
                                                         : checkInvitationBody(body, m_policy);
    if (!checked)
        return refuse(checked.error(), key, hash);
    if (const std::optional<ServiceProblem> taken = takenProblem(checked->keys, m_records)) {
        const std::optional<FaultAction> repeat
            = m_policy.idempotencyKeys ? std::nullopt : repeatOf(request, method, checked->keys);
        if (repeat == FaultAction::RepeatMerge)
            return {201, answerBody(*m_records.byEmail(checked->keys.email)), false};
        if (repeat != FaultAction::RepeatSecond)
            return refuse(*taken, key, hash);
    }
    const InvitedPerson person = newPerson(*checked, m_clock());
    const Outcome outcome{201, answerBody(person), false};
    const RememberedAnswer answer{hash, outcome.status, outcome.body, person.invitedAt};
    if (!m_records.add(person, checked->keys, key, answer))
        return {503, storageFailed().toJson(), false};
    return outcome;
}

CreationDesk::Outcome CreationDesk::refuse(
    const ServiceProblem &problem, const QString &key, const QString &hash)
{
    // What cannot be read was never a request, so its key stays free.
    const bool isAnswer = problem.status == 409 || problem.status == 422;
    if (isAnswer && !key.isEmpty()
        && !m_records.remember(key, {hash, problem.status, problem.toJson(), m_clock()}))
        return {503, storageFailed().toJson(), false};
    return {problem.status, problem.toJson(), false};
}

std::optional<FaultAction> CreationDesk::repeatOf(
    const HttpRequest &request, Method method, const UniqueKeys &keys)
{
    const InvitedPerson *first = m_records.byEmail(keys.email);
    if (!first || first->method != method)
        return std::nullopt;
    return m_faults.decideRepeat(request);
}

std::optional<ServiceProblem> CreationDesk::batchProblem(const QJsonArray &items) const
{
    if (items.size() > m_policy.maxBatchItems) {
        return ServiceProblem{413, u"batch-too-large"_s, u"The batch is too large"_s,
            u"A batch takes at most "_s % QString::number(m_policy.maxBatchItems) % u" items."_s, {}};
    }
    QSet<QString> keys;
    for (const auto &item : items) {
        const QString key = item.toObject().value("idempotencyKey"_L1).toString();
        if (!isKey(key))
            return malformed(u"Every item needs an idempotencyKey that is a UUID."_s);
        if (keys.contains(fold(key)))
            return malformed(u"An idempotencyKey stands in the batch twice."_s);
        if (!item.toObject().value("account"_L1).isObject())
            return malformed(u"Every item needs an account."_s);
        keys.insert(fold(key));
    }
    return std::nullopt;
}

HttpResponse CreationDesk::createBatch(const HttpRequest &request, const QStringList &busyKeys)
{
    const auto body = readObject(request);
    if (!body)
        return problemAnswer(body.error());
    if (!body->value("items"_L1).isArray() || body->value("items"_L1).toArray().isEmpty())
        return problemAnswer(malformed(u"The member items must be a list with an item at least."_s));
    const QJsonArray items = body->value("items"_L1).toArray();
    if (const std::optional<ServiceProblem> problem = batchProblem(items))
        return problemAnswer(*problem);
    QJsonArray results;
    for (const auto &value : items) {
        const QJsonObject item = value.toObject();
        const QString key = item.value("idempotencyKey"_L1).toString();
        const Outcome outcome = createOne(
            request, Method::CreateAccount, item.value("account"_L1).toObject(), fold(key), busyKeys);
        // The contract's statuses of an item are fewer than those of a request.
        const int status = outcome.status == 400 ? 422 : outcome.status == 503 ? 500 : outcome.status;
        QJsonObject result{{u"idempotencyKey"_s, key}, {u"status"_s, status}};
        QJsonObject answer = outcome.body;
        if (status >= 400)
            answer.insert(u"status"_s, status);
        result.insert(status == 201 ? u"account"_s : u"problem"_s, answer);
        results.append(result);
    }
    return jsonAnswer(200, {{u"results"_s, results}});
}

HttpResponse CreationDesk::lookUp(const HttpRequest &request) const
{
    const auto body = readObject(request);
    if (!body)
        return problemAnswer(body.error());
    const QJsonValue member = body->value("emails"_L1);
    const QJsonArray emails = member.toArray();
    if (!member.isArray() || emails.size() > maxLookUp)
        return problemAnswer(malformed(u"The member emails must be a list of at most 200."_s));
    QJsonArray existing;
    for (const auto &email : emails) {
        if (!email.isString())
            return problemAnswer(malformed(u"Every one of emails must be a text."_s));
        if (m_records.byEmail(emailKey(email.toString(), m_policy)))
            existing.append(email);
    }
    return jsonAnswer(200, {{u"existing"_s, existing}});
}

} // namespace techpass
