// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jsonreading.h"

#include <QJsonDocument>

#include <cmath>

namespace techpass {

void JsonReading::reject(QLatin1StringView member)
{
    if (m_bad.isEmpty())
        m_bad = member;
}

QString JsonReading::text(QLatin1StringView member)
{
    const QJsonValue value = m_object.value(member);
    if (!value.isString())
        reject(member);
    return value.toString();
}

QString JsonReading::textOrNull(QLatin1StringView member)
{
    const QJsonValue value = m_object.value(member);
    if (!value.isString() && !value.isNull() && !value.isUndefined())
        reject(member);
    return value.toString();
}

bool JsonReading::flag(QLatin1StringView member)
{
    const QJsonValue value = m_object.value(member);
    if (!value.isBool())
        reject(member);
    return value.toBool();
}

double JsonReading::number(QLatin1StringView member)
{
    const QJsonValue value = m_object.value(member);
    if (!value.isDouble() || !std::isfinite(value.toDouble()))
        reject(member);
    return value.toDouble();
}

int JsonReading::count(QLatin1StringView member, int least)
{
    const double value = number(member);
    if (value < least || value > 2147483647.0 || value != std::floor(value)) {
        reject(member);
        return least;
    }
    return static_cast<int>(value);
}

QStringList JsonReading::texts(QLatin1StringView member)
{
    QStringList found;
    const QJsonArray values = array(member);
    for (const QJsonValue &value : values) {
        if (!value.isString())
            reject(member);
        found.append(value.toString());
    }
    return found;
}

QJsonArray JsonReading::array(QLatin1StringView member)
{
    const QJsonValue value = m_object.value(member);
    if (!value.isArray())
        reject(member);
    return value.toArray();
}

QJsonObject JsonReading::object(QLatin1StringView member)
{
    const QJsonValue value = m_object.value(member);
    if (!value.isObject())
        reject(member);
    return value.toObject();
}

QDateTime JsonReading::time(QLatin1StringView member)
{
    const QDateTime value = QDateTime::fromString(text(member), Qt::ISODateWithMs);
    if (!value.isValid() || value.timeSpec() == Qt::LocalTime)
        reject(member);
    return value.toUTC();
}

Result<QJsonObject> JsonReading::parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(Error::Kind::AnswerUnreadable, error.errorString());
    if (!document.isObject())
        return failure(Error::Kind::AnswerUnreadable, QStringLiteral("not a JSON object"));
    return document.object();
}

} // namespace techpass
