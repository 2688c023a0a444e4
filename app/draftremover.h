// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/store/exclusivelock.h"

#include <QObject>

#include <memory>

namespace techpass {

class Workspace;

using DraftLock = std::shared_ptr<ExclusiveLock>;

/// Held by who has a draft open, for as long as it does; released on the thread that took it. Errors:
/// StorageInUse where another window has it, and those of the lock.
Result<DraftLock> lockDraft(const QString &dataFolder, qint64 id);

/// Deletes drafts, the large ones bit by bit, and what a crash left of others. Owned by ListController; GUI
/// thread; `workspace` outlives it.
class DraftRemover final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftRemover)

public:
    explicit DraftRemover(Workspace &workspace, QObject *parent = nullptr);

    void remove(qint64 id);
    void removeRemainders();

Q_SIGNALS:
    void removed(qint64 id);
    void failed(const techpass::Error &error);

private:
    void removeSome(qint64 id, const DraftLock &lock);

    Workspace &m_workspace;
};

} // namespace techpass
