// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/draftremover.h"
#include "models/store/draftstore.h"

#include <QObject>

#include <memory>

namespace techpass {

class DraftWriter;
class Workspace;

/// Completes the drafts of new lists that were still being written when their program ended: the rest of
/// their bytes comes from the file that they were read from, provided that it is as it was then. One after
/// the other, in the background. Owned by ListController; GUI thread; `workspace` outlives it.
class DraftRecovery final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftRecovery)

public:
    enum class Obstacle {
        FileChanged, ///< for good
        FileMissing, ///< it may come back
        NoFile, ///< a list that was pasted
        Damaged, ///< for good: what is kept of it
    };
    Q_ENUM(Obstacle)

    explicit DraftRecovery(Workspace &workspace, QObject *parent = nullptr);

    /// What other windows are at work on is left alone.
    void start();

Q_SIGNALS:
    /// It is complete, with the changes that were made to it.
    void completed(const techpass::DraftInfo &draft, int changes);
    /// It is not; `isKept`: it is tried again the next time.
    void notCompleted(const techpass::UnfinishedDraft &draft, Obstacle obstacle, bool isKept);
    /// Nothing can be done with it any more.
    void removable(qint64 draft);
    /// It could not be looked for, or be written; that is tried again the next time.
    void failed(const techpass::Error &error);

private:
    struct Work
    {
        UnfinishedDraft draft;
        DraftLock lock;
        QByteArray bytes;
        qint64 compared = 0;
        std::shared_ptr<DraftWriter> writer;
    };

    void next();
    void readFile();
    void compare();
    void write();
    void giveUp(Obstacle obstacle);

    Workspace &m_workspace;
    QList<UnfinishedDraft> m_drafts;
    Work m_work;
};

} // namespace techpass
