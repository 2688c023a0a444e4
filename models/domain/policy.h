// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace techpass {

/// What the service publishes at `GET /v1/policy`: the limits and lists that the rules need. Cached, so that
/// lists can be checked offline. Every entry of a domain list stands for the domain and its subdomains, in
/// lower case.
struct Policy
{
    QString version;
    QStringList publicOfficerDomains{QStringLiteral("gov.sg")};
    /// Domains that vendors may use; nothing where the service does not publish a list.
    std::optional<QStringList> allowedVendorDomains;
    /// Government domains whose officers cannot sign up by email.
    QStringList nonWogDomains;
    /// Personal mail domains, refused for everyone.
    QStringList personalDomains;
    int reasonMaxLength = 255; ///< user-perceived characters
    int maxBatchItems = 0; ///< 0 or 1: no batches
    double requestsPerSecond = 1.0;
    bool idempotencyKeys = false;
    int settleSeconds = 60;
    int resendIntervalHours = 24;
    int invitationValidDays = 30;
    QString usernameSuffix = QStringLiteral("techpass.gov.sg");

    friend bool operator==(const Policy &, const Policy &) = default;

    /// What the program assumes of a real environment until it has asked it: the public rules, the public
    /// pace, no vendor list.
    static Policy standard();
    /// What the practice service starts with.
    static Policy practice();

    /// Errors: AnswerUnreadable with the member's name, where one is missing or of another type.
    static Result<Policy> fromJson(const QByteArray &json);
    static Result<Policy> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

/// Whether `domain` (lower case) is an entry of `domains` or below one.
bool isInDomains(QStringView domain, const QStringList &domains);

} // namespace techpass
