// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/outboxblock.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace techpass {

class OutboxModel;
class RecentFiles;
class Workspace;

/// Writes results and failed rows of the outbox to files, in the background; never over a file that a list
/// was read from. Owned by Application; GUI thread; what it is given outlives it.
class OutboxExporter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxExporter)

public:
    OutboxExporter(Workspace &workspace, const OutboxModel &outbox, const RecentFiles &recentFiles,
        QObject *parent = nullptr);

    /// Submission 0: of all.
    void saveResults(const QString &path, qint64 submission);
    void saveFailedRows(const QString &path, qint64 submission);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const techpass::Error &error);

private:
    using Write = std::function<Result<void>(const QString &path, const QList<OutboxBlock> &blocks)>;

    void save(const QString &path, qint64 submission, const Write &write);
    QList<OutboxBlock> blocksOf(qint64 submission) const;

    Workspace &m_workspace;
    const OutboxModel &m_outbox;
    const RecentFiles &m_recentFiles; ///< what was opened and is neither a draft nor sent
};

} // namespace techpass
