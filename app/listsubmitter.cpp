// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listsubmitter.h"

#include "app/opendraft.h"
#include "app/outboxcontroller.h"
#include "app/techpass/onfinished.h"
#include "models/batch/batchrows.h"
#include "models/rules/accountrules.h"
#include "models/session/session.h"

#include <QUuid>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

struct Requests
{
    QList<RowId> ids;
    QList<NewSubmission::Row> rows;
};

Requests requestsOf(const BatchRows &list, const Policy &policy)
{
    Requests requests{list.readyRows(), {}};
    requests.rows.reserve(requests.ids.size());
    for (const RowId row : std::as_const(requests.ids))
        requests.rows.append(
            {static_cast<int>(row), CreationRequest{toAccountRequest(list.invitee(row), policy)}});
    return requests;
}

} // namespace

ListSubmitter::ListSubmitter(Session &session, OutboxController &outbox, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_outbox(outbox)
{
}

QString ListSubmitter::sourceKeyStart(qint64 draft)
{
    return u"draft:%1:"_s.arg(draft);
}

void ListSubmitter::submit(const OpenDraft &draft)
{
    const int ready = draft.document().counts().ready;
    if (m_submitting || ready == 0)
        return;
    m_submitting = true;
    Q_EMIT enqueueing(0, ready);
    // A crash must not leave rows in the outbox whose draft, from which they are to be taken, is not there.
    m_waitsForDraft = !draft.isStored();
    if (!m_waitsForDraft)
        enqueue(draft);
}

void ListSubmitter::goOn(const OpenDraft &draft)
{
    if (std::exchange(m_waitsForDraft, false))
        enqueue(draft);
}

void ListSubmitter::giveUp()
{
    if (m_waitsForDraft)
        end(0);
}

void ListSubmitter::enqueue(const OpenDraft &draft)
{
    const auto requests = QtConcurrent::run(
        [rows = draft.document().snapshot(), policy = m_session.policy()]() -> Result<Requests> {
            return requestsOf(*rows, policy);
        });
    const qint64 id = draft.id();
    const QString key = sourceKeyStart(id) + QUuid::createUuid().toString(QUuid::WithoutBraces);
    onFinished(this, requests,
        [this, id, key, title = draft.document().title(), path = draft.sourceFile().path](
            const Result<Requests> &made) {
            if (!made)
                return take(id, {}, tl::unexpected(made.error()));
            onFinished(this, m_outbox.enqueue(title, key, made->rows, path),
                [this, id, ids = made->ids](const Result<StoredSubmission> &stored) {
                    take(id, ids, stored.map([](const auto &) {}));
                });
        });
}

void ListSubmitter::take(qint64 draft, const QList<RowId> &rows, const Result<void> &stored)
{
    end(stored ? static_cast<int>(rows.size()) : 0);
    if (stored)
        Q_EMIT taken(draft, rows);
    else
        Q_EMIT failed(stored.error());
}

void ListSubmitter::end(int sent)
{
    m_submitting = false;
    m_waitsForDraft = false;
    Q_EMIT enqueueing(sent, sent);
}

} // namespace techpass
