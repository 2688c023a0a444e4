// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accountrequest.h"
#include "models/domain/error.h"
#include "models/domain/invitee.h"

#include <QObject>

namespace techpass {

class OutboxController;
class Session;

/// Puts what was typed into a form into the outbox, as a submission of one row. Owned by Application; GUI
/// thread; what it is given outlives it.
class SingleSubmitter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleSubmitter)

public:
    SingleSubmitter(const Session &session, OutboxController &outbox, QObject *parent = nullptr);

    /// Ends with submitted() or failed().
    void submit(const Invitee &invitee, Method method);

Q_SIGNALS:
    void submitted();
    /// It could not be written; failed() follows.
    void notStored(techpass::Method method, const techpass::Invitee &invitee);
    void failed(const techpass::Error &error);

private:
    const Session &m_session;
    OutboxController &m_outbox;
};

} // namespace techpass
