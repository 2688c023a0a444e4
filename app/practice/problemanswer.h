// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/httpmessage.h"

#include <QJsonArray>
#include <QString>

namespace techpass {

/// One refusal in the contract's form (RFC 9457), still without a trace ID.
struct ServiceProblem
{
    int status = 400;
    QString code; ///< `account-exists` …; the type is `urn:techpass:problem:<code>`
    QString title;
    QString detail;
    QJsonArray errors; ///< `{ field, code, message }`, only where fields are named

    QJsonObject toJson() const;
};

/// `{ field, code, message }`.
QJsonObject fieldError(const QString &field, const QString &code, const QString &message);

ServiceProblem malformed(const QString &detail);
ServiceProblem storageFailed();

HttpResponse problemAnswer(const ServiceProblem &problem);
HttpResponse problemAnswer(int status, const QString &code, const QString &title, const QString &detail);

} // namespace techpass
