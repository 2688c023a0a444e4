// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/queuestatus.h"

#include "models/session/session.h"
#include "models/store/outboxmodel.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

const QString separator = u" · "_s;

QString timeOfDay(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().time(), u"HH:mm:ss"_s);
}

} // namespace

QString QueueStatus::pace() const
{
    if (requestsPerSecond >= 1)
        return tr("%n request(s) per second", nullptr, static_cast<int>(std::lround(requestsPerSecond)));
    const double seconds = requestsPerSecond > 0 ? 1 / requestsPerSecond : 1;
    return tr("1 request every %n second(s)", nullptr, std::max(1, static_cast<int>(std::lround(seconds))));
}

QString QueueStatus::timeLeft(int open, int batch) const
{
    if (open <= 0 || requestsPerSecond <= 0)
        return {};
    const double requests = std::ceil(open / static_cast<double>(std::max(1, batch)));
    const double minutes = requests / requestsPerSecond / 60;
    if (minutes < 1)
        return tr("less than a minute left");
    if (minutes < 90)
        return tr("about %n min left", nullptr, static_cast<int>(std::lround(minutes)));
    return tr("about %n h left", nullptr, static_cast<int>(std::lround(minutes / 60)));
}

QString QueueStatus::line(const OutboxModel &outbox, const Session &session) const
{
    const int open = outbox.counts().open();
    if (open == 0)
        return {};
    const QString waiting = tr("%n waiting", nullptr, open);
    if (session.state() != Session::State::SignedIn)
        return waiting + separator + tr("Sign in to send what is waiting");
    if (!session.isOnline())
        return waiting;
    if (!session.mayInvite())
        return waiting + separator + tr("You may not invite users");
    if (paused)
        return waiting + separator + tr("Paused");
    if (isWaiting())
        return waiting + separator + tr("The service asked to wait until %1").arg(timeOfDay(waitsUntil));
    const Submission *current = outbox.currentSubmission();
    const int total = current ? outbox.countsOf(current->id).total() : open;
    const int left = current ? outbox.countsOf(current->id).open() : open;
    return tr("Sending %1 of %2")
               .arg(QLocale().toString(std::min(total, total - left + 1)), QLocale().toString(total))
        + separator + pace() + separator + timeLeft(open, session.policy().maxBatchItems);
}

QString QueueStatus::explanation(const OutboxModel &outbox, const Session &session) const
{
    if (outbox.counts().open() == 0) {
        return outbox.counts().attention() > 0
            ? tr("Everything was sent. Some rows need a look: the reason stands in the Detail column.")
            : tr("Everything was sent.");
    }
    if (session.state() != Session::State::SignedIn)
        return tr("Sign in to send what is waiting. Nothing is lost until then.");
    if (!session.isOnline())
        return tr("You are offline. What is waiting is sent when the service can be reached again.");
    if (!session.mayInvite())
        return tr("You may not invite users, so nothing is sent. Sign in as a Subscription Admin or another "
                  "public officer.");
    if (paused)
        return tr("Paused. Nothing is sent until you choose Resume.");
    if (isWaiting())
        return tr("The service asked to wait. Sending goes on at %1.").arg(timeOfDay(waitsUntil));
    return tr("The service accepts %1. You can close the app: what is waiting is sent the next time you are "
              "signed in.")
        .arg(pace());
}

QString countsSentence(int succeeded, int attention, int open)
{
    const QLocale locale;
    QStringList parts;
    if (succeeded > 0)
        parts.append(QueueStatus::tr("%1 created").arg(locale.toString(succeeded)));
    if (attention > 0)
        parts.append(QueueStatus::tr("%n need(s) attention", nullptr, attention));
    if (open > 0)
        parts.append(QueueStatus::tr("%1 waiting").arg(locale.toString(open)));
    return parts.join(separator);
}

} // namespace techpass
