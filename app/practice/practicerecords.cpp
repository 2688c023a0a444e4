// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practicerecords.h"

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

QJsonObject countsJson(const QHash<QString, int> &counts)
{
    QJsonObject object;
    for (auto count = counts.constBegin(); count != counts.constEnd(); ++count)
        object.insert(count.key(), count.value());
    return object;
}

QJsonObject answerJson(const QString &key, const RememberedAnswer &answer)
{
    return {{u"key"_s, key}, {u"hash"_s, answer.bodyHash}, {u"status"_s, answer.status},
        {u"body"_s, answer.body}, {u"at"_s, timeText(answer.at)}};
}

Result<InvitedPerson> personFromJson(const QJsonObject &event)
{
    const bool isAccount = event.value("method"_L1) == u"account"_s;
    const QJsonObject body = event.value("request"_L1).toObject();
    InvitedPerson person;
    person.id = event.value("id"_L1).toString();
    person.method = isAccount ? Method::CreateAccount : Method::EmailInvitation;
    person.techpassUsername = event.value("techpassUsername"_L1).toString();
    person.invitedAt = timeFromText(event.value("at"_L1).toString());
    person.lastSentAt = person.invitedAt;
    if (isAccount) {
        return AccountRequest::fromJson(body).map([&person](const AccountRequest &request) {
            person.request = request;
            return person;
        });
    }
    return InvitationRequest::fromJson(body).map([&person](const InvitationRequest &request) {
        person.request.userType = UserType::PublicOfficer;
        person.request.email = request.email;
        person.request.seedRequired = request.seedRequired;
        person.request.reason = request.reason;
        return person;
    });
}

QJsonObject requestJson(const InvitedPerson &person)
{
    const AccountRequest &request = person.request;
    if (person.method == Method::CreateAccount)
        return request.toJson();
    return InvitationRequest{request.email, request.seedRequired, request.reason}.toJson();
}

void insertFirst(QHash<QString, std::size_t> &index, const QString &key, std::size_t position)
{
    if (!key.isEmpty() && !index.contains(key))
        index.insert(key, position);
}

} // namespace

PracticeRecords::PracticeRecords(Journal &journal, PracticeClock clock)
    : m_journal(journal)
    , m_clock(std::move(clock))
{
}

Result<void> PracticeRecords::add(const InvitedPerson &person, const UniqueKeys &keys,
    const QString &idempotencyKey, const RememberedAnswer &answer)
{
    QJsonObject event{
        {u"event"_s, u"made"_s},
        {u"method"_s, person.method == Method::CreateAccount ? u"account"_s : u"invitation"_s},
        {u"id"_s, person.id},
        {u"at"_s, timeText(person.invitedAt)},
        {u"techpassUsername"_s, person.techpassUsername},
        {u"request"_s, requestJson(person)},
        {u"unique"_s,
            QJsonObject{{u"email"_s, keys.email}, {u"username"_s, keys.username},
                {u"contactNumber"_s, keys.contactNumber}}},
    };
    // In the same line as the person: there is never one without the other.
    if (!idempotencyKey.isEmpty())
        event.insert(u"answer"_s, answerJson(idempotencyKey, answer));
    return commit(event);
}

Result<void> PracticeRecords::remember(const QString &idempotencyKey, const RememberedAnswer &answer)
{
    return commit({{u"event"_s, u"answered"_s}, {u"answer"_s, answerJson(idempotencyKey, answer)}});
}

Result<void> PracticeRecords::markResent(const QString &id, const QDateTime &at)
{
    return commit({{u"event"_s, u"resent"_s}, {u"id"_s, id}, {u"at"_s, timeText(at)}});
}

Result<void> PracticeRecords::countPost()
{
    return commit({{u"event"_s, u"post"_s}});
}

Result<void> PracticeRecords::commit(const QJsonObject &event)
{
    const Result<void> written = m_journal.append({event});
    if (written)
        replay(event);
    return written;
}

bool PracticeRecords::replay(const QJsonObject &event)
{
    const QString kind = event.value("event"_L1).toString();
    if (kind == u"post") {
        m_posts += event.value("count"_L1).toInteger(1);
    } else if (kind == u"made") {
        if (!applyPerson(event))
            return false;
        if (event.contains("answer"_L1))
            applyAnswer(event.value("answer"_L1).toObject());
    } else if (kind == u"answered") {
        applyAnswer(event.value("answer"_L1).toObject());
    } else if (kind == u"resent") {
        const auto found = m_byId.constFind(event.value("id"_L1).toString());
        if (found == m_byId.constEnd())
            return false;
        InvitedPerson &person = m_people[*found];
        person.lastSentAt = timeFromText(event.value("at"_L1).toString());
        ++m_invitationsSent[person.request.email.toLower()];
    } else {
        return false;
    }
    return true;
}

bool PracticeRecords::isNeeded(const QJsonObject &event) const
{
    const QString kind = event.value("event"_L1).toString();
    if (kind == u"answered")
        return remembered(event.value("answer"_L1).toObject().value("key"_L1).toString()).has_value();
    return kind == u"made" || kind == u"resent";
}

QJsonObject PracticeRecords::countedPosts() const
{
    return {{u"event"_s, u"post"_s}, {u"count"_s, m_posts}};
}

bool PracticeRecords::applyPerson(const QJsonObject &event)
{
    const Result<InvitedPerson> person = personFromJson(event);
    if (!person)
        return false;
    const std::size_t position = m_people.size();
    const QJsonObject unique = event.value("unique"_L1).toObject();
    m_people.push_back(*person);
    m_byId.insert(person->id, position);
    insertFirst(m_byEmail, unique.value("email"_L1).toString(), position);
    insertFirst(m_usernames, unique.value("username"_L1).toString(), position);
    insertFirst(m_numbers, unique.value("contactNumber"_L1).toString(), position);
    auto &counts = person->method == Method::CreateAccount ? m_accountsMade : m_invitationsSent;
    ++counts[person->request.email.toLower()];
    return true;
}

void PracticeRecords::applyAnswer(const QJsonObject &answer)
{
    const RememberedAnswer remembered{answer.value("hash"_L1).toString(), answer.value("status"_L1).toInt(),
        answer.value("body"_L1).toObject(), timeFromText(answer.value("at"_L1).toString())};
    m_answers.insert(answer.value("key"_L1).toString(), remembered);
}

const InvitedPerson *PracticeRecords::byId(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : &m_people[*found];
}

const InvitedPerson *PracticeRecords::byEmail(const QString &foldedEmail) const
{
    const auto found = m_byEmail.constFind(foldedEmail);
    return found == m_byEmail.constEnd() ? nullptr : &m_people[*found];
}

std::optional<RememberedAnswer> PracticeRecords::remembered(const QString &idempotencyKey) const
{
    const auto found = m_answers.constFind(idempotencyKey);
    if (found == m_answers.constEnd() || found->at.addDays(keyLifeDays) <= m_clock())
        return std::nullopt;
    return *found;
}

QJsonObject PracticeRecords::ledger() const
{
    return {{u"posts"_s, m_posts}, {u"accounts"_s, countsJson(m_accountsMade)},
        {u"invitations"_s, countsJson(m_invitationsSent)}};
}

} // namespace techpass
