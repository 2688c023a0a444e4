// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace techpass {

/// Reads the members of one JSON object that an answer must have. The first member that is missing or of
/// another type is remembered by name and every later read gives an empty value, so that a parser reads all
/// that it needs and asks once at the end.
class JsonReading final
{
public:
    explicit JsonReading(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    QString text(QLatin1StringView member);
    /// Null and an absent member give an empty text.
    QString textOrNull(QLatin1StringView member);
    bool flag(QLatin1StringView member);
    double number(QLatin1StringView member);
    /// A whole number from `least` to 2^31 - 1.
    int count(QLatin1StringView member, int least = 0);
    QStringList texts(QLatin1StringView member);
    QJsonArray array(QLatin1StringView member);
    QJsonObject object(QLatin1StringView member);
    /// RFC 3339, with a zone.
    QDateTime time(QLatin1StringView member);
    bool isNull(QLatin1StringView member) const { return m_object.value(member).isNull(); }
    bool contains(QLatin1StringView member) const { return m_object.contains(member); }

    void reject(QLatin1StringView member);
    bool ok() const { return m_bad.isEmpty(); }
    /// AnswerUnreadable, naming the member.
    tl::unexpected<Error> error() const { return failure(Error::Kind::AnswerUnreadable, m_bad); }

    /// Errors: AnswerUnreadable where `json` is not one JSON object.
    static Result<QJsonObject> parse(const QByteArray &json);

private:
    QJsonObject m_object;
    QString m_bad;
};

} // namespace techpass
