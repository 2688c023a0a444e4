// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/submission/creation.h"
#include "app/submission/nextstep.h"
#include "app/submission/sendplan.h"
#include "app/techpass/servicechannel.h"
#include "models/domain/policy.h"
#include "models/store/outboxstore.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>

namespace techpass {

class Storage;

/// What one request came to.
struct DispatchResult
{
    QList<RowChange> changes; ///< to be written down before anything else is sent
    QHash<qint64, std::chrono::milliseconds> rowWaits; ///< rows that must not be sent before
    NextStep::Queue queue = NextStep::Queue::GoesOn;
    std::chrono::milliseconds wait{0}; ///< of the queue
    bool isWaitAsked = false; ///< by the service, not only the sender's caution
    Error error; ///< why the queue does not go on
};

/// Makes the next request for rows that wait: a look-up or a POST of one row or a batch, as planNext() says.
/// Rows are claimed, which is durable, before the first byte leaves. Owned by Sender; GUI thread; `storage`
/// and `channel` outlive it.
class Dispatcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Dispatcher)

public:
    Dispatcher(Storage &storage, ServiceChannel &channel, QObject *parent = nullptr);

    const Policy &policy() const { return m_policy; }
    void setPolicy(const Policy &policy);
    /// Forgets what earlier failures taught, e.g. because a person asks for a try now.
    void forgetFailures() { m_failures = 0; }

    /// Ends with nothingWaits(), storageFailed(), ended() or cutOff().
    void dispatchNext(const QString &environment, const QString &user, const QSet<qint64> &held);
    /// Looks up rows that need checking; ends with ended() or cutOff().
    void checkAgain(const QList<OutboxRow> &rows);
    int lookUpLimit() const { return m_lookUpLimit; }
    /// The pace allows a request now.
    bool isFree() const { return m_channel.pace().isFree(); }

Q_SIGNALS:
    void claimed(const QList<techpass::OutboxRow> &rows);
    void nothingWaits();
    void storageFailed(const techpass::Error &error);
    void ended(const techpass::DispatchResult &result);
    /// The program ends: what the request did is not known, and the store says so already.
    void cutOff();

private:
    SendLimits limits();
    void send(const QList<OutboxRow> &rows);
    void settle(const QList<OutboxRow> &rows, const QList<Answer<Creation>> &answers);
    void settleFailure(const QList<OutboxRow> &rows, const ServiceError &error);
    void splitBatch(const QList<OutboxRow> &rows, const ServiceError &error);
    void lookUp(const QList<OutboxRow> &rows);
    void settleLookUp(const QList<OutboxRow> &rows, const QStringList &found, const QString &traceId);
    void settleFailedLookUp(const QList<OutboxRow> &rows, const ServiceError &error);
    void addFailure(DispatchResult &result, const OutboxRow &row, const ServiceError &error,
        const NextStep &step, std::chrono::milliseconds rowWait);
    NextStep stepAfter(const OutboxRow &row, const ServiceError &error) const;
    void holdQueue(DispatchResult &result, const NextStep &step, const ServiceError &error);

    Storage &m_storage;
    ServiceChannel &m_channel;
    Policy m_policy = Policy::standard();
    QHash<qint64, QDeadlineTimer> m_lookedUp;
    int m_batchLimit = 1;
    int m_batchCeiling = 1; ///< lowered by 413, until the policy says otherwise
    int m_lookUpLimit = 1;
    int m_failures = 0; ///< of the queue, in a row
};

} // namespace techpass

Q_DECLARE_METATYPE(techpass::DispatchResult)
