// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/invitationdesk.h"

#include "app/practice/formfields.h"
#include "app/practice/randomtoken.h"
#include "models/domain/invitation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// Opaque to clients: the position of the last person of the page before.
QString pageToken(std::size_t position)
{
    const QByteArray text = 'p' + QByteArray::number(static_cast<quint64>(position));
    return QString::fromLatin1(base64Url(text));
}

std::optional<std::size_t> positionOf(const QString &token)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        token.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    bool isNumber = false;
    const quint64 position = (*decoded).mid(1).toULongLong(&isNumber);
    if (!decoded || !(*decoded).startsWith('p') || !isNumber)
        return std::nullopt;
    return static_cast<std::size_t>(position);
}

bool isStatusName(const QString &name)
{
    for (const TechPassStatus status : {TechPassStatus::NotOnboarded, TechPassStatus::Onboarded,
             TechPassStatus::UserNotFound, TechPassStatus::Expired}) {
        if (techPassStatusName(status) == name)
            return true;
    }
    return false;
}

} // namespace

InvitationDesk::InvitationDesk(PracticeRecords &records, const Policy &policy, PracticeClock clock)
    : m_records(records)
    , m_policy(policy)
    , m_clock(std::move(clock))
{
}

QString InvitationDesk::statusOf(const InvitedPerson &person) const
{
    const bool isExpired = person.lastSentAt.addDays(m_policy.invitationValidDays) <= m_clock();
    return techPassStatusName(isExpired ? TechPassStatus::Expired : TechPassStatus::NotOnboarded);
}

QDateTime InvitationDesk::resendableFrom(const InvitedPerson &person) const
{
    return person.lastSentAt.addSecs(qint64(m_policy.resendIntervalHours) * 3600);
}

bool InvitationDesk::matches(const InvitedPerson &person, const QString &search, const QString &status) const
{
    if (!status.isEmpty() && statusOf(person) != status)
        return false;
    const AccountRequest &request = person.request;
    const QString name = request.firstName % u' ' % request.lastName;
    for (const QString &text : {name, request.email, request.organisation, request.department}) {
        if (text.contains(search, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QJsonObject InvitationDesk::itemJson(const InvitedPerson &person) const
{
    const AccountRequest &request = person.request;
    const SeedStatus seed = request.seedRequired ? SeedStatus::LicenceAssigned : SeedStatus::NotRequired;
    return {
        {u"id"_s, person.id},
        {u"firstName"_s, textOrNull(request.firstName)},
        {u"lastName"_s, textOrNull(request.lastName)},
        {u"email"_s, request.email},
        {u"organisation"_s, textOrNull(request.organisation)},
        {u"department"_s, textOrNull(request.department)},
        {u"invitedAt"_s, timeText(person.invitedAt)},
        {u"techpassStatus"_s, statusOf(person)},
        {u"seedStatus"_s, seedStatusName(seed)},
        {u"lastSentAt"_s, timeText(person.lastSentAt)},
        {u"canResend"_s, resendableFrom(person) <= m_clock()},
    };
}

HttpResponse InvitationDesk::list(const HttpRequest &request) const
{
    const FormFields query(request.query);
    const QString search = query.value(u"search").trimmed().normalized(QString::NormalizationForm_C);
    const QString status = query.value(u"status");
    if (!status.isEmpty() && !isStatusName(status))
        return problemAnswer(malformed(u"The status is not one of the contract."_s));
    const QString sizeText = query.value(u"pageSize");
    const int size = sizeText.isEmpty() ? defaultPageSize : sizeText.toInt();
    if (size < 1 || size > maxPageSize)
        return problemAnswer(malformed(u"The pageSize must be a number from 1 to 200."_s));
    const std::vector<InvitedPerson> &people = m_records.people();
    std::size_t before = people.size();
    if (const QString token = query.value(u"pageToken"); !token.isEmpty()) {
        const std::optional<std::size_t> position = positionOf(token);
        if (!position || *position > people.size())
            return problemAnswer(malformed(u"The pageToken is not one of this service."_s));
        before = *position;
    }
    qint64 total = 0;
    QJsonArray items;
    QJsonValue next;
    std::size_t last = 0;
    for (std::size_t i = people.size(); i-- > 0;) {
        if (!matches(people[i], search, status))
            continue;
        ++total;
        if (i >= before)
            continue;
        if (items.size() < size) {
            items.append(itemJson(people[i]));
            last = i;
        } else if (next.isNull()) {
            next = pageToken(last);
        }
    }
    return jsonAnswer(200, {{u"total"_s, total}, {u"items"_s, items}, {u"nextPageToken"_s, next}});
}

HttpResponse InvitationDesk::resend(const QString &id)
{
    const InvitedPerson *person = m_records.byId(id);
    if (!person)
        return problemAnswer(404, u"not-found"_s, u"Not found"_s, u"There is no invitation with this id."_s);
    const QDateTime now = m_clock();
    const qint64 wait = now.msecsTo(resendableFrom(*person));
    if (wait > 0) {
        return problemAnswer(429, u"resent-recently"_s, u"Sent a short time ago"_s,
            u"An invitation can be sent again "_s % QString::number(m_policy.resendIntervalHours)
                % u" hours after it was sent last."_s)
            .with("Retry-After", QByteArray::number((wait + 999) / 1000));
    }
    if (!m_records.markResent(id, now))
        return problemAnswer(storageFailed());
    return jsonAnswer(202, {{u"lastSentAt"_s, timeText(now)}});
}

} // namespace techpass
