// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listcontroller.h"

#include "app/opendraft.h"
#include "app/outboxcontroller.h"
#include "app/techpass/onfinished.h"
#include "app/workspace/workspace.h"
#include "models/batch/batchrows.h"
#include "models/files/listopening.h"
#include "models/files/listtemplate.h"
#include "models/files/listwriter.h"
#include "models/rules/accountrules.h"
#include "models/session/session.h"
#include "models/store/storage.h"

#include <QFileInfo>
#include <QUuid>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

Result<PreparedList> prepare(const Result<OpenedList> &list, const Policy &policy)
{
    if (!list)
        return tl::unexpected(list.error());
    return checkRows(list->source, policy).map([&](const CheckedRows &checked) {
        return PreparedList{*list, checked};
    });
}

QList<NewSubmission::Row> requestsOf(const BatchRows &list, const Policy &policy)
{
    QList<NewSubmission::Row> rows;
    for (const RowId row : list.readyRows())
        rows.append({static_cast<int>(row), CreationRequest{toAccountRequest(list.invitee(row), policy)}});
    return rows;
}

QList<Invitee> inviteesOf(const BatchRows &list)
{
    QList<Invitee> rows;
    rows.reserve(list.order.liveCount());
    list.order.eachLive([&](RowId row) { rows.append(list.invitee(row)); });
    return rows;
}

} // namespace

