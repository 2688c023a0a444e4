// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outboxexporter.h"

#include "app/recentfiles.h"
#include "app/sourcefiles.h"
#include "app/techpass/onfinished.h"
#include "app/workspace/workspace.h"
#include "models/files/mendlist.h"
#include "models/files/resultswriter.h"
#include "models/store/outboxmodel.h"
#include "models/store/sourcepaths.h"
#include "models/store/storage.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace techpass {

namespace {

bool hasFailed(const OutboxRow &row)
{
    return row.state == RowState::AlreadyExists || row.state == RowState::NeedsAttention
        || row.state == RowState::NeedsChecking;
}

Result<void> saveOutcomes(const QString &path, const QList<OutboxBlock> &blocks)
{
    QList<OutboxRow> rows;
    QHash<qint64, QString> lists;
    for (const OutboxBlock &block : blocks) {
        rows += block.rows;
        lists.insert(block.submission.id, block.submission.title);
    }
    return saveResults(path, rows, lists.size() > 1 ? lists : QHash<qint64, QString>());
}

Result<void> saveToMend(const QString &path, const QList<OutboxBlock> &blocks)
{
    QList<OutboxRow> rows;
    for (const OutboxBlock &block : blocks)
        std::copy_if(block.rows.cbegin(), block.rows.cend(), std::back_inserter(rows), hasFailed);
    return writeMendList(path, rows);
}

} // namespace

OutboxExporter::OutboxExporter(
    Workspace &workspace, const OutboxModel &outbox, const RecentFiles &recentFiles, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_outbox(outbox)
    , m_recentFiles(recentFiles)
{
}

void OutboxExporter::saveResults(const QString &path, qint64 submission)
{
    save(path, submission, saveOutcomes);
}

void OutboxExporter::saveFailedRows(const QString &path, qint64 submission)
{
    save(path, submission, saveToMend);
}

void OutboxExporter::save(const QString &path, qint64 submission, const Write &write)
{
    const auto sources = m_workspace.storage().run(
        [name = m_workspace.environment().name](Database &database) { return sourcePaths(database, name); });
    onFinished(this, sources,
        [this, path, write, blocks = blocksOf(submission), recent = m_recentFiles.paths()](
            const Result<QStringList> &known) {
            // A database that cannot be read is no reason to keep the results back.
            const auto written = QtConcurrent::run([=, files = recent + known.value_or(QStringList())] {
                return refuseSources(path, files).and_then([&] { return write(path, blocks); });
            });
            onFinished(this, written, [this, path](const Result<void> &done) {
                if (done)
                    Q_EMIT saved(path);
                else
                    Q_EMIT failed(done.error());
            });
        });
}

QList<OutboxBlock> OutboxExporter::blocksOf(qint64 submission) const
{
    if (submission == 0)
        return m_outbox.blocks();
    const OutboxBlock *block = m_outbox.block(submission);
    return block ? QList<OutboxBlock>{*block} : QList<OutboxBlock>();
}

} // namespace techpass
