// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outboxtext.h"

#include "models/domain/daytext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

struct OutboxText
{
    Q_DECLARE_TR_FUNCTIONS(techpass::OutboxText)
};

QString waitingSentence(const OutboxRow &row)
{
    if (row.attempts == 0)
        return {};
    const bool hasTime = row.nextTry.isValid();
    const QString time = momentText(row.nextTry);
    if (row.outcomeUnknown) {
        return hasTime
            ? OutboxText::tr("The answer was lost. Looked into at %1, so that nothing is made twice")
                  .arg(time)
            : OutboxText::tr("The answer was lost. It is looked into, so that nothing is made twice");
    }
    if (row.lastError == Error::Kind::TooManyRequests)
        return hasTime ? OutboxText::tr("Asked by the service to wait until %1").arg(time)
                       : OutboxText::tr("Asked by the service to wait");
    if (hasTime)
        return OutboxText::tr("Tried %Ln time(s); next try at %1", nullptr, row.attempts).arg(time);
    return OutboxText::tr("Tried %Ln time(s); will be tried again", nullptr, row.attempts);
}

QString existsSentence(const OutboxRow &row)
{
    if (row.outcome.message.isEmpty())
        return OutboxText::tr("This email, username or number already has a TechPass account.");
    return row.outcome.message;
}

QString checkingSentence(const OutboxRow &row)
{
    if (!row.outcome.message.isEmpty())
        return row.outcome.message;
    return OutboxText::tr(
        "It is not known whether this was made. Choose Check again before sending it again.");
}

QString refusedSentence(const OutboxRow &row)
{
    QStringList reasons;
    for (const RefusedField &refused : row.outcome.fields) {
        if (!refused.message.isEmpty())
            reasons.append(refused.message);
    }
    if (!reasons.isEmpty())
        return reasons.join(u' ');
    if (row.outcome.message.isEmpty())
        return OutboxText::tr("The service refused this row. Quote the trace ID to support.");
    return row.outcome.message;
}

QString failedAttempt(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
        return OutboxText::tr("Nothing reached the service");
    case Error::Kind::ProxySignInNeeded:
        return OutboxText::tr("The proxy asked for a name and password");
    case Error::Kind::TimedOut:
        return OutboxText::tr("No answer came in time");
    case Error::Kind::TlsFailed:
        return OutboxText::tr("The connection was not secure");
    case Error::Kind::ConnectionLost:
        return OutboxText::tr("The connection broke before the answer came");
    case Error::Kind::AnswerUnreadable:
        return OutboxText::tr("The answer could not be read");
    case Error::Kind::SignInNeeded:
        return OutboxText::tr("The sign-in had expired");
    case Error::Kind::NotPermitted:
        return OutboxText::tr("The signed-in user may not invite");
    case Error::Kind::TooManyRequests:
        return OutboxText::tr("The service asked to wait");
    case Error::Kind::ServiceFailed:
        return OutboxText::tr("The service had a problem of its own");
    case Error::Kind::Cancelled:
        return OutboxText::tr("Cut off before the answer came");
    default:
        return OutboxText::tr("The service refused it");
    }
}

} // namespace

QString momentText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    if (local.date() == now.toLocalTime().date())
        return locale.toString(local.time(), u"HH:mm:ss"_s);
    return OutboxText::tr("%1, %2", "date, time")
        .arg(dayText(local.date()), locale.toString(local.time(), u"HH:mm"_s));
}

QString rowStateTitle(RowState state)
{
    switch (state) {
    case RowState::Waiting:
        return OutboxText::tr("Waiting");
    case RowState::Sending:
        return OutboxText::tr("Sending");
    case RowState::Created:
        return OutboxText::tr("Created");
    case RowState::Invited:
        return OutboxText::tr("Invited");
    case RowState::AlreadyExists:
        return OutboxText::tr("Already exists");
    case RowState::NeedsAttention:
        return OutboxText::tr("Needs attention");
    case RowState::NeedsChecking:
        return OutboxText::tr("Needs checking");
    case RowState::Cancelled:
        return OutboxText::tr("Cancelled");
    case RowState::Returned:
        break;
    }
    return OutboxText::tr("Back in a list");
}

QString methodTitle(Method method)
{
    return method == Method::EmailInvitation ? OutboxText::tr("Email invitation")
                                             : OutboxText::tr("Create account");
}

QString outcomeSentence(const OutboxRow &row)
{
    switch (row.state) {
    case RowState::Waiting:
        return waitingSentence(row);
    case RowState::Sending:
        return {};
    case RowState::Created:
        if (row.outcome.techPassUsername.isEmpty())
            return OutboxText::tr("TechPass account created");
        return row.outcome.techPassUsername;
    case RowState::Invited:
        return OutboxText::tr("Invitation email sent");
    case RowState::AlreadyExists:
        return existsSentence(row);
    case RowState::NeedsAttention:
        return refusedSentence(row);
    case RowState::NeedsChecking:
        return checkingSentence(row);
    case RowState::Cancelled:
        return OutboxText::tr("Taken back before it was sent");
    case RowState::Returned:
        break;
    }
    return OutboxText::tr("Back in a list, to be mended and submitted anew");
}

QString mendingSentence(const OutboxRow &row)
{
    switch (row.state) {
    case RowState::AlreadyExists:
        return OutboxText::tr(
            "If the person has the account already, nothing is left to do. If the username or "
            "number is somebody else's, change it with Edit and resubmit.");
    case RowState::NeedsAttention:
        return row.outcome.fields.isEmpty()
            ? OutboxText::tr(
                "Look over the row with Edit and resubmit. Quote the trace ID to support where the "
                "reason is not clear.")
            : OutboxText::tr("Mend what is named here with Edit and resubmit.");
    case RowState::NeedsChecking:
        return OutboxText::tr(
            "Choose Check again: the service is asked whether the account is there. If it is "
            "not, the row is sent again.");
    case RowState::Cancelled:
        return OutboxText::tr("It was never sent. Edit and resubmit puts it into a list again.");
    default:
        return {};
    }
}

QString attemptSentence(const Attempt &attempt)
{
    if (attempt.error)
        return failedAttempt(*attempt.error);
    if (!attempt.finishedAt.isValid())
        return OutboxText::tr("No answer so far");
    return OutboxText::tr("The service answered");
}

} // namespace techpass
