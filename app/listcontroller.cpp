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

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

/// Smaller files are opened before their first rows could be looked at.
constexpr qint64 worthAHead = 4 * headSize;

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
    , m_remover(workspace)
{
    connect(&m_remover, &DraftRemover::removed, &m_drafts, &DraftsModel::remove);
    connect(&m_remover, &DraftRemover::failed, this, &ListController::failed);
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

QString ListController::sourcePath() const
{
    return m_current ? m_current->sourcePath() : QString();
}

void ListController::loadDrafts()
{
    const auto found = m_workspace.storage().run([name = m_workspace.environment().name](Database &database) {
        return DraftStore(database).list(name);
    });
    m_remover.removeRemainders();
    onFinished(this, found, [this](const Result<QList<DraftInfo>> &drafts) {
        if (drafts)
            m_drafts.setDrafts(*drafts);
        else
            Q_EMIT failed(drafts.error());
    });
}

void ListController::openFile(const QString &path)
{
    ListOpener::Reading reading;
    reading.whole = [path](const OpenProgress &progress) { return openList(path, progress); };
    if (QFileInfo(path).size() >= worthAHead)
        reading.head = [path] { return openListHead(path); };
    openNew(QFileInfo(path).fileName(), path, reading);
    connect(m_opener, &ListOpener::failed, this, [this, path](const Error &error) {
        if (error.kind == Error::Kind::FileNotFound)
            Q_EMIT fileGone(path);
    });
}

void ListController::openText(const QString &pasted)
{
    openNew(tr("Pasted list"), {}, {[pasted](const OpenProgress &) { return openPastedText(pasted); }, {}});
}

void ListController::openEmpty()
{
    const QString title = tr("New list");
    openNew(
        title, {}, {[title](const OpenProgress &) -> Result<OpenedList> { return emptyList(title); }, {}});
}

void ListController::openNew(
    const QString &title, const QString &sourcePath, const ListOpener::Reading &reading)
{
    open(title, reading, [this, sourcePath](const PreparedList &prepared) {
        show(std::make_unique<OpenDraft>(
            m_workspace.storage(), m_workspace.environment().name, [this](qint64 id) { return lock(id); },
            std::make_unique<BatchDocument>(prepared.list, prepared.rows.checked), sourcePath));
        m_current->save();
    });
}

void ListController::open(const QString &title, const ListOpener::Reading &reading, const Then &then)
{
    cancelOpening();
    m_opening = title;
    Q_EMIT opening(title);
    m_opener = new ListOpener(this);
    connect(m_opener, &ListOpener::progressed, this, &ListController::openingProgressed);
    connect(m_opener, &ListOpener::headFound, this, [this](const PreparedList &head) {
        m_head = std::make_unique<BatchDocument>(head.list, head.rows.checked);
        m_head->setReadOnly(true);
        Q_EMIT headOpened(m_head.get());
    });
    connect(m_opener, &ListOpener::opened, this, [this, then](const PreparedList &list) {
        then(list);
        endOpening();
    });
    connect(m_opener, &ListOpener::failed, this, [this, title](const Error &error) {
        Q_EMIT openFailed(title, error);
        endOpening();
    });
    m_opener->start(reading, m_session.policy());
}

void ListController::cancelOpening()
{
    if (!m_opener)
        return;
    Q_EMIT openFailed(m_opening, {Error::Kind::Cancelled, {}, {}});
    endOpening();
}

void ListController::endOpening()
{
    if (m_opener) {
        m_opener->stop();
        m_opener->deleteLater();
        m_opener = nullptr;
        m_openingDraft = 0;
    }
    m_head.reset();
}

Result<DraftLock> ListController::lock(qint64 id) const
{
    return lockDraft(m_workspace.settings().dataFolder(), id);
}

void ListController::openDraft(qint64 id)
{
    if (m_current && m_current->id() == id) {
        cancelOpening();
        Q_EMIT opened(&m_current->document());
        return;
    }
    if (std::unique_ptr<OpenDraft> parked = takeParked(id)) {
        cancelOpening();
        show(std::move(parked));
        return;
    }
    if (m_opener && m_openingDraft == id)
        return;
    const Result<DraftLock> held = lock(id);
    if (!held) {
        Q_EMIT failed(held.error());
        return;
    }
    struct Found
    {
        StoredDraft draft;
        QList<int> taken; ///< rows that are in the outbox
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
    const auto read = [found](const OpenProgress &progress) {
        const Result<Found> stored = found.result();
        return stored.and_then([&progress](const Found &kept) {
            return openListBytes(kept.draft.info.title, kept.draft.source, progress)
                .map([&kept](const OpenedList &list) { return ReadList(list, kept.draft.log); });
        });
    };
    open(titleOf(id), {read, {}}, [this, found, held = *held](const PreparedList &list) {
        const Result<Found> stored = found.result();
        show(restored(stored->draft.info, stored->taken, list, held));
    });
    m_openingDraft = id;
}

QString ListController::titleOf(qint64 draft) const
{
    for (int row = 0; row < m_drafts.rowCount(); ++row) {
        if (m_drafts.draft(row).id == draft)
            return m_drafts.draft(row).title;
    }
    return tr("Draft");
}

std::unique_ptr<OpenDraft> ListController::restored(
    const DraftInfo &info, const QList<int> &taken, const PreparedList &prepared, const DraftLock &held)
{
    if (prepared.rows.damage) {
        // What could be read is kept; the rest would only stand in the way of what is written from here on.
        m_workspace.storage().run([id = info.id, applied = prepared.rows.applied](Database &database) {
            return DraftStore(database).cutLog(id, static_cast<int>(applied));
        });
        Q_EMIT failed(*prepared.rows.damage);
    }
    auto document = std::make_unique<BatchDocument>(prepared.list, prepared.rows.checked);
    BatchDocument *list = document.get();
    auto draft = std::make_unique<OpenDraft>(m_workspace.storage(), info, held, std::move(document));
    // A crash may have come between the outbox's taking the rows and the list's letting them go.
    QList<RowId> gone;
    for (const int position : taken) {
        if (list->indexOf(position) >= 0)
            gone.append(position);
    }
    if (!gone.isEmpty())
        list->takeOut(gone);
    return draft;
}

void ListController::show(std::unique_ptr<OpenDraft> draft)
{
    closeCurrent();
    m_current = std::move(draft);
    // It may have been published while the list was read.
    m_current->document().setPolicy(m_session.policy());
    watch(m_current.get());
    Q_EMIT opened(&m_current->document());
}

void ListController::watch(OpenDraft *draft)
{
    connect(draft, &OpenDraft::infoSaved, &m_drafts, &DraftsModel::put);
    connect(draft, &OpenDraft::stored, this, [this, draft] {
        if (draft != m_current.get())
            return;
        Q_EMIT kept(&draft->document());
        if (std::exchange(m_waitsForDraft, false))
            enqueue();
    });
    connect(draft, &OpenDraft::notSaved, this, [this, draft](const Error &error) {
        if (draft != m_current.get())
            return;
        if (m_waitsForDraft)
            endSubmitting(0);
        Q_EMIT notSaved(error);
    });
    connect(draft, &OpenDraft::saved, this, [this, draft] {
        if (draft == m_current.get()) {
            Q_EMIT saved();
        } else if (std::unique_ptr<OpenDraft> parked = takeParked(draft->id())) {
            parked.release()->deleteLater(); // it is the sender
            loadDrafts();
        }
    });
}

std::unique_ptr<OpenDraft> ListController::takeParked(qint64 id)
{
    const auto parked = std::find_if(m_parked.begin(), m_parked.end(),
        [id](const std::unique_ptr<OpenDraft> &draft) { return draft->id() == id; });
    if (parked == m_parked.end())
        return {};
    std::unique_ptr<OpenDraft> draft = std::move(*parked);
    m_parked.erase(parked);
    draft->disconnect(this);
    draft->disconnect(&m_drafts);
    return draft;
}

void ListController::closeCurrent()
{
    if (!m_current)
        return;
    Q_EMIT closing(&m_current->document());
    if (m_waitsForDraft)
        endSubmitting(0);
    if (!m_current->isSaved())
        m_parked.push_back(std::move(m_current));
    m_current.reset();
    // What it wrote last is in the store by the time that the list is read.
    loadDrafts();
}

void ListController::saveAgain()
{
    if (m_current)
        m_current->save();
}

void ListController::deleteDraft(qint64 id)
{
    if (m_current && m_current->id() == id) {
        m_current->forget();
        closeCurrent();
    }
    if (const std::unique_ptr<OpenDraft> parked = takeParked(id))
        parked->forget();
    m_remover.remove(id);
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
    // A crash must not leave rows in the outbox whose draft, from which they are to be taken, is not there.
    if (m_current->isStored())
        enqueue();
    else
        m_waitsForDraft = true;
}

void ListController::enqueue()
{
    const BatchDocument *document = &m_current->document();
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

void ListController::endSubmitting(int sent)
{
    m_submitting = false;
    m_waitsForDraft = false;
    Q_EMIT enqueueing(sent, sent);
}

// The rows are in the outbox, so they leave the list.
void ListController::takeSubmitted(qint64 draftId, const Result<StoredSubmission> &stored)
{
    const int sent = stored ? static_cast<int>(stored->rows.size()) : 0;
    endSubmitting(sent);
    if (!stored) {
        Q_EMIT failed(stored.error());
        return;
    }
    QList<RowId> gone;
    gone.reserve(stored->rows.size());
    for (const OutboxRow &row : stored->rows)
        gone.append(row.position);
    // Another list may have been opened meanwhile; the rows then leave theirs when it is opened again.
    if (!m_current || m_current->id() != draftId) {
        for (const std::unique_ptr<OpenDraft> &parked : m_parked) {
            if (parked->id() == draftId)
                parked->document().takeOut(gone);
        }
        Q_EMIT submitted(sent, 0);
        return;
    }
    BatchDocument &document = m_current->document();
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
