// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/redirectrequest.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr qsizetype codeLimit = 8192;
constexpr qsizetype detailLimit = 200;

using Parameters = QHash<QByteArray, QByteArray>;

// Nothing where a parameter stands there twice: then it is not the issuer's answer.
std::optional<Parameters> parametersOf(const QByteArray &query)
{
    Parameters found;
    for (const QByteArray &field : query.split('&')) {
        if (field.isEmpty())
            continue;
        const qsizetype equals = field.indexOf('=');
        const QByteArray name
            = QByteArray::fromPercentEncoding(field.left(equals < 0 ? field.size() : equals));
        QByteArray value = equals < 0 ? QByteArray() : field.mid(equals + 1);
        if (found.contains(name))
            return std::nullopt;
        found.insert(name, QByteArray::fromPercentEncoding(value.replace('+', ' ')));
    }
    return found;
}

// Against pages whose name was made to point to this machine.
bool isForUs(const QList<QByteArray> &headerLines, quint16 port)
{
    int hosts = 0;
    bool ours = false;
    for (const QByteArray &line : headerLines) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || line.left(colon).compare("Host", Qt::CaseInsensitive) != 0)
            continue;
        ++hosts;
        ours = line.mid(colon + 1).trimmed() == "127.0.0.1:" + QByteArray::number(port);
    }
    return hosts == 1 && ours;
}

bool isPlain(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

Result<QString> refusal(const QByteArray &name, const QByteArray &description)
{
    const QByteArray detail = description.isEmpty() ? name : QByteArray(name + ": " + description);
    return failure(Error::Kind::SignInRefused,
        isPlain(detail) ? QString::fromLatin1(detail.left(detailLimit)) : QString());
}

} // namespace

RedirectRequest RedirectRequest::read(const QByteArray &head, const RedirectExpectation &expected)
{
    QList<QByteArray> lines = QByteArray(head).replace("\r\n", "\n").trimmed().split('\n');
    const QList<QByteArray> parts = lines.takeFirst().split(' ');
    if (parts.size() != 3 || !parts.at(2).startsWith("HTTP/1.") || !isForUs(lines, expected.port))
        return {400, std::nullopt};
    const qsizetype question = parts.at(1).indexOf('?');
    if (parts.at(1).left(question < 0 ? parts.at(1).size() : question) != "/")
        return {404, std::nullopt};
    if (parts.at(0) != "GET")
        return {405, std::nullopt};
    const std::optional<Parameters> given
        = parametersOf(question < 0 ? QByteArray() : parts.at(1).mid(question + 1));
    if (!given || expected.state.isEmpty() || given->value("state") != expected.state)
        return {400, std::nullopt};

    const QByteArray code = given->value("code");
    const QByteArray error = given->value("error");
    if (code.isEmpty() == error.isEmpty())
        return {400, std::nullopt};
    // RFC 9207: an answer of another issuer must not be taken to ours.
    if (given->contains("iss") && given->value("iss") != expected.issuer.toUtf8())
        return {200, failure(Error::Kind::SignInRefused, u"iss"_s)};
    if (!error.isEmpty())
        return {200, refusal(error, given->value("error_description"))};
    if (code.size() > codeLimit || !isPlain(code))
        return {400, std::nullopt};
    return {200, Result<QString>(QString::fromLatin1(code))};
}

} // namespace techpass
