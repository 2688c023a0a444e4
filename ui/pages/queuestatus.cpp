// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/queuestatus.h"

#include "models/domain/listtext.h"
#include "models/session/session.h"
#include "models/store/outboxmodel.h"
#include "models/store/outboxtext.h"
#include "ui/errortext.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

const QString separator = u" · "_s;

/// Below this many rows a second, how many seconds one takes says more.
constexpr double slow = 0.75;

QString requestPace(double perSecond)
{
    if (perSecond >= slow)
        return QueueStatus::tr(
            "%Ln request(s) per second", nullptr, std::max(1, static_cast<int>(std::lround(perSecond))));
    const double seconds = perSecond > 0 ? 1 / perSecond : 1;
    return QueueStatus::tr(
        "1 request every %Ln second(s)", nullptr, std::max(1, static_cast<int>(std::lround(seconds))));
}

} // namespace

bool QueueStatus::isMoving(const Session &session) const
{
    if (state == State::SendingElsewhere)
        return true;
    return (state == State::Sending || state == State::Idle) && session.isOnline() && session.mayInvite()
        && session.state() == Session::State::SignedIn;
}

QString QueueStatus::pace(const Session &session) const
{
    const bool batches = session.policy().maxBatchItems > 1;
    if (rowsPerSecond <= 0 || !batches)
        return requestPace(rowsPerSecond > 0 ? rowsPerSecond : session.policy().requestsPerSecond);
    if (rowsPerSecond >= slow)
        return tr(
            "%Ln row(s) per second", nullptr, std::max(1, static_cast<int>(std::lround(rowsPerSecond))));
    return tr("1 row every %Ln second(s)", nullptr, static_cast<int>(std::lround(1 / rowsPerSecond)));
}

QString QueueStatus::timeLeft(int open) const
{
    if (open <= 0 || rowsPerSecond <= 0)
        return {};
    const double minutes = open / rowsPerSecond / 60;
    if (minutes < 1)
        return tr("less than a minute left");
    if (minutes < 90)
        return tr("about %Ln min left", nullptr, static_cast<int>(std::lround(minutes)));
    return tr("about %Ln h left", nullptr, static_cast<int>(std::lround(minutes / 60)));
}

/// Why nothing is sent, in a few words; empty while something is.
QString QueueStatus::standstill(const Session &session) const
{
    if (state == State::StorageTrouble)
        return reason && reason->kind == Error::Kind::StorageFull ? tr("The disk is full")
                                                                  : tr("The data folder cannot be written");
    if (session.state() != Session::State::SignedIn || state == State::WaitingForSignIn)
        return tr("Sign in to send what is waiting");
    if (!session.mayInvite() || state == State::NotPermitted)
        return tr("You may not invite users");
    const bool timed = waitsUntil > QDateTime::currentDateTimeUtc();
    switch (state) {
    case State::Paused:
        return tr("Paused");
    case State::WaitingForService:
        if (!timed)
            return tr("Trying again");
        return reason && reason->kind != Error::Kind::TooManyRequests
            ? tr("The service cannot take more now; next try at %1").arg(momentText(waitsUntil))
            : tr("The service asked to wait until %1").arg(momentText(waitsUntil));
    case State::WaitingForNetwork:
        if (reason && reason->kind == Error::Kind::ProxySignInNeeded)
            return tr("The proxy asks for a name and password");
        return timed ? tr("Offline; next try at %1").arg(momentText(waitsUntil)) : tr("Offline");
    default:
        return session.isOnline() ? QString() : tr("Offline");
    }
}

QString QueueStatus::line(const OutboxModel &outbox, const Session &session) const
{
    const int open = outbox.counts().open();
    if (open == 0)
        return {};
    const Submission *current = outbox.currentSubmission();
    const OutboxCounts of = current ? outbox.countsOf(current->id) : OutboxCounts();
    const QLocale locale;
    const QString total = locale.toString(of.total());
    if (state == State::SendingElsewhere) {
        return tr("Another window sends: %1 of %2 done").arg(locale.toString(rowsDone(of)), total)
            + (timeLeft(open).isEmpty() ? QString() : QString(separator + timeLeft(open)));
    }
    const QString why = standstill(session);
    if (!why.isEmpty())
        return tr("%Ln waiting", nullptr, open) + separator + why;
    if (!isMoving(session))
        return tr("%Ln waiting", nullptr, open);
    QStringList parts{
        tr("Sending %1 of %2").arg(locale.toString(std::min(of.total(), rowsDone(of) + 1)), total),
        pace(session)};
    if (const QString left = timeLeft(open); !left.isEmpty())
        parts.append(left);
    return parts.join(separator);
}

