// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draftremover.h"

#include "app/techpass/onfinished.h"
#include "app/workspace/workspace.h"
#include "models/store/draftstore.h"
#include "models/store/storage.h"

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

/// What was begun longer ago, is not complete and is locked by nobody was left by a crash.
constexpr int remainderSeconds = 60 * 60;

} // namespace

Result<DraftLock> lockDraft(const QString &dataFolder, qint64 id)
{
    auto lock = std::make_shared<ExclusiveLock>(dataFolder + u"/draft-%1.lock"_s.arg(id));
    return lock->tryTake().and_then([&lock](bool taken) -> Result<DraftLock> {
        if (!taken)
            return failure(Error::Kind::StorageInUse);
        return lock;
    });
}

DraftRemover::DraftRemover(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void DraftRemover::remove(qint64 id)
{
    const Result<DraftLock> lock = lockDraft(m_workspace.settings().dataFolder(), id);
    if (lock)
        removeSome(id, *lock);
    else
        Q_EMIT failed(lock.error());
}

void DraftRemover::removeSome(qint64 id, const DraftLock &lock)
{
    const auto written
        = m_workspace.storage().run([id](Database &database) { return DraftStore(database).removeSome(id); });
    onFinished(this, written, [this, id, lock](const Result<bool> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        Q_EMIT removed(id);
        if (!*done)
            removeSome(id, lock);
    });
}

void DraftRemover::removeRemainders()
{
    const auto found = m_workspace.storage().run([name = m_workspace.environment().name](Database &database) {
        return DraftStore(database).incomplete(
            name, QDateTime::currentDateTimeUtc().addSecs(-remainderSeconds));
    });
    onFinished(this, found, [this](const Result<QList<qint64>> &drafts) {
        for (const qint64 id : drafts.value_or(QList<qint64>())) {
            if (const Result<DraftLock> lock = lockDraft(m_workspace.settings().dataFolder(), id); lock)
                removeSome(id, *lock);
        }
    });
}

} // namespace techpass
