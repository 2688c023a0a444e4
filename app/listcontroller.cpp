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
    , m_submitter(session, outbox)
    , m_columnChoices(workspace.settings())
{
    connect(&m_exporter, &ListExporter::fileSaved, this, &ListController::fileSaved);
    connect(&m_exporter, &ListExporter::listSaved, this, &ListController::exported);
    connect(&m_exporter, &ListExporter::failed, this, &ListController::failed);
    connect(&m_userDrafts, &UserDrafts::failed, this, &ListController::failed);
    connect(&m_remover, &DraftRemover::removed, &m_drafts, &DraftsModel::remove);
    connect(&m_remover, &DraftRemover::failed, this, &ListController::failed);
    connect(&m_recovery, &DraftRecovery::removable, &m_remover, &DraftRemover::remove);
    connect(&m_recovery, &DraftRecovery::notCompleted, this, &ListController::notRecovered);
    connect(&m_recovery, &DraftRecovery::completed, this, [this](const DraftInfo &draft, int changes) {
        loadDrafts();
        Q_EMIT recovered(draft, changes);
    });
    connect(&m_submitter, &ListSubmitter::enqueueing, this, &ListController::enqueueing);
    connect(&m_submitter, &ListSubmitter::taken, this, &ListController::takeOut);
    connect(&m_submitter, &ListSubmitter::failed, this, &ListController::failed);
    connect(&m_session, &Session::policyChanged, this, [this] {
        if (m_current)
            m_current->document().setPolicy(m_session.policy());
    });
}

ListController::~ListController() = default;

qint64 ListController::currentDraft() const
{
    return m_current ? m_current->id() : 0;
}

SourceFile ListController::sourceFile() const
{
    return m_current ? m_current->sourceFile() : SourceFile();
}

void ListController::forgetAll()
{
    if (m_current)
        m_current->forget();
    m_parked.forget();
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
    if (!m_current)
        return;
    const QString title = m_current->document().title();
    m_current->disconnect(&m_drafts);
    closeCurrent();
    Q_EMIT leftToOther(title);
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
        m_current->save();
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
        m_parked.listsWith(m_current.get()));
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
        Q_EMIT isDraftAlready(found, m_current && found.id == m_current->id());
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
    if (m_opening && m_opening->draft() == id)
        return;
    const Result<DraftLock> held = lock(id);
    if (!held) {
        Q_EMIT failed(held.error());
        return;
    }
    const auto stored
        = std::make_shared<StoredList>(m_workspace.storage(), m_workspace.environment().name, id);
    const QString known = m_userDrafts.titleOf(id);
    const QString title = known.isEmpty() ? tr("Draft") : known;
    OpeningList &list = begin(title, id, {}, [this, stored, held = *held](const PreparedList &prepared) {
        show(stored->open(prepared, held));
        if (prepared.rows.damage)
            Q_EMIT failed(*prepared.rows.damage);
    });
    list.start(stored->reading(), m_session.policy());
    Q_EMIT opening(title);
}

void ListController::show(std::unique_ptr<OpenDraft> draft)
{
    closeCurrent();
    m_current = std::move(draft);
    // It may have been published while the list was read.
    m_current->document().setPolicy(m_session.policy());
    watch(m_current.get());
    Q_EMIT opened(&m_current->document());
    m_current->tellTyping();
}

void ListController::keepTyping(BatchDocument *document, const std::optional<TypedCell> &typed)
{
    if (m_current && document == &m_current->document())
        m_current->typing().keep(typed);
}

void ListController::watch(OpenDraft *draft)
{
    connect(draft, &OpenDraft::infoSaved, &m_drafts, &DraftsModel::put);
    connect(draft, &OpenDraft::typingFound, this, &ListController::typingFound);
    connect(&draft->typing(), &KeptTyping::failed, this, &ListController::failed);
    connect(draft, &OpenDraft::savingChanged, this, &ListController::tellSaving);
    connect(draft, &OpenDraft::stored, this, [this, draft] {
        if (draft != m_current.get())
            return;
        Q_EMIT kept(&draft->document());
        m_submitter.goOn(*draft);
    });
    connect(draft, &OpenDraft::notSaved, this, [this, draft](const Error &error) {
        if (draft != m_current.get())
            return;
        m_submitter.giveUp();
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

void ListController::tellSaving()
{
    SavingStatus status;
    if (m_current) {
        status = m_current->saving();
        status.isOpen = true;
    }
    Q_EMIT savingChanged(m_parked.worse(status));
}

std::unique_ptr<OpenDraft> ListController::takeParked(qint64 id)
{
    std::unique_ptr<OpenDraft> draft = m_parked.take(id);
    if (!draft)
        return {};
    draft->disconnect(this);
    draft->disconnect(&m_drafts);
    return draft;
}

void ListController::closeCurrent()
{
    if (!m_current)
        return;
    Q_EMIT closing(&m_current->document());
    m_submitter.giveUp();
    if (!m_current->isSaved())
        m_parked.add(std::move(m_current));
    m_current.reset();
    tellSaving();
    // What it wrote last is in the store by the time that the list is read.
    loadDrafts();
}

void ListController::saveAgain()
{
    if (m_current)
        m_current->save();
    m_parked.save();
}

void ListController::deleteDraft(qint64 id)
{
    if (m_current && m_current->id() == id) {
        m_current->forget();
        closeCurrent();
    }
    if (const std::unique_ptr<OpenDraft> parked = takeParked(id))
        parked->forget();
    tellSaving();
    m_remover.remove(id);
}

void ListController::submit(BatchDocument *document)
{
    if (!m_current || document != &m_current->document())
        return;
    const EffectiveSettings &settings = m_session.settings();
    const Result<void> allowed = settings.checkWay(InviteWay::BatchUpload).and_then([&] {
        return settings.checkRows(document->rowCount());
    });
    if (allowed)
        m_submitter.submit(*m_current);
    else
        Q_EMIT failed(allowed.error());
}

void ListController::takeOut(qint64 draft, const QList<RowId> &rows)
{
    const auto sent = static_cast<int>(rows.size());
    // Another list may have been opened meanwhile; the rows then leave theirs when it is opened again.
    if (!m_current || m_current->id() != draft) {
        m_parked.takeOut(draft, rows);
        Q_EMIT submitted(sent, 0);
        return;
    }
    BatchDocument &document = m_current->document();
    document.takeOut(rows);
    document.whenIdle([this, draft, sent, &document] {
        const int stayed = document.rowCount();
        Q_EMIT submitted(sent, stayed);
        if (stayed == 0)
            deleteDraft(draft);
    });
}

void ListController::exportTo(BatchDocument *document, const QString &path)
{
    if (m_current && document == &m_current->document())
        m_exporter.saveList(*m_current, path);
}

void ListController::saveTemplate(const QString &path)
{
    m_exporter.saveTemplate(path, m_current ? m_current->sourceFile().path : QString());
}

} // namespace techpass
