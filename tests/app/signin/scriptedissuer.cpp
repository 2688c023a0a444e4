// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/signin/scriptedissuer.h"

#include <QDateTime>
#include <QHostAddress>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace techpass::test {

namespace {

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject changed(QJsonObject object, const QJsonObject &changes)
{
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (change.value().isNull())
            object.remove(change.key());
        else
            object.insert(change.key(), change.value());
    }
    return object;
}

} // namespace

ScriptedIssuer::ScriptedIssuer()
{
    m_server.setScript([this](const ReceivedRequest &request) { return react(request); });
}

ScriptedIssuer::ScriptedIssuer(const QSslConfiguration &configuration)
    : m_server(configuration)
{
    m_server.setScript([this](const ReceivedRequest &request) {
        const Reaction reaction = react(request);
        return Reaction{Reaction::Kind::AnswerAndClose, reaction.bytes};
    });
}

Environment ScriptedIssuer::environment() const
{
    Environment environment;
    environment.name = u"test"_s;
    environment.service = m_server.address();
    environment.issuer = m_server.address();
    environment.clientId = u"techpass-invite"_s;
    return environment;
}

int ScriptedIssuer::count(const QString &grantType) const
{
    int found = 0;
    for (const QUrlQuery &form : m_tokenForms)
        found += form.queryItemValue(u"grant_type"_s) == grantType ? 1 : 0;
    return found;
}

QByteArray ScriptedIssuer::idToken(const QString &issuer, const QByteArray &nonce, const QJsonObject &changes)
{
    const QJsonObject claims = changed(
        {{u"iss"_s, issuer}, {u"aud"_s, u"techpass-invite"_s}, {u"sub"_s, u"person-1"_s},
            {u"nonce"_s, QString::fromLatin1(nonce)}, {u"exp"_s, QDateTime::currentSecsSinceEpoch() + 86400}},
        changes);
    return QByteArray(R"({"alg":"RS256"})").toBase64(urlSafe) + "." + compact(claims).toBase64(urlSafe)
        + ".c2ln";
}

Reaction ScriptedIssuer::react(const ReceivedRequest &request)
{
    const QString base = m_server.address().toString();
    const auto at = [&base](QLatin1StringView path) { return QString(base + path); };
    if (request.target == "/.well-known/openid-configuration") {
        return Reaction::json(200,
            compact(changed(
                {{u"issuer"_s, base}, {u"authorization_endpoint"_s, at("/authorize"_L1)},
                    {u"token_endpoint"_s, at("/token"_L1)}, {u"revocation_endpoint"_s, at("/revoke"_L1)}},
                discoveryChanges)));
    }
    const QUrlQuery form(QString::fromLatin1(request.body));
    if (request.target == "/revoke") {
        m_revoked.append(form.queryItemValue(u"token"_s, QUrl::FullyDecoded));
        return Reaction::json(200, "{}");
    }
    if (request.target != "/token")
        return Reaction::json(404, "{}");
    m_tokenForms.append(form);
    if (onToken) {
        if (const std::optional<Reaction> reaction = onToken(form))
            return *reaction;
    }
    return tokens(form);
}

Reaction ScriptedIssuer::tokens(const QUrlQuery &)
{
    const QString number = QString::number(++m_issued);
    const QByteArray id = idToken(m_server.address().toString(), nonce, claimChanges);
    const QJsonObject answer{{u"token_type"_s, u"Bearer"_s},
        {u"access_token"_s, QString("access-"_L1 + number)},
        {u"refresh_token"_s, QString("refresh-"_L1 + number)}, {u"expires_in"_s, life},
        {u"id_token"_s, QString::fromLatin1(id)}};
    return Reaction::json(200, compact(changed(answer, answerChanges)));
}

QString ScriptedBrowser::parameter(QLatin1StringView name) const
{
    return QUrlQuery(opened.constLast()).queryItemValue(name, QUrl::FullyDecoded);
}

void ScriptedBrowser::comeBack(const QByteArray &parameters, bool withState)
{
    const QUrl redirect(parameter("redirect_uri"_L1));
    m_page.clear();
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(redirect.port()));
    QByteArray target = "/?" + parameters;
    if (withState)
        target += "&state=" + parameter("state"_L1).toLatin1();
    m_socket->write(
        "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(redirect.port()) + "\r\n\r\n");
}

QByteArray ScriptedBrowser::page()
{
    if (m_socket)
        m_page += m_socket->readAll();
    return m_page;
}

} // namespace techpass::test
