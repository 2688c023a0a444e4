// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practiceservice.h"

#include "app/practice/faultyanswer.h"
#include "app/practice/randomtoken.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr QByteArrayView apiPrefix("/v1/");
constexpr QByteArrayView controlPrefix("/control/");
constexpr QByteArrayView openIdPrefix("/oidc/");

QUrl issuerOf(QUrl service)
{
    service.setPath(u"/oidc"_s);
    return service;
}

HttpResponse notFound()
{
    return problemAnswer(404, u"not-found"_s, u"Not found"_s, u"There is nothing at this address."_s);
}

HttpResponse wrongMethod(const QByteArray &allowed)
{
    return problemAnswer(405, u"method-not-allowed"_s, u"Method not allowed"_s,
        u"This address answers to "_s % QString::fromLatin1(allowed) % u"."_s)
        .with("Allow", allowed);
}

HttpResponse unauthorised(bool hasToken)
{
    const QByteArray challenge = hasToken ? "Bearer error=\"invalid_token\"" : "Bearer";
    return problemAnswer(
        401, u"unauthorized"_s, u"Sign-in needed"_s, u"The access token is missing or has expired."_s)
        .with("WWW-Authenticate", challenge);
}

/// Writes the trace ID into the header, and into the problems of the body.
void stamp(HttpResponse &answer)
{
    const QByteArray traceId = randomTraceId();
    answer.addHeader("X-Trace-Id", traceId);
    const QString text = QString::fromLatin1(traceId);
    QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    if (answer.header("Content-Type") == "application/problem+json") {
        object.insert(u"traceId"_s, text);
    } else if (object.contains("results"_L1)) {
        QJsonArray results;
        const QJsonArray before = object.value("results"_L1).toArray();
        for (const auto &value : before) {
            QJsonObject result = value.toObject();
            if (result.contains("problem"_L1)) {
                QJsonObject problem = result.value("problem"_L1).toObject();
                problem.insert(u"traceId"_s, text);
                result.insert(u"problem"_s, problem);
            }
            results.append(result);
        }
        object.insert(u"results"_s, results);
    } else {
        return;
    }
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// RFC 9110, 13.1.2: a list of entity tags, compared weakly, or `*`.
bool isNoneMatch(const QByteArray &header, const QByteArray &tag)
{
    const QList<QByteArray> parts = header.split(',');
    return std::any_of(parts.begin(), parts.end(), [&tag](QByteArray part) {
        part = part.trimmed();
        return part == "*" || part == tag || part == "W/" + tag;
    });
}

} // namespace

PracticeService::PracticeService(Settings settings)
    : m_policy(std::move(settings.policy))
    , m_faults(std::move(settings.faults))
    , m_service(settings.service)
    , m_records(m_journal, settings.clock)
    , m_tokens(m_journal, settings.clock, settings.tokenLife)
    , m_openId(issuerOf(m_service), m_tokens, m_journal, settings.clock)
    , m_creation(m_records, m_policy, m_faults, settings.clock)
    , m_invitations(m_records, m_policy, settings.clock)
    , m_control(m_records, m_policy, m_faults)
{
    if (!settings.signingKey.isEmpty())
        m_openId.useSigningKey(settings.signingKey);
}

Result<void> PracticeService::open(const QString &stateFile)
{
    QList<QJsonObject> events;
    const Result<void> opened = m_journal.open(stateFile, [this, &events](const QJsonObject &event) {
        events.append(event);
        return m_records.replay(event) || m_tokens.replay(event) || m_openId.replay(event);
    });
    if (opened && m_journal.size() > tidyFrom)
        tidy(events);
    return opened;
}

void PracticeService::tidy(const QList<QJsonObject> &events)
{
    QList<QJsonObject> needed{m_records.countedPosts()};
    for (const QJsonObject &event : events) {
        if (m_records.isNeeded(event) || m_tokens.isNeeded(event) || OpenIdProvider::isNeeded(event))
            needed.append(event);
    }
    // The long file is as good as the short one: what cannot be tidied up now can be the next time.
    if (needed.size() * 2 < events.size())
        (void)m_journal.replaceWith(needed);
}

Arrival PracticeService::arrive(const HttpRequest &request)
{
    Arrival arrival;
    arrival.isMisdirected = !isLoopbackHost(request.header("Host"));
    if (arrival.isMisdirected)
        return arrival;
    if (request.path.startsWith(controlPrefix))
        return arrival;
    if (request.path.startsWith(apiPrefix)) {
        if (const PracticePerson *person = caller(request)) {
            arrival.tooFastBy
                = m_pace.enter(person->hint, m_policy.requestsPerSecond, std::chrono::steady_clock::now());
            if (arrival.tooFastBy.count() == 0)
                arrival.caller = person->hint;
        }
    }
    if (CreationDesk::isCreating(request)) {
        // The ledger's count of requests is worth no refusal: what is made is written by itself.
        (void)m_records.countPost();
    }
    if (arrival.tooFastBy.count() > 0)
        return arrival;
    arrival.fault = m_faults.decide(request);
    arrival.delay = arrival.fault.delay;
    const QStringList keys = m_creation.keysOf(request);
    for (const QString &key : keys) {
        if (m_runningKeys.contains(key)) {
            arrival.busyKeys.append(key);
        } else {
            m_runningKeys.insert(key);
            arrival.keys.append(key);
        }
    }
    return arrival;
}

