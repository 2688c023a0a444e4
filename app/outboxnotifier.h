// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktopnotifier.h"
#include "models/store/outboxblock.h"

#include <QObject>

namespace techpass {

class OutboxModel;
class Session;
struct QueueStatus;

/// Tells the desktop that a submission has ended, or stands still until somebody does something, when no
/// window of the program is looked at. Says no names and no addresses. Owned by Application; GUI thread; the
/// model outlives it.
class OutboxNotifier final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxNotifier)

public:
    struct News
    {
        QString summary;
        QString body;

        friend bool operator==(const News &, const News &) = default;
    };

    explicit OutboxNotifier(const OutboxModel &model, QObject *parent = nullptr);

    /// Where another window sends, that tells what it has sent.
    void noteQueue(const QueueStatus &queue, const Session &session);
    /// "Vendor onboarding Q4.csv" and "284 created, 2 need attention", and what is to be done next. A form's
    /// title holds an address, so that is left out; nothing at all where no row came to a result.
    static News newsOf(const OutboxBlock &block);

Q_SIGNALS:
    /// The user wants to see it.
    void activated();

private:
    void tell(qint64 submission);

    const OutboxModel &m_model;
    DesktopNotifier m_desktop;
    bool m_quiet = false;
    bool m_standsStill = false;
};

} // namespace techpass
