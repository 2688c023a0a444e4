// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <variant>

namespace techpass {

enum class UserType { PublicOfficer, Vendor };

/// `publicOfficer`, `vendor`.
QString userTypeName(UserType type);

/// The body of `POST /v1/invitations`.
struct InvitationRequest
{
    QString email;
    bool seedRequired = false;
    QString reason;

    friend bool operator==(const InvitationRequest &, const InvitationRequest &) = default;
    QJsonObject toJson() const;
    static Result<InvitationRequest> fromJson(const QJsonObject &object);
};

/// The body of `POST /v1/accounts`. Texts are cleaned, trimmed and in Unicode NFC.
struct AccountRequest
{
    UserType userType = UserType::Vendor;
    QString email;
    QString username; ///< empty (null on the wire) for a public officer
    QString firstName;
    QString lastName;
    QString countryCode; ///< digits only, `65`
    QString contactNumber; ///< the national number, digits only, `91234567`
    QString organisation;
    QString department; ///< empty: null on the wire
    bool seedRequired = false;
    QString reason;

    friend bool operator==(const AccountRequest &, const AccountRequest &) = default;
    QJsonObject toJson() const;
    static Result<AccountRequest> fromJson(const QJsonObject &object);
};

enum class Method { EmailInvitation, CreateAccount };

/// What one row asks the service to make. Serialised, it is the payload of an outbox row.
struct CreationRequest
{
    std::variant<InvitationRequest, AccountRequest> body;

    Method method() const { return body.index() == 0 ? Method::EmailInvitation : Method::CreateAccount; }
    QString email() const;

    friend bool operator==(const CreationRequest &, const CreationRequest &) = default;
    /// A CBOR array (RFC 8949): version 1, the method as a number, then the members.
    QByteArray serialised() const;
    /// Reads the JSON of the outbox's first schema as well: `{ "method": "account"|"invitation", "body": …
    /// }`. Errors: StorageDamaged.
    static Result<CreationRequest> fromSerialised(const QByteArray &bytes);
};

} // namespace techpass
