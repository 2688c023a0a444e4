// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/techpass/serviceerror.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace techpass {

/// A problem document (RFC 9457) as far as it could be read: what is missing or of another type is empty.
/// Texts are cut to a sane length and have no control characters.
struct ProblemJson
{
    QString code; ///< of `urn:techpass:problem:<code>`; empty for any other type
    QString title;
    QString detail;
    QString traceId;
    int status = 0;
    QList<FieldError> errors;

    /// The service's own sentence: detail, else title.
    QString sentence() const { return detail.isEmpty() ? title : detail; }

    static ProblemJson fromJson(const QByteArray &json);
    static ProblemJson fromJson(const QJsonObject &object);
};

} // namespace techpass
