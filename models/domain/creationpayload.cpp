// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/accountrequest.h"
#include "models/domain/jsonreading.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

#include <array>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int formatVersion = 1;

// One list of members for both directions, so that they cannot come apart.
template <typename Request> auto textsOf(Request &request)
{
    return std::array{&request.email, &request.username, &request.firstName, &request.lastName,
        &request.countryCode, &request.contactNumber, &request.organisation, &request.department,
        &request.reason};
}

void write(QCborStreamWriter &writer, const InvitationRequest &request)
{
    writer.append(QStringView(request.email));
    writer.append(request.seedRequired);
    writer.append(QStringView(request.reason));
}

void write(QCborStreamWriter &writer, const AccountRequest &request)
{
    writer.append(static_cast<int>(request.userType));
    writer.append(request.seedRequired);
    for (const QString *text : textsOf(request))
        writer.append(QStringView(*text));
}

/// Reads what may be damaged: from the first value of another type on there are only empty ones.
class PayloadReader final
{
public:
    explicit PayloadReader(const QByteArray &bytes)
        : m_reader(bytes)
    {
        m_ok = m_reader.isArray() && m_reader.enterContainer();
    }

    int number()
    {
        m_ok = m_ok && m_reader.isUnsignedInteger() && m_reader.toUnsignedInteger() < 256;
        const int value = m_ok ? static_cast<int>(m_reader.toUnsignedInteger()) : -1;
        m_ok = m_ok && m_reader.next();
        return value;
    }

    bool flag()
    {
        m_ok = m_ok && m_reader.isBool();
        const bool value = m_ok && m_reader.toBool();
        m_ok = m_ok && m_reader.next();
        return value;
    }

    QString text()
    {
        m_ok = m_ok && m_reader.isString();
        if (!m_ok)
            return {};
        QString value;
        auto chunk = m_reader.readString();
        for (; chunk.status == QCborStreamReader::Ok; chunk = m_reader.readString())
            value += chunk.data;
        m_ok = chunk.status == QCborStreamReader::EndOfString;
        return value;
    }

    bool isDone() { return m_ok && !m_reader.hasNext() && m_reader.leaveContainer(); }

private:
    QCborStreamReader m_reader;
    bool m_ok = false;
};

InvitationRequest readInvitation(PayloadReader &reader)
{
    InvitationRequest request;
    request.email = reader.text();
    request.seedRequired = reader.flag();
    request.reason = reader.text();
    return request;
}

AccountRequest readAccount(PayloadReader &reader)
{
    AccountRequest request;
    request.userType = static_cast<UserType>(reader.number());
    request.seedRequired = reader.flag();
    for (QString *text : textsOf(request))
        *text = reader.text();
    return request;
}

Result<CreationRequest> fromJson(const QByteArray &bytes)
{
    const Result<QJsonObject> object = JsonReading::parse(bytes);
    if (!object)
        return tl::unexpected(object.error());
    JsonReading reading(*object);
    const QString method = reading.text("method"_L1);
    const QJsonObject body = reading.object("body"_L1);
    if (method != u"invitation" && method != u"account")
        reading.reject("method"_L1);
    if (!reading.ok())
        return reading.error();
    const auto wrap = [](auto request) { return CreationRequest{std::move(request)}; };
    if (method == u"invitation")
        return InvitationRequest::fromJson(body).map(wrap);
    return AccountRequest::fromJson(body).map(wrap);
}

} // namespace

QByteArray CreationRequest::serialised() const
{
    QByteArray bytes;
    bytes.reserve(256);
    QCborStreamWriter writer(&bytes);
    writer.startArray();
    writer.append(formatVersion);
    writer.append(static_cast<int>(method()));
    std::visit([&writer](const auto &request) { write(writer, request); }, body);
    writer.endArray();
    return bytes;
}

Result<CreationRequest> CreationRequest::fromSerialised(const QByteArray &bytes)
{
    if (bytes.startsWith('{'))
        return fromJson(bytes);
    PayloadReader reader(bytes);
    const int version = reader.number();
    const int method = reader.number();
    CreationRequest request;
    if (method == static_cast<int>(Method::EmailInvitation))
        request.body = readInvitation(reader);
    else
        request.body = readAccount(reader);
    const auto *account = std::get_if<AccountRequest>(&request.body);
    const bool isKnownType
        = !account || account->userType == UserType::PublicOfficer || account->userType == UserType::Vendor;
    const bool isKnown = version == formatVersion && method >= 0
        && method <= static_cast<int>(Method::CreateAccount) && isKnownType;
    if (!isKnown || !reader.isDone())
        return failure(Error::Kind::StorageDamaged, u"a payload cannot be read"_s);
    return request;
}

} // namespace techpass
