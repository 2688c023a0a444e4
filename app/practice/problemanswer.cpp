// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/problemanswer.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace techpass {

QJsonObject ServiceProblem::toJson() const
{
    QJsonObject object{
        {u"type"_s, QString(u"urn:techpass:problem:"_s % code)},
        {u"title"_s, title},
        {u"status"_s, status},
        {u"detail"_s, detail},
    };
    if (!errors.isEmpty())
        object.insert(u"errors"_s, errors);
    return object;
}

QJsonObject fieldError(const QString &field, const QString &code, const QString &message)
{
    return {{u"field"_s, field}, {u"code"_s, code}, {u"message"_s, message}};
}

ServiceProblem malformed(const QString &detail)
{
    return {400, u"malformed"_s, u"The request cannot be read"_s, detail, {}};
}

ServiceProblem storageFailed()
{
    return {503, u"storage-failed"_s, u"The practice service cannot store anything"_s,
        u"Its state file could not be written, so nothing was made."_s, {}};
}

HttpResponse problemAnswer(const ServiceProblem &problem)
{
    return HttpResponse{problem.status, {{"Content-Type", "application/problem+json"}},
        QJsonDocument(problem.toJson()).toJson(QJsonDocument::Compact), std::nullopt};
}

HttpResponse problemAnswer(int status, const QString &code, const QString &title, const QString &detail)
{
    return problemAnswer(ServiceProblem{status, code, title, detail, {}});
}

} // namespace techpass
