// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/problemjson.h"

#include "models/domain/jsonreading.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr auto typePrefix = "urn:techpass:problem:"_L1;
constexpr qsizetype textLimit = 1000;
constexpr qsizetype nameLimit = 128;
constexpr qsizetype errorLimit = 200;

QString textOf(const QJsonValue &value, qsizetype limit)
{
    QString text = value.toString().left(limit);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text.trimmed();
}

} // namespace

ProblemJson ProblemJson::fromJson(const QByteArray &json)
{
    return fromJson(JsonReading::parse(json).value_or(QJsonObject()));
}

ProblemJson ProblemJson::fromJson(const QJsonObject &object)
{
    ProblemJson problem;
    const QString type = textOf(object.value("type"_L1), nameLimit);
    if (type.startsWith(typePrefix, Qt::CaseInsensitive))
        problem.code = type.mid(typePrefix.size());
    problem.title = textOf(object.value("title"_L1), textLimit);
    problem.detail = textOf(object.value("detail"_L1), textLimit);
    problem.traceId = textOf(object.value("traceId"_L1), nameLimit);
    problem.status = object.value("status"_L1).toInt();
    const QJsonArray errors = object.value("errors"_L1).toArray();
    for (const auto &value : errors) {
        if (problem.errors.size() == errorLimit)
            break;
        const QJsonObject entry = value.toObject();
        const FieldError error{textOf(entry.value("field"_L1), nameLimit),
            textOf(entry.value("code"_L1), nameLimit), textOf(entry.value("message"_L1), textLimit)};
        if (error != FieldError{})
            problem.errors.append(error);
    }
    return problem;
}

} // namespace techpass
