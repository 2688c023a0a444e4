// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/elsewherecontroller.h"

#include "app/listsubmitter.h"
#include "app/techpass/onfinished.h"
#include "app/workspace/workspace.h"
#include "models/batch/batchdocument.h"
#include "models/batch/draftemails.h"
#include "models/batch/knownelsewhere.h"
#include "models/files/listopening.h"
#include "models/store/draftstore.h"
#include "models/store/outboxmodel.h"
#include "models/store/storage.h"

#include <QtConcurrentRun>

#include <optional>

namespace techpass {

using namespace std::chrono_literals;

ElsewhereController::ElsewhereController(
    Workspace &workspace, const OutboxModel &outbox, const DraftsModel &drafts, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_outbox(outbox)
    , m_drafts(drafts)
{
    m_worker.setMaxThreadCount(1);
    m_worker.setThreadPriority(QThread::LowestPriority);
    m_timer.setSingleShot(true);
    // Rows that are being sent change the outbox all the time.
    m_timer.setInterval(500ms);
    connect(&m_timer, &QTimer::timeout, this, &ElsewhereController::look);
    const auto outboxChanged = [this] {
        m_outboxChanged = true;
        tellSent();
        lookSoon();
    };
    connect(&outbox, &QAbstractItemModel::modelReset, this, outboxChanged);
    connect(&outbox, &QAbstractItemModel::rowsInserted, this, outboxChanged);
    connect(&outbox, &QAbstractItemModel::dataChanged, this, outboxChanged);
    const auto draftsChanged = [this] {
        m_draftsChanged = true;
        lookSoon();
    };
    connect(&drafts, &QAbstractItemModel::modelReset, this, draftsChanged);
    connect(&drafts, &QAbstractItemModel::rowsInserted, this, draftsChanged);
    connect(&drafts, &QAbstractItemModel::rowsRemoved, this, draftsChanged);
}

ElsewhereController::~ElsewhereController() = default;

void ElsewhereController::setList(BatchDocument *document, qint64 draft)
{
    if (document && m_document == document && m_draft == draft)
        return;
    m_document = document;
    m_draft = draft;
    m_knownDrafts.reset(); // its own was among them
    m_draftsChanged = true;
    tellSent();
    lookSoon();
}

void ElsewhereController::tellSent()
{
    if (!m_document)
        return;
    OutboxCounts counts;
    qint64 newest = 0;
    qint64 toMend = 0;
    for (const OutboxBlock &block : m_outbox.blocks()) { // the newest comes first
        if (!block.submission.sourceKey.startsWith(ListSubmitter::sourceKeyStart(m_draft)))
            continue;
        counts += block.counts;
        newest = newest == 0 ? block.submission.id : newest;
        toMend = toMend == 0 && block.counts.attention() > 0 ? block.submission.id : toMend;
    }
    Q_EMIT sentRows(counts, toMend != 0 ? toMend : newest);
}

void ElsewhereController::lookSoon()
{
    if (m_document && !m_timer.isActive())
        m_timer.start();
}

void ElsewhereController::look()
{
    if (!m_document)
        return;
    if (m_looking)
        return lookSoon();
    m_looking = true;
    struct Found
    {
        std::optional<SubmittedEmails::Gathered> submitted;
        std::shared_ptr<const KnownEmails> drafts;
    };
    std::optional<QList<SubmittedEmails::Submission>> submissions;
    if (std::exchange(m_outboxChanged, false))
        submissions = m_submitted.take(m_outbox);
    std::optional<QList<Draft>> drafts;
    if (std::exchange(m_draftsChanged, false))
        drafts = readDrafts();
    const auto found = QtConcurrent::run(&m_worker, [submissions, drafts]() -> Result<Found> {
        Found all;
        if (submissions)
            all.submitted = SubmittedEmails::gather(*submissions);
        if (drafts)
            all.drafts = gather(*drafts);
        return all;
    });
    onFinished(this, found, [this, draft = m_draft](const Result<Found> &all) {
        m_looking = false;
        if (all && all->submitted) {
            m_submitted.keep(all->submitted->keys);
            m_knownSubmitted = all->submitted->emails;
        }
        if (all && all->drafts && draft == m_draft)
            m_knownDrafts = all->drafts;
        tell();
    });
}

void ElsewhereController::tell()
{
    if (!m_document)
        return;
    m_document->setKnownElsewhere({m_knownSubmitted, m_knownDrafts, QDate::currentDate()});
    readNextDraft();
}

QList<ElsewhereController::Draft> ElsewhereController::readDrafts() const
{
    QList<Draft> found;
    for (int row = 0; row < m_drafts.rowCount(); ++row) {
        const DraftInfo &info = m_drafts.draft(row);
        if (info.id != m_draft && m_read.contains(info.id))
            found.append({{DraftsModel::titleOf(info)}, m_read.value(info.id).keys});
    }
    return found;
}

bool ElsewhereController::readNextDraft()
{
    for (int row = 0; row < m_drafts.rowCount(); ++row) {
        const DraftInfo &info = m_drafts.draft(row);
        if (info.id == m_draft || m_read.value(info.id).editedAt == info.editedAt)
            continue;
        m_looking = true;
        const auto stored = m_workspace.storage().run(
            [id = info.id](Database &database) { return DraftStore(database).load(id); });
        onFinished(this, stored, [this, info](const Result<StoredDraft> &draft) {
            // One that cannot be read has no emails until it changes: opening it tells why.
            readRows(draft.value_or(StoredDraft()), info);
        });
        return true;
    }
    return false;
}

void ElsewhereController::readRows(const StoredDraft &stored, const DraftInfo &info)
{
    const auto read = QtConcurrent::run(&m_worker, [stored]() -> Result<EmailKeys> {
        return openListBytes(stored.info.title, stored.source).map([&stored](const OpenedList &list) {
            return EmailKeys(std::make_shared<const std::vector<quint64>>(draftEmails(list, stored.log)));
        });
    });
    onFinished(this, read, [this, info](const Result<EmailKeys> &keys) {
        m_looking = false;
        m_read.insert(info.id, {info.editedAt, keys.value_or(nullptr)});
        m_draftsChanged = true;
        if (!readNextDraft())
            look();
    });
}

std::shared_ptr<const KnownEmails> ElsewhereController::gather(const QList<Draft> &drafts)
{
    QList<KnownList> lists;
    std::vector<KnownEmails::Entry> entries;
    for (const Draft &draft : drafts) {
        const auto list = static_cast<qint32>(lists.size());
        lists.append(draft.list);
        if (!draft.keys)
            continue;
        for (std::size_t row = 0; row < draft.keys->size(); ++row)
            entries.push_back({(*draft.keys)[row], list, static_cast<qint32>(row) + 1});
    }
    return std::make_shared<const KnownEmails>(std::move(lists), std::move(entries));
}

} // namespace techpass