/// A sign-in page of a hotel's or an office's network answers in the service's place.
QString QueueStatus::networkSentence() const
{
    QString sentence = tr("You are offline. What is waiting is sent when the service can be reached again.");
    if (reason && reason->kind == Error::Kind::AnswerUnreadable)
        sentence = tr("The network answers in place of the service. Open a web browser and sign in to the "
                      "network; what is waiting is then sent.");
    else if (reason && reason->kind == Error::Kind::TlsFailed)
        sentence = errorSentenceWithoutTrace(*reason);
    else if (reason && reason->kind == Error::Kind::ProxySignInNeeded)
        sentence = paragraph({errorSentenceWithoutTrace(*reason), tr("Pause and resume to be asked again.")});
    if (waitsUntil > QDateTime::currentDateTimeUtc())
        return paragraph({sentence, tr("Next try at %1.").arg(momentText(waitsUntil))});
    return sentence;
}

QString QueueStatus::serviceSentence() const
{
    if (waitsUntil <= QDateTime::currentDateTimeUtc())
        return tr("The service is tried again.");
    const QString time = momentText(waitsUntil);
    if (!reason || reason->kind == Error::Kind::TooManyRequests)
        return tr("The service asked to wait. Sending goes on at %1.").arg(time);
    return tr(
        "The service has a problem of its own. It is tried again at %1; nothing is lost and nothing is made "
        "twice.")
        .arg(time);
}

/// For the people whose rows came through.
QString QueueStatus::whatComesNext(const OutboxCounts &counts, const Policy &policy)
{
    QStringList sentences;
    if (counts[RowState::Invited] > 0) {
        sentences.append(tr("Who was invited gets an email that is valid for %Ln day(s).", nullptr,
            policy.invitationValidDays));
        sentences.append(tr("It can be sent again after %Ln hour(s), on the page Invite user status.",
            nullptr, policy.resendIntervalHours));
    }
    if (counts[RowState::Created] > 0)
        sentences.append(tr("Whose account was created gets the initial password by SMS."));
    return paragraph(sentences);
}

QString QueueStatus::explanation(
    const OutboxCounts &shown, const OutboxCounts &all, const Session &session) const
{
    if (shown.open() == 0) {
        const int takenBack = shown[RowState::Cancelled];
        QStringList done{takenBack > 0
                ? tr("%Ln row(s) were taken back before they were sent.", nullptr, takenBack)
                : tr("Everything was sent.")};
        if (shown.attention() > 0)
            done.append(tr("Some rows need a look: the reason stands in the Detail column."));
        if (const QString next = whatComesNext(shown, session.policy()); !next.isEmpty())
            done.append(next);
        if (all.open() > 0)
            done.append(tr("Other submissions still wait."));
        return paragraph(done);
    }
    if (state == State::StorageTrouble) {
        return reason && reason->kind == Error::Kind::StorageFull
            ? tr("The disk is full, so nothing can be kept and nothing is sent. Free some space: sending "
                 "then goes on "
                 "by itself.")
            : tr("The data folder cannot be written, so nothing is sent. Check that it is there and that you "
                 "may "
                 "write to it: sending then goes on by itself.");
    }
    if (state == State::SendingElsewhere)
        return tr("Another window sends these rows; this one shows how far it is.");
    if (session.state() != Session::State::SignedIn || state == State::WaitingForSignIn)
        return tr("Sign in to send what is waiting. Nothing is lost until then.");
    if (!session.mayInvite() || state == State::NotPermitted)
        return tr("You may not invite users, so nothing is sent. Sign in as a Subscription Admin or another "
                  "public officer.");
    switch (state) {
    case State::Paused:
        return tr("Paused. Nothing is sent until you choose Resume.");
    case State::WaitingForService:
        return serviceSentence();
    case State::WaitingForNetwork:
        return networkSentence();
    default:
        break;
    }
    if (!session.isOnline())
        return networkSentence();
    return tr("The service accepts %1. You can close the app: what is waiting is sent the next time you are "
              "signed in.")
        .arg(requestPace(session.policy().requestsPerSecond));
}

int rowsDone(const OutboxCounts &counts)
{
    return counts.total() - counts.open() - counts[RowState::Cancelled];
}

QString countsSentence(const OutboxCounts &counts)
{
    QStringList parts;
    if (counts.succeeded() > 0)
        parts.append(QueueStatus::tr("%1 created").arg(QLocale().toString(counts.succeeded())));
    if (const QString left = leftSentence(counts); !left.isEmpty())
        parts.append(left);
    return parts.join(separator);
}

QString leftSentence(const OutboxCounts &counts)
{
    const QLocale locale;
    QStringList parts;
    if (counts.attention() > 0)
        parts.append(QueueStatus::tr("%Ln need(s) attention", nullptr, counts.attention()));
    if (counts.open() > 0)
        parts.append(QueueStatus::tr("%1 waiting").arg(locale.toString(counts.open())));
    if (const int takenBack = counts[RowState::Cancelled]; takenBack > 0)
        parts.append(QueueStatus::tr("%1 taken back").arg(locale.toString(takenBack)));
    return parts.join(separator);
}

} // namespace techpass
