// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outboxtext.h"

#include <QCoreApplication>
#include <QLocale>

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
    if (row.nextTry.isValid()) {
        return OutboxText::tr("Tried %n time(s); next try at %1", nullptr, row.attempts)
            .arg(QLocale().toString(row.nextTry.toLocalTime().time(), QStringLiteral("HH:mm:ss")));
    }
    return OutboxText::tr("Tried %n time(s); will be tried again", nullptr, row.attempts);
}

QString existsSentence(const OutboxRow &row)
{
    if (row.outcome.message.isEmpty())
        return OutboxText::tr("This email, username or number already has a TechPass account.");
    return row.outcome.message;
}

} // namespace

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
        if (row.outcome.message.isEmpty())
            return OutboxText::tr("The service refused this row. Quote the trace ID to support.");
        return row.outcome.message;
    case RowState::NeedsChecking:
        return OutboxText::tr(
            "It is not known whether this was made. Look it up in Invite user status before "
            "sending it again.");
    case RowState::Cancelled:
        return OutboxText::tr("Taken back before it was sent");
    case RowState::Returned:
        break;
    }
    return OutboxText::tr("Back in a list, to be mended and submitted anew");
}

} // namespace techpass
