// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/practice/practiceharness.h"

#include "app/practice/authorizationrules.h"

#include <QJsonDocument>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace techpass {

QString newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QJsonObject vendorAccount(int number)
{
    return {{u"userType"_s, u"vendor"_s}, {u"email"_s, QString(u"wei%1@accenture.com"_s.arg(number))},
        {u"username"_s, QString(u"wei.%1"_s.arg(number))}, {u"firstName"_s, u"Wei"_s},
        {u"lastName"_s, u"Lim"_s}, {u"countryCode"_s, u"65"_s},
        {u"contactNumber"_s, QString::number(91230000 + number)}, {u"organisation"_s, u"Accenture"_s},
        {u"department"_s, QJsonValue::Null}, {u"seedRequired"_s, true},
        {u"reason"_s, u"Joins project Merlion"_s}};
}

QJsonObject officerAccount(int number)
{
    QJsonObject account = vendorAccount(number);
    account.insert(u"userType"_s, u"publicOfficer"_s);
    account.insert(u"email"_s, QString(u"siti%1@tech.gov.sg"_s.arg(number)));
    account.insert(u"username"_s, QJsonValue::Null);
    account.insert(u"department"_s, u"DCUBE"_s);
    account.insert(u"seedRequired"_s, false);
    return account;
}

QJsonObject invitationBody(const QString &email)
{
    return {{u"email"_s, email}, {u"seedRequired"_s, false}, {u"reason"_s, u"Joins the team"_s}};
}

Policy PracticeHarness::quickPolicy()
{
    Policy policy = Policy::practice();
    policy.requestsPerSecond = 100000;
    return policy;
}

PracticeHarness::PracticeHarness(const QString &stateFile, const Policy &policy)
{
    PracticeService::Settings settings;
    settings.service = QUrl(u"http://127.0.0.1:4000"_s);
    settings.policy = policy;
    settings.clock = [this] { return now; };
    // Making a key takes longer than a whole test; a state file keeps its own.
    static const QByteArray key = SigningKey::generate()->toPem();
    if (stateFile.isEmpty())
        settings.signingKey = key;
    service = std::make_unique<PracticeService>(std::move(settings));
    opened = service->open(stateFile);
}

HttpRequest PracticeHarness::request(
    const QByteArray &method, const QByteArray &target, const QByteArray &body, const HttpHeaders &headers)
{
    HttpRequest made;
    made.method = method;
    made.setTarget(target);
    made.headers = headers;
    made.headers.append(std::make_pair(QByteArray("Host"), QByteArray("127.0.0.1:4000")));
    made.body = body;
    return made;
}

PracticeHarness::Answer PracticeHarness::read(const HttpResponse &response)
{
    Answer answer{response, response.status, QJsonDocument::fromJson(response.body).object(), {}};
    answer.problem = answer.json.value("type"_L1).toString().section(u':', -1);
    return answer;
}

PracticeHarness::Answer PracticeHarness::send(const HttpRequest &request)
{
    return read(service->answer(request, service->arrive(request)));
}

PracticeHarness::Answer PracticeHarness::get(const QByteArray &target, const HttpHeaders &headers)
{
    HttpHeaders all = headers;
    all.append(std::make_pair(QByteArray("Authorization"), QByteArray("Bearer " + access)));
    return send(request("GET", target, {}, all));
}

HttpRequest PracticeHarness::postRequest(
    const QByteArray &target, const QJsonObject &body, const QString &key)
{
    HttpHeaders headers{{"Content-Type", "application/json"}, {"Authorization", "Bearer " + access}};
    headers.append(
        std::make_pair(QByteArray("Idempotency-Key"), (key.isEmpty() ? newKey() : key).toLatin1()));
    return request("POST", target, QJsonDocument(body).toJson(), headers);
}

PracticeHarness::Answer PracticeHarness::post(
    const QByteArray &target, const QJsonObject &body, const QString &key)
{
    return send(postRequest(target, body, key));
}

PracticeHarness::Answer PracticeHarness::form(const QByteArray &path, const FormFields &fields)
{
    return send(
        request("POST", path, fields.encoded(), {{"Content-Type", "application/x-www-form-urlencoded"}}));
}

void PracticeHarness::setFaults(const QByteArray &json)
{
    const Answer answer
        = send(request("POST", "/control/faults", json, {{"Content-Type", "application/json"}}));
    QCOMPARE(answer.status, 200);
}

void PracticeHarness::setPolicy(const QByteArray &json)
{
    const Answer answer
        = send(request("POST", "/control/policy", json, {{"Content-Type", "application/json"}}));
    QCOMPARE(answer.status, 200);
}

QJsonObject PracticeHarness::ledger()
{
    return send(request("GET", "/control/ledger")).json;
}

FormFields PracticeHarness::authorization(const QString &person, const QString &verifier)
{
    FormFields fields;
    fields.append(u"response_type"_s, u"code"_s);
    fields.append(u"client_id"_s, u"techpass-invite"_s);
    fields.append(u"redirect_uri"_s, goodRedirect);
    fields.append(u"scope"_s, u"openid profile email offline_access http://127.0.0.1:4000/.default"_s);
    fields.append(u"state"_s, u"a state & more"_s);
    fields.append(u"nonce"_s, u"a-nonce"_s);
    fields.append(u"code_challenge"_s, QString::fromLatin1(challengeOf(verifier)));
    fields.append(u"code_challenge_method"_s, u"S256"_s);
    fields.append(u"prompt"_s, u"none"_s);
    fields.append(u"login_hint"_s, person);
    return fields;
}

FormFields PracticeHarness::redirectFields(const HttpResponse &response)
{
    const QByteArray location = response.header("Location");
    return FormFields(location.mid(location.indexOf('?') + 1));
}

PracticeHarness::Answer PracticeHarness::signIn(const QString &person)
{
    const Answer authorized
        = send(request("GET", "/oidc/authorize?" + authorization(person, goodVerifier).encoded()));
    FormFields fields;
    fields.append(u"grant_type"_s, u"authorization_code"_s);
    fields.append(u"client_id"_s, u"techpass-invite"_s);
    fields.append(u"code"_s, redirectFields(authorized.response).value(u"code"));
    fields.append(u"redirect_uri"_s, goodRedirect);
    fields.append(u"code_verifier"_s, goodVerifier);
    const Answer answer = form("/oidc/token", fields);
    access = answer.json.value("access_token"_L1).toString().toLatin1();
    refresh = answer.json.value("refresh_token"_L1).toString().toLatin1();
    return answer;
}

} // namespace techpass