HttpResponse PracticeService::answer(const HttpRequest &request, const Arrival &arrival)
{
    if (arrival.fault.action == FaultAction::ExpireToken)
        (void)m_tokens.endAccess(bearerToken(request));
    const std::optional<HttpResponse> early = answerBeforeWork(arrival.fault);
    HttpResponse answer = early ? *early : route(request, arrival);
    stamp(answer);
    if (!early)
        answer = spoiltAnswer(arrival.fault, std::move(answer));
    for (const QString &key : arrival.keys)
        m_runningKeys.remove(key);
    if (!arrival.caller.isEmpty())
        m_pace.leave(arrival.caller);
    return answer;
}

HttpResponse PracticeService::route(const HttpRequest &request, const Arrival &arrival)
{
    if (arrival.isMisdirected) {
        return problemAnswer(421, u"misdirected"_s, u"Wrong host"_s,
            u"The practice service answers only under its address on this computer."_s);
    }
    if (request.path.startsWith(openIdPrefix))
        return m_openId.answer(request);
    if (isFromElsewhere(request)) {
        return problemAnswer(403, u"not-permitted"_s, u"Not permitted"_s,
            u"Pages of other sites may not use the practice service."_s);
    }
    if (request.path.startsWith(controlPrefix))
        return m_control.answer(request);
    if (request.path.startsWith(apiPrefix))
        return routeApi(request, arrival);
    return notFound();
}

bool PracticeService::isFromElsewhere(const HttpRequest &request) const
{
    const QByteArray origin = request.header("Origin");
    return !origin.isEmpty() && origin != m_service.toEncoded();
}

const PracticePerson *PracticeService::caller(const HttpRequest &request) const
{
    const std::optional<Grant> grant = m_tokens.accessGrant(bearerToken(request));
    return grant ? practicePerson(grant->person) : nullptr;
}

HttpResponse PracticeService::routeApi(const HttpRequest &request, const Arrival &arrival)
{
    if (arrival.tooFastBy.count() > 0) {
        return problemAnswer(429, u"too-many-requests"_s, u"Too many requests"_s,
            u"The policy allows "_s % QString::number(m_policy.requestsPerSecond)
                % u" requests per second. Wait, then repeat."_s)
            .with("Retry-After", QByteArray::number((arrival.tooFastBy.count() + 999) / 1000));
    }
    const PracticePerson *person = caller(request);
    if (!person)
        return unauthorised(!bearerToken(request).isEmpty());
    return apiAnswer(request, arrival, *person);
}

HttpResponse PracticeService::apiAnswer(
    const HttpRequest &request, const Arrival &arrival, const PracticePerson &person)
{
    const QByteArray &path = request.path;
    const bool isGet = request.method == "GET";
    const bool isPost = request.method == "POST";
    if (path == "/v1/me")
        return isGet ? jsonAnswer(200, meJson(person)) : wrongMethod("GET");
    if (path == "/v1/policy")
        return isGet ? policyAnswer(request) : wrongMethod("GET");
    const bool isAccounts = path == "/v1/accounts";
    const bool isBatch = path == "/v1/accounts/batch";
    const bool isLookUp = path == "/v1/accounts/lookup";
    const bool isInvitations = path == "/v1/invitations";
    constexpr QByteArrayView invitationPrefix("/v1/invitations/");
    constexpr QByteArrayView resendSuffix("/resend");
    const QByteArray id = path.startsWith(invitationPrefix) && path.endsWith(resendSuffix)
        ? path.mid(invitationPrefix.size(), path.size() - invitationPrefix.size() - resendSuffix.size())
        : QByteArray();
    if (!isAccounts && !isBatch && !isLookUp && !isInvitations && id.isEmpty())
        return notFound();
    if (!isPost && !(isInvitations && isGet))
        return wrongMethod(isInvitations ? "GET, POST" : "POST");
    if (!person.profile.canInvite) {
        return problemAnswer(403, u"not-permitted"_s, u"Not permitted"_s,
            u"Only public officers may invite users. You are signed in as a vendor."_s);
    }
    if (isAccounts)
        return m_creation.create(request, Method::CreateAccount, arrival.busyKeys);
    if (isBatch)
        return m_creation.createBatch(request, arrival.busyKeys);
    if (isLookUp)
        return m_creation.lookUp(request);
    if (!isInvitations)
        return m_invitations.resend(QString::fromLatin1(id));
    return isGet ? m_invitations.list(request)
                 : m_creation.create(request, Method::EmailInvitation, arrival.busyKeys);
}

HttpResponse PracticeService::policyAnswer(const HttpRequest &request) const
{
    HttpResponse answer = jsonAnswer(200, m_policy.toJson());
    const QByteArray tag = '"' + sha256(answer.body).toHex().left(32) + '"';
    if (isNoneMatch(request.header("If-None-Match"), tag))
        answer = HttpResponse{304, {}, {}, std::nullopt};
    answer.addHeader("ETag", tag);
    answer.addHeader("Cache-Control", "no-cache");
    return answer;
}

} // namespace techpass