ListController::ListController(
    Workspace &workspace, Session &session, OutboxController &outbox, DraftsModel &drafts, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_session(session)
    , m_outbox(outbox)
    , m_drafts(drafts)
{
    connect(&m_session, &Session::policyChanged, this, [this] {
        if (m_current)
            m_current->document().setPolicy(m_session.policy());
    });
}

ListController::~ListController() = default;

QString ListController::sourceKeyStart(qint64 draft)
{
    return u"draft:%1:"_s.arg(draft);
}

qint64 ListController::currentDraft() const
{
    return m_current ? m_current->id() : 0;
}

void ListController::loadDrafts()
{
    const auto found = m_workspace.storage().run([name = m_workspace.environment().name](Database &database) {
        return DraftStore(database).list(name);
    });
    onFinished(this, found, [this](const Result<QList<DraftInfo>> &drafts) {
        if (drafts)
            m_drafts.setDrafts(*drafts);
        else
            Q_EMIT failed(drafts.error());
    });
}

void ListController::openFile(const QString &path)
{
    open(QFileInfo(path).fileName(), path, [path] { return openList(path); });
}

void ListController::openText(const QString &pasted)
{
    open(tr("Pasted list"), {}, [pasted] { return openPastedText(pasted); });
}

void ListController::openEmpty()
{
    const QString title = tr("New list");
    open(title, {}, [title]() -> Result<OpenedList> { return emptyList(title); });
}

void ListController::open(const QString &title, const QString &sourcePath, const Reading &read)
{
    Q_EMIT opening(title);
    const auto prepared = QtConcurrent::run(
        [read, policy = m_session.policy()]() -> Result<PreparedList> { return prepare(read(), policy); });
    onFinished(this, prepared, [this, title, sourcePath](const Result<PreparedList> &list) {
        if (list)
            keepAsDraft(*list, sourcePath);
        else
            Q_EMIT openFailed(title, list.error());
    });
}

void ListController::keepAsDraft(const PreparedList &prepared, const QString &sourcePath)
{
    const auto created = m_workspace.storage().run(
        [name = m_workspace.environment().name, list = prepared.list](
            Database &database) { return DraftStore(database).create(name, list.title, list.bytes); });
    onFinished(this, created, [this, prepared, sourcePath](const Result<DraftInfo> &info) {
        if (!info) {
            Q_EMIT openFailed(prepared.list.title, info.error());
            return;
        }
        const Result<DraftLock> lock = lockDraft(info->id);
        if (!lock) {
            Q_EMIT openFailed(prepared.list.title, lock.error());
            return;
        }
        auto document = std::make_unique<BatchDocument>(prepared.list, prepared.checked);
        show(std::make_unique<OpenDraft>(
            m_workspace.storage(), *info, *lock, std::move(document), sourcePath));
    });
}

Result<ListController::DraftLock> ListController::lockDraft(qint64 id) const
{
    auto lock
        = std::make_shared<ExclusiveLock>(m_workspace.settings().dataFolder() + u"/draft-%1.lock"_s.arg(id));
    return lock->tryTake().and_then([&lock](bool taken) -> Result<DraftLock> {
        if (!taken)
            return failure(Error::Kind::StorageInUse);
        return lock;
    });
}

void ListController::openDraft(qint64 id)
{
    if (m_current && m_current->id() == id) {
        Q_EMIT opened(&m_current->document());
        return;
    }
    const Result<DraftLock> lock = lockDraft(id);
    if (!lock) {
        Q_EMIT failed(lock.error());
        return;
    }
    struct Found
    {
        StoredDraft draft;
        QList<int> taken;
    };
    const auto found = m_workspace.storage().run(
        [id, name = m_workspace.environment().name](Database &database) -> Result<Found> {
            const Result<StoredDraft> draft = DraftStore(database).load(id);
            if (!draft)
                return tl::unexpected(draft.error());
            const Result<QList<int>> taken = OutboxStore(database).positionsTaken(name, sourceKeyStart(id));
            if (!taken)
                return tl::unexpected(taken.error());
            return Found{*draft, *taken};
        });
    onFinished(this, found, [this, held = *lock](const Result<Found> &stored) {
        if (stored)
            restore(stored->draft, stored->taken, held);
        else
            Q_EMIT failed(stored.error());
    });
}

void ListController::restore(const StoredDraft &draft, const QList<int> &taken, const DraftLock &lock)
{
    Q_EMIT opening(draft.info.title);
    const auto prepared = QtConcurrent::run([draft, policy = m_session.policy()]() -> Result<PreparedList> {
        return prepare(openListBytes(draft.info.title, draft.source), policy);
    });
    onFinished(this, prepared, [this, draft, taken, lock](const Result<PreparedList> &list) {
        if (list)
            finishRestoring(draft, taken, *list, lock);
        else
            Q_EMIT openFailed(draft.info.title, list.error());
    });
}

void ListController::finishRestoring(
    const StoredDraft &draft, const QList<int> &taken, const PreparedList &prepared, const DraftLock &lock)
{
    auto document = std::make_unique<BatchDocument>(prepared.list, prepared.checked);
    qsizetype applied = 0;
    if (const Result<void> replayed = document->replay(draft.log, &applied); !replayed) {
        // What could be read is kept; the rest would only stand in the way of what is written from here on.
        m_workspace.storage().run([id = draft.info.id, applied](Database &database) {
            return DraftStore(database).cutLog(id, static_cast<int>(applied));
        });
        Q_EMIT failed(replayed.error());
    }
    BatchDocument *restored = document.get();
    auto open = std::make_unique<OpenDraft>(
        m_workspace.storage(), draft.info, lock, std::move(document), QString());
    // A crash may have come between the outbox's taking the rows and the list's letting them go.
    QList<RowId> gone;
    for (const int position : taken) {
        if (restored->indexOf(position) >= 0)
            gone.append(position);
    }
    if (!gone.isEmpty())
        restored->takeOut(gone);
    show(std::move(open));
}

void ListController::show(std::unique_ptr<OpenDraft> draft)
{
    closeCurrent();
    m_current = std::move(draft);
    connect(m_current.get(), &OpenDraft::infoSaved, &m_drafts, &DraftsModel::put);
    connect(m_current.get(), &OpenDraft::failed, this, &ListController::failed);
    m_current->saveInfo();
    Q_EMIT opened(&m_current->document());
}

void ListController::closeCurrent()
{
    if (!m_current)
        return;
    Q_EMIT closing(&m_current->document());
    m_current.reset();
    // What it wrote last is in the store by the time that the list is read.
    loadDrafts();
}

void ListController::deleteDraft(qint64 id)
{
    if (m_current && m_current->id() == id) {
        m_current->forget();
        closeCurrent();
    }
    const Result<DraftLock> lock = lockDraft(id);
    if (!lock) {
        Q_EMIT failed(lock.error());
        return;
    }
    const auto removed
        = m_workspace.storage().run([id](Database &database) { return DraftStore(database).remove(id); });
    onFinished(this, removed, [this, id, held = *lock](const Result<void> &done) {
        if (done)
            m_drafts.remove(id);
        else
            Q_EMIT failed(done.error());
    });
}

void ListController::submit(BatchDocument *document)
{
    if (m_submitting || !m_current || document != &m_current->document())
        return;
    const int ready = document->counts().ready;
    if (ready == 0)
        return;
    m_submitting = true;
    Q_EMIT enqueueing(0, ready);
    const auto requests = QtConcurrent::run(
        [rows = document->snapshot(), policy = m_session.policy()]() -> Result<QList<NewSubmission::Row>> {
            return requestsOf(*rows, policy);
        });
    const qint64 id = m_current->id();
    const QString key = sourceKeyStart(id) + QUuid::createUuid().toString(QUuid::WithoutBraces);
    onFinished(this, requests,
        [this, id, key, title = document->title()](const Result<QList<NewSubmission::Row>> &rows) {
            if (!rows)
                return takeSubmitted(id, tl::unexpected(rows.error()));
            onFinished(this, m_outbox.enqueue(title, key, *rows),
                [this, id](const Result<StoredSubmission> &stored) { takeSubmitted(id, stored); });
        });
}

// The rows are in the outbox, so they leave the list.
void ListController::takeSubmitted(qint64 draftId, const Result<StoredSubmission> &stored)
{
    m_submitting = false;
    const int sent = stored ? static_cast<int>(stored->rows.size()) : 0;
    Q_EMIT enqueueing(sent, sent);
    if (!stored) {
        Q_EMIT failed(stored.error());
        return;
    }
    // Another list may have been opened meanwhile; the rows then leave theirs when it is opened again.
    if (!m_current || m_current->id() != draftId) {
        Q_EMIT submitted(sent, 0);
        return;
    }
    BatchDocument &document = m_current->document();
    QList<RowId> gone;
    gone.reserve(stored->rows.size());
    for (const OutboxRow &row : stored->rows)
        gone.append(row.position);
    document.takeOut(gone);
    document.whenIdle([this, draftId, sent, &document] {
        const int stayed = document.rowCount();
        Q_EMIT submitted(sent, stayed);
        if (stayed == 0)
            deleteDraft(draftId);
    });
}

void ListController::exportTo(BatchDocument *document, const QString &path)
{
    if (m_current && document == &m_current->document() && !m_current->sourcePath().isEmpty()
        && QFileInfo(path) == QFileInfo(m_current->sourcePath())) {
        Q_EMIT failed({Error::Kind::FileNotWritable,
            tr("The list was read from this file, which is never changed."), {}});
        return;
    }
    reportSaved(
        QtConcurrent::run([path, rows = document->snapshot()] { return writeList(path, inviteesOf(*rows)); }),
        path);
}

void ListController::saveTemplate(const QString &path)
{
    reportSaved(QtConcurrent::run([path] { return writeTemplate(path); }), path);
}

void ListController::reportSaved(const QFuture<Result<void>> &written, const QString &path)
{
    onFinished(this, written, [this, path](const Result<void> &done) {
        if (done)
            Q_EMIT fileSaved(path);
        else
            Q_EMIT failed(done.error());
    });
}

} // namespace techpass
