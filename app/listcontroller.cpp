// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listcontroller.h"

#include "app/opendraft.h"
#include "app/samplelist.h"
#include "app/storedlist.h"
#include "app/techpass/onfinished.h"
#include "app/workspace/workspace.h"
#include "models/files/listopening.h"
#include "models/session/session.h"
#include "models/store/storage.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace techpass {

ListController::ListController(
    Workspace &workspace, Session &session, OutboxController &outbox, DraftsModel &drafts, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_session(session)
    , m_drafts(drafts)
    , m_userDrafts(workspace, drafts)
    , m_remover(workspace)
    , m_recovery(workspace)
    , m_submitter(outbox)
    , m_columnChoices(workspace.settings())
{
    connect(&m_exporter, &ListExporter::fileSaved, this, &ListController::fileSaved);
    connect(&m_exporter, &ListExporter::listSaved, this, &ListController::exported);
    connect(&m_exporter, &ListExporter::failed, this, &ListController::failed);
    connect(&m_userDrafts, &UserDrafts::failed, this, &ListController::failed);
    connect(&m_remover, &DraftRemover::removed, &m_drafts, &DraftsModel::remove);
    connect(&m_remover, &DraftRemover::failed, this, &ListController::failed);
    connect(&m_recovery, &DraftRecovery::removable, &m_remover, &DraftRemover::remove);
    connect(&m_recovery, &DraftRecovery::failed, this, &ListController::failed);
    connect(&m_recovery, &DraftRecovery::notCompleted, this, &ListController::notRecovered);
    connect(&m_recovery, &DraftRecovery::completed, this, [this](const DraftInfo &draft, int changes) {
        loadDrafts();
        Q_EMIT recovered(draft, changes);
    });
    connect(&m_session, &Session::policyChanged, this, [this] {
        if (OpenDraft *open = m_lists.current())
            open->document().setPolicy(m_session.policy());
    });
    watchLists();
    watchSubmissions();
}

ListController::~ListController() = default;

void ListController::watchLists()
{
    connect(&m_lists, &OpenLists::infoSaved, &m_drafts, &DraftsModel::put);
    connect(&m_lists, &OpenLists::savingChanged, this, &ListController::savingChanged);
    connect(&m_lists, &OpenLists::typingFound, this, &ListController::typingFound);
    connect(&m_lists, &OpenLists::typingNotKept, this, &ListController::failed);
    connect(&m_lists, &OpenLists::kept, this, [this] { Q_EMIT kept(&m_lists.current()->document()); });
    connect(&m_lists, &OpenLists::saved, this, &ListController::saved);
    connect(&m_lists, &OpenLists::finished, this, &ListController::loadDrafts);
    connect(&m_lists, &OpenLists::written, &m_submitter, &ListSubmitter::goOn);
    connect(&m_lists, &OpenLists::notSaved, this, [this](const OpenDraft &draft, const Error &error) {
        m_submitter.giveUp(draft, error);
        if (&draft == m_lists.current())
            Q_EMIT notSaved(error);
    });
}

void ListController::watchSubmissions()
{
    connect(&m_submitter, &ListSubmitter::enqueueing, this, &ListController::enqueueing);
    connect(&m_submitter, &ListSubmitter::taken, this, &ListController::takeOut);
    connect(&m_submitter, &ListSubmitter::notSubmitted, this, &ListController::notSubmitted);
}

qint64 ListController::currentDraft() const
{
    const OpenDraft *open = m_lists.current();
    return open ? open->id() : 0;
}

SourceFile ListController::sourceFile() const
{
    const OpenDraft *open = m_lists.current();
    return open ? open->sourceFile() : SourceFile();
}

bool ListController::isOpen(const BatchDocument *document) const
{
    const OpenDraft *open = m_lists.current();
    return open && document == &open->document();
}

void ListController::showUser(const QString &user)
{
    const QString before = m_userDrafts.user();
    if (before == user)
        return;
    m_userDrafts.setUser(user);
    if (!before.isEmpty() && !user.isEmpty())
        leaveToOther();
    loadDrafts();
}

/// What one account has under review is nothing for another.
void ListController::leaveToOther()
{
    cancelOpening();
    m_lists.hide();
    if (OpenDraft *open = m_lists.current()) {
        const QString title = open->document().title();
        closeCurrent();
        Q_EMIT leftToOther(title);
    }
    // What one account submits is not sent by another.
    m_submitter.giveUpAll({Error::Kind::Cancelled, {}, {}});
}

void ListController::loadDrafts()
{
    m_userDrafts.load();
    m_remover.removeRemainders();
}

/// It comes with the program: no file of the user, to be watched or listed as recent.
void ListController::openSample()
{
    const auto read = [](const OpenProgress &progress) {
        return openList(samplePath, OpenRequest{progress, {}, {}}).map([](const OpenedList &list) {
            return ReadList(list);
        });
    };
    openNew(QFileInfo(samplePath).fileName(), {}, {read, {}});
}

void ListController::openFile(const QString &path, const QFuture<void> &headShown)
{
    if (path == samplePath)
        return openSample();
    openNew(QFileInfo(path).fileName(), path, readingOfFile(path, m_columnChoices.lookup(), headShown));
}

void ListController::openText(const QString &pasted)
{
    openNew(tr("Pasted list"), {}, {[pasted](const OpenProgress &) { return openPastedText(pasted); }, {}});
}

void ListController::openEmpty()
{
    const QString title = tr("New list");
    openNew(title, {}, {[title](const OpenProgress &) -> Result<ReadList> { return emptyList(title); }, {}});
}

void ListController::openNew(const QString &title, const QString &path, const ListOpener::Reading &reading)
{
    if (const Result<void> allowed = m_session.settings().checkWay(InviteWay::BatchUpload); !allowed) {
        Q_EMIT openFailed(title, allowed.error());
        return;
    }
    OpeningList &list = begin(title, 0, path, [this](const PreparedList &prepared) {
        show(std::make_unique<OpenDraft>(
            m_workspace.storage(), m_workspace.environment().name, m_userDrafts.user(),
            [this](qint64 id) { return lock(id); },
            std::make_unique<BatchDocument>(prepared.list, prepared.rows.checked), prepared.file));
        m_lists.current()->save();
    });
    list.setLimit([settings = m_session.settings()](int rows) { return settings.checkRows(rows); });
    if (!path.isEmpty())
        lookForDraft(list);
    // Reading begins before it is shown that it does, which takes a while, too.
    list.start(reading, m_session.policy());
    Q_EMIT opening(title);
}

void ListController::lookForDraft(OpeningList &opening)
{
    opening.lookIn(std::make_unique<SameDraft>(
                       m_workspace.storage(), m_workspace.environment().name, m_userDrafts.user()),
        m_lists.lists());
}

void ListController::answer(const ListAnswer &answer)
{
    if (!m_opening)
        return;
    for (const ListQuestion &question : m_opening->questions()) {
        if (question.about == ListQuestion::About::Columns && answer.columns)
            m_columnChoices.remember(question.signature, *answer.columns);
    }
    // Read as the user says, it may be a draft that was read so, too.
    lookForDraft(*m_opening);
    m_opening->answer(answer, m_columnChoices.lookup());
}

OpeningList &ListController::begin(const QString &title, qint64 draft, const QString &path, const Then &then)
{
    cancelOpening();
    m_opening = std::make_unique<OpeningList>(title, draft, this);
    OpeningList *list = m_opening.get();
    connect(list, &OpeningList::progressed, this, &ListController::openingProgressed);
    connect(list, &OpeningList::headFound, this, &ListController::headOpened);
    connect(list, &OpeningList::isDraftAlready, this, [this](const DraftInfo &found) {
        Q_EMIT isDraftAlready(found, m_lists.current() && found.id == currentDraft());
    });
    connect(list, &OpeningList::asked, this, &ListController::asked);
    connect(list, &OpeningList::opened, this, [this, then](const PreparedList &prepared) {
        then(prepared);
        endOpening();
    });
    connect(list, &OpeningList::failed, this, [this, title, path](const Error &error) {
        if (error.kind == Error::Kind::FileNotFound && !path.isEmpty())
            Q_EMIT fileGone(path);
        Q_EMIT openFailed(title, error);
        endOpening();
    });
    return *list;
}

void ListController::openAnew()
{
    if (m_opening)
        m_opening->openAnew();
}

void ListController::cancelOpening()
{
    if (!m_opening)
        return;
    Q_EMIT openFailed(m_opening->title(), {Error::Kind::Cancelled, {}, {}});
    endOpening();
}

void ListController::endOpening()
{
    if (!m_opening)
        return;
    m_opening->disconnect(this);
    m_opening.release()->deleteLater(); // it may be the sender
}

Result<DraftLock> ListController::lock(qint64 id) const
{
    return lockDraft(m_workspace.settings().dataFolder(), id);
}

void ListController::openDraft(qint64 id)
{
    OpenDraft *open = m_lists.current();
    if (open && open->id() == id) {
        cancelOpening();
        Q_EMIT opened(&open->document());
        return;
    }
    if (std::unique_ptr<OpenDraft> left = m_lists.takeLeft(id)) {
        cancelOpening();
        show(std::move(left));
        return;
    }
    if (m_opening && m_opening->draft() == id)
        return;
    const Result<DraftLock> held = lock(id);
    if (!held) {
        Q_EMIT failed(held.error());
        return;
    }
    const QString known = m_userDrafts.titleOf(id);
    const QString title = known.isEmpty() ? tr("Draft") : known;
    const auto stored
        = std::make_shared<StoredList>(m_workspace.storage(), m_workspace.environment().name, id, title);
    OpeningList &list = begin(title, id, {}, [this, stored, held = *held](const PreparedList &prepared) {
        show(stored->open(prepared, held));
        if (const int lost = stored->changesLost(prepared); lost > 0)
            Q_EMIT changesLost(prepared.list.title, lost);
        else if (const std::optional<Error> damage = stored->damage(prepared))
            Q_EMIT failed(*damage);
    });
    list.start(stored->reading(), m_session.policy());
    Q_EMIT opening(title);
}

void ListController::show(std::unique_ptr<OpenDraft> draft)
{
    closeCurrent();
    BatchDocument &document = draft->document();
    m_lists.open(std::move(draft));
    // It may have been published while the list was read.
    document.setPolicy(m_session.policy());
    Q_EMIT opened(&document);
    m_submitter.tell(document);
    m_lists.current()->tellTyping();
}

void ListController::keepTyping(BatchDocument *document, const std::optional<TypedRow> &typed)
{
    if (isOpen(document))
        m_lists.current()->keepTyping(typed);
}

void ListController::closeCurrent()
{
    OpenDraft *open = m_lists.current();
    if (!open)
        return;
    Q_EMIT closing(&open->document());
    m_lists.leave();
    // What it wrote last is in the store by the time that the list is read.
    loadDrafts();
}

void ListController::deleteDraft(qint64 id)
{
    std::unique_ptr<OpenDraft> left = m_lists.takeLeft(id);
    OpenDraft *draft = left ? left.get() : currentDraft() == id ? m_lists.current() : nullptr;
    if (draft) {
        m_submitter.giveUp(*draft, {Error::Kind::Cancelled, {}, {}});
        draft->forget();
    }
    if (draft && !left)
        closeCurrent();
    left.reset(); // with its lock
    m_lists.tellSaving();
    m_remover.remove(id);
}

void ListController::submit(BatchDocument *document)
{
    if (!isOpen(document))
        return;
    const EffectiveSettings &settings = m_session.settings();
    const Result<void> allowed = settings.checkWay(InviteWay::BatchUpload).and_then([&] {
        return settings.checkRows(document->rowCount());
    });
    if (allowed)
        m_submitter.submit(*m_lists.current());
    else
        Q_EMIT failed(allowed.error());
}

void ListController::takeOut(BatchDocument *document, const QList<RowId> &rows, qint64 submission)
{
    const auto sent = static_cast<int>(rows.size());
    if (!document) {
        Q_EMIT submitted(nullptr, sent, 0, submission);
        return;
    }
    document->takeOut(rows);
    document->whenIdle([this, sent, document, submission] {
        const int stayed = document->rowCount();
        Q_EMIT submitted(document, sent, stayed, submission);
        const OpenDraft *draft = m_lists.find(document);
        // Rows that the user removed are not sent: as long as undoing gives them back, there is a draft.
        if (stayed == 0 && draft && !document->canBringRowsBack())
            deleteDraft(draft->id());
    });
}

void ListController::exportTo(BatchDocument *document, const QString &path)
{
    if (isOpen(document))
        m_exporter.saveList(*m_lists.current(), path);
}

void ListController::saveTemplate(const QString &path)
{
    m_exporter.saveTemplate(path, sourceFile().path);
}

} // namespace techpass
