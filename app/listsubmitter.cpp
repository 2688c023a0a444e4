// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listsubmitter.h"

#include "app/opendraft.h"
#include "app/outboxcontroller.h"
#include "app/techpass/onfinished.h"
#include "models/batch/batchrows.h"
#include "models/rules/accountrules.h"

#include <QPointer>
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

Requests requestsOf(const BatchRows &list)
{
    Requests requests{list.readyRows(), {}};
    requests.rows.reserve(requests.ids.size());
    for (const RowId row : std::as_const(requests.ids))
        requests.rows.append(
            {static_cast<int>(row), CreationRequest{toAccountRequest(list.invitee(row), list.policy())}});
    return requests;
}

} // namespace

struct ListSubmitter::Submission
{
    enum class Stage { Waiting, Preparing, HandedOver };

    QPointer<BatchDocument> document;
    QString title;
    QString path;
    int ready = 0;
    IdleTasks::Expectation expected;
    Stage stage = Stage::Waiting;
    QString key{};
    Requests requests{};
};

ListSubmitter::ListSubmitter(OutboxController &outbox, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
{
}

ListSubmitter::~ListSubmitter() = default;

QString ListSubmitter::sourceKeyStart(qint64 draft)
{
    return u"draft:%1:"_s.arg(draft);
}

ListSubmitter::Pointer ListSubmitter::find(const BatchDocument &document) const
{
    for (const Pointer &submission : m_underWay) {
        if (submission->document == &document)
            return submission;
    }
    return {};
}

void ListSubmitter::submit(const OpenDraft &draft)
{
    BatchDocument &document = draft.document();
    const int ready = document.counts().ready;
    if (ready == 0 || !document.isSettled())
        return;
    m_underWay.append(std::make_shared<Submission>(
        Submission{&document, document.title(), draft.sourceFile().path, ready, document.expectChange()}));
    tell(document);
    goOn(draft);
}

void ListSubmitter::tell(BatchDocument &document)
{
    if (const Pointer submission = find(document))
        Q_EMIT enqueueing(&document, 0, submission->ready);
}

void ListSubmitter::goOn(const OpenDraft &draft)
{
    const Pointer submission = find(draft.document());
    // A crash must not leave rows in the outbox that the draft, from which they are to be taken, does not
    // have, or has otherwise.
    if (submission && submission->stage == Submission::Stage::Waiting && draft.isWritten())
        prepare(submission, draft);
}

void ListSubmitter::prepare(const Pointer &submission, const OpenDraft &draft)
{
    submission->stage = Submission::Stage::Preparing;
    submission->key = sourceKeyStart(draft.id()) + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto requests = QtConcurrent::run(
        [rows = draft.document().snapshot()]() -> Result<Requests> { return requestsOf(*rows); });
    onFinished(this, requests, [this, submission](const Result<Requests> &made) {
        if (!m_underWay.contains(submission))
            return; // given up
        if (!made)
            return drop(submission, made.error());
        submission->requests = *made;
        handOver(submission);
    });
}

void ListSubmitter::handOver(const Pointer &submission)
{
    submission->stage = Submission::Stage::HandedOver;
    const auto stored = m_outbox.enqueue(
        submission->title, submission->key, std::exchange(submission->requests.rows, {}), submission->path);
    onFinished(this, stored, [this, submission](const Result<StoredSubmission> &done) {
        if (done)
            take(submission, done->submission.id);
        else
            drop(submission, done.error());
    });
}

void ListSubmitter::take(const Pointer &submission, qint64 id)
{
    // The list has its task before it is left in peace.
    Q_EMIT taken(submission->document, submission->requests.ids, id);
    end(submission);
}

void ListSubmitter::drop(const Pointer &submission, const Error &error)
{
    end(submission);
    Q_EMIT notSubmitted(submission->title, error);
}

void ListSubmitter::giveUp(const OpenDraft &draft, const Error &error)
{
    const Pointer submission = find(draft.document());
    if (submission && submission->stage != Submission::Stage::HandedOver)
        drop(submission, error);
}

void ListSubmitter::giveUpAll(const Error &error)
{
    const QList<Pointer> underWay = m_underWay;
    for (const Pointer &submission : underWay) {
        if (submission->stage != Submission::Stage::HandedOver)
            drop(submission, error);
    }
}

void ListSubmitter::end(const Pointer &submission)
{
    m_underWay.removeOne(submission);
    submission->expected.reset();
    if (submission->document)
        Q_EMIT enqueueing(submission->document, submission->ready, submission->ready);
}

} // namespace techpass
