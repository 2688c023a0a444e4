// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draftrecovery.h"

#include "app/techpass/onfinished.h"
#include "app/workspace/workspace.h"
#include "models/files/filereading.h"
#include "models/store/draftwriter.h"
#include "models/store/storage.h"

#include <QtConcurrentRun>

namespace techpass {

namespace {

/// How long a file that is away may take to come back.
constexpr int patienceDays = 7;

} // namespace

DraftRecovery::DraftRecovery(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void DraftRecovery::start()
{
    const auto found = m_workspace.storage().run([name = m_workspace.environment().name](Database &database) {
        return DraftStore(database).unfinished(name);
    });
    onFinished(this, found, [this](const Result<QList<UnfinishedDraft>> &drafts) {
        const bool isIdle = m_drafts.isEmpty() && !m_work.lock;
        m_drafts = drafts.value_or(QList<UnfinishedDraft>());
        if (isIdle)
            next();
        if (!drafts)
            Q_EMIT failed(drafts.error());
    });
}

void DraftRecovery::next()
{
    m_work = {};
    while (!m_drafts.isEmpty() && !m_work.lock) {
        m_work.draft = m_drafts.takeFirst();
        const qint64 id = m_work.draft.info.id;
        m_work.lock = lockDraft(m_workspace.settings().dataFolder(), id).value_or(DraftLock());
    }
    if (!m_work.lock)
        return;
    const UnfinishedDraft &draft = m_work.draft;
    if (draft.isDamaged) {
        giveUp(Obstacle::Damaged);
    } else if (draft.written == draft.size) {
        m_work.writer = std::make_shared<DraftWriter>(draft.info.id, QByteArray(), 0);
        write();
    } else if (draft.file.path.isEmpty()) {
        giveUp(Obstacle::NoFile);
    } else {
        readFile();
    }
}

void DraftRecovery::readFile()
{
    const auto read = QtConcurrent::run(
        [file = m_work.draft.file, start = m_work.draft.start]() -> Result<QByteArray> {
            return techpass::readFile(file.path).and_then([&](const QByteArray &bytes) -> Result<QByteArray> {
                // After reading, so that a change meanwhile is seen, too.
                if (SourceFile::at(file.path) != file)
                    return QByteArray();
                return start.isEmpty() ? bytes : start + bytes;
            });
        });
    onFinished(this, read, [this](const Result<QByteArray> &bytes) {
        if (!bytes) {
            giveUp(Obstacle::FileMissing);
        } else if (bytes->size() != m_work.draft.size) {
            giveUp(Obstacle::FileChanged);
        } else {
            m_work.bytes = *bytes;
            compare();
        }
    });
}

void DraftRecovery::compare()
{
    struct Compared
    {
        bool same = true;
        qint64 until = 0;
    };
    const auto compared = m_workspace.storage().run(
        [id = m_work.draft.info.id, bytes = m_work.bytes, from = m_work.compared](Database &database) {
            Compared step{true, from};
            return DraftStore(database).isSame(id, bytes, step.until).map([&step](bool same) {
                step.same = same;
                return step;
            });
        });
    onFinished(this, compared, [this](const Result<Compared> &step) {
        if (!step && step.error().kind == Error::Kind::StorageDamaged)
            return giveUp(Obstacle::Damaged);
        if (!step) {
            next();
            Q_EMIT failed(step.error());
            return;
        }
        if (!step->same)
            return giveUp(Obstacle::FileChanged);
        const bool isAll = step->until >= m_work.draft.written || step->until == m_work.compared;
        m_work.compared = step->until;
        if (!isAll)
            return compare();
        m_work.writer
            = std::make_shared<DraftWriter>(m_work.draft.info.id, m_work.bytes, m_work.draft.written);
        write();
    });
}

void DraftRecovery::write()
{
    const auto written = m_workspace.storage().run(
        [writer = m_work.writer](Database &database) { return writer->writeSome(database); });
    onFinished(this, written, [this](const Result<DraftWriter::Progress> &progress) {
        if (progress && !progress->isComplete)
            return write();
        const UnfinishedDraft done = m_work.draft;
        next(); // lets go of its lock
        if (progress)
            Q_EMIT completed(done.info, done.changes);
        else
            Q_EMIT failed(progress.error());
    });
}

void DraftRecovery::giveUp(Obstacle obstacle)
{
    const UnfinishedDraft draft = m_work.draft;
    const bool isFresh
        = draft.info.editedAt.daysTo(QDateTime::currentDateTimeUtc()) < patienceDays && draft.changes > 0;
    const bool isKept = obstacle == Obstacle::FileMissing && isFresh;
    next();
    // A list that was only opened is still in its file.
    if (draft.changes > 0 || obstacle == Obstacle::NoFile || obstacle == Obstacle::Damaged)
        Q_EMIT notCompleted(draft, obstacle, isKept);
    if (!isKept)
        Q_EMIT removable(draft.info.id);
}

} // namespace techpass
