// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/journal.h"
#include "app/practice/practiceclock.h"
#include "models/domain/accountrequest.h"

#include <QHash>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace techpass {

/// One person whom the practice service made an account for, or invited by email.
struct InvitedPerson
{
    QString id;
    Method method = Method::CreateAccount;
    AccountRequest request; ///< of an email invitation only email, SEED and reason
    QString techpassUsername; ///< empty for an email invitation
    QDateTime invitedAt;
    QDateTime lastSentAt;
};

/// What must not be taken twice: compared forms, empty where there is nothing to compare.
struct UniqueKeys
{
    QString email;
    QString username;
    QString contactNumber;
};

/// The answer that was given for an idempotency key.
struct RememberedAnswer
{
    QString bodyHash;
    int status = 0;
    QJsonObject body;
    QDateTime at;
};

/// Everything that the practice service has made, and the ledger of it. Each change is one event that is
/// written to the journal before it is true here. Owned by PracticeService.
class PracticeRecords final
{
public:
    PracticeRecords(Journal &journal, PracticeClock clock);
    Q_DISABLE_COPY_MOVE(PracticeRecords)

    /// Takes a stored event back; false where it is not one of these.
    bool replay(const QJsonObject &event);

    /// Whether a stored event must still be kept. Those of counted requests become one: countedPosts().
    bool isNeeded(const QJsonObject &event) const;
    QJsonObject countedPosts() const;

    /// Adds a person and, with a `key`, what to answer when the key comes again. Errors: the journal's.
    Result<void> add(const InvitedPerson &person, const UniqueKeys &keys, const QString &idempotencyKey,
        const RememberedAnswer &answer);
    Result<void> remember(const QString &idempotencyKey, const RememberedAnswer &answer);
    Result<void> markResent(const QString &id, const QDateTime &at);
    Result<void> countPost();

    const std::vector<InvitedPerson> &people() const { return m_people; }
    const InvitedPerson *byId(const QString &id) const;
    const InvitedPerson *byEmail(const QString &foldedEmail) const;
    bool isUsernameTaken(const QString &username) const { return m_usernames.contains(username); }
    bool isNumberTaken(const QString &number) const { return m_numbers.contains(number); }

    /// Nothing for a key that never came or came longer than keyLife ago.
    std::optional<RememberedAnswer> remembered(const QString &idempotencyKey) const;

    /// The answer of `GET /control/ledger`.
    QJsonObject ledger() const;

    static constexpr int keyLifeDays = 7;

private:
    Result<void> commit(const QJsonObject &event);
    bool applyPerson(const QJsonObject &event);
    void applyAnswer(const QJsonObject &event);

    Journal &m_journal;
    PracticeClock m_clock;
    std::vector<InvitedPerson> m_people; ///< in the order of their making
    QHash<QString, std::size_t> m_byId;
    QHash<QString, std::size_t> m_byEmail; ///< the first with that address
    QHash<QString, std::size_t> m_usernames;
    QHash<QString, std::size_t> m_numbers;
    QHash<QString, RememberedAnswer> m_answers;
    QHash<QString, int> m_accountsMade;
    QHash<QString, int> m_invitationsSent;
    qint64 m_posts = 0;
};

} // namespace techpass
