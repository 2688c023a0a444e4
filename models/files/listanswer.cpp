// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/listanswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr QByteArrayView mark = "%TechPass-Answer ";
constexpr qsizetype longestAnswer = 16 * 1024; ///< bytes

QJsonObject jsonOf(const ListColumns &columns)
{
    QJsonObject json;
    for (const Field field : allFields) {
        if (const int column = columns.columns[indexOf(field)]; column >= 0)
            json.insert(fieldName(field), column);
    }
    if (columns.nameColumn >= 0) {
        json.insert(u"name"_s, columns.nameColumn);
        json.insert(u"lastNameFirst"_s, columns.nameOrder == NameOrder::LastNameFirst);
    }
    return json;
}

ListColumns columnsOf(const QJsonObject &json)
{
    ListColumns columns;
    for (const Field field : allFields)
        columns.columns[indexOf(field)] = json.value(fieldName(field)).toInt(-1);
    columns.nameColumn = json.value(u"name"_s).toInt(-1);
    columns.nameOrder
        = json.value(u"lastNameFirst"_s).toBool() ? NameOrder::LastNameFirst : NameOrder::FirstNameFirst;
    return columns;
}

struct Line
{
    QJsonObject json;
    qsizetype size = 0; ///< with its end
};

std::optional<Line> answerLine(const QByteArray &bytes)
{
    const qsizetype end = bytes.startsWith(mark)
        ? QByteArrayView(bytes).first(std::min(bytes.size(), longestAnswer)).indexOf('\n')
        : -1;
    if (end < 0)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(bytes.sliced(mark.size(), end - mark.size()));
    return document.isObject() ? std::optional(Line{document.object(), end + 1}) : std::nullopt;
}

} // namespace

QByteArray toJson(const ListColumns &columns)
{
    return QJsonDocument(jsonOf(columns)).toJson(QJsonDocument::Compact);
}

std::optional<ListColumns> columnsFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject() ? std::optional(columnsOf(document.object())) : std::nullopt;
}

QByteArray withAnswer(const QByteArray &bytes, const ListAnswer &answer)
{
    if (answer.isEmpty() && !bytes.startsWith(mark))
        return bytes;
    QJsonObject json;
    if (!answer.sheet.isEmpty())
        json.insert(u"sheet"_s, answer.sheet);
    if (answer.encoding)
        json.insert(u"encoding"_s, encodingName(*answer.encoding));
    if (answer.columns)
        json.insert(u"columns"_s, jsonOf(*answer.columns));
    return mark.toByteArray() + QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n' + bytes;
}

QByteArrayView fileBytes(const QByteArray &bytes)
{
    const std::optional<Line> line = answerLine(bytes);
    return QByteArrayView(bytes).sliced(line ? line->size : 0);
}

AnsweredBytes withoutAnswer(const QByteArray &bytes)
{
    const std::optional<Line> line = answerLine(bytes);
    if (!line)
        return {{}, bytes};
    const QJsonObject &json = line->json;
    ListAnswer answer;
    answer.sheet = json.value(u"sheet"_s).toString();
    answer.encoding = encodingFromName(json.value(u"encoding"_s).toString());
    if (const QJsonValue columns = json.value(u"columns"_s); columns.isObject())
        answer.columns = columnsOf(columns.toObject());
    return {answer, bytes.sliced(line->size)};
}

} // namespace techpass
