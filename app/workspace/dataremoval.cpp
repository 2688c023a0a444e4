// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/dataremoval.h"

#include "app/techpass/onfinished.h"
#include "app/workspace/workspace.h"
#include "models/store/purging.h"
#include "models/store/storage.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace techpass {

using namespace std::chrono_literals;

DataRemoval::DataRemoval(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_daily.setInterval(24h);
    connect(&m_daily, &QTimer::timeout, this, &DataRemoval::purge);
}

void DataRemoval::start()
{
    m_daily.start();
    purge();
}

void DataRemoval::purge()
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addDays(-m_workspace.rules().keepResultsDays());
    const auto purged
        = m_workspace.storage().run([before](Database &database) { return purgeResults(database, before); });
    // What goes wrong with the file is told by whoever shows what is in it; tomorrow is another day.
    onFinished(this, purged, [this](const Result<int> &submissions) {
        if (submissions.value_or(0) > 0)
            Q_EMIT this->purged(*submissions);
    });
}

Result<void> DataRemoval::removeFilesPutAside() const
{
    QDir folder(m_workspace.settings().dataFolder());
    const QStringList files
        = folder.entryList({m_workspace.environment().name + u".sealed-*"_s}, QDir::Files);
    for (const QString &file : files) {
        if (!folder.remove(file))
            return failure(Error::Kind::StorageUnavailable, folder.filePath(file));
    }
    return {};
}

void DataRemoval::eraseEverything()
{
    Settings &settings = m_workspace.settings();
    settings.setRecentFiles({});
    settings.setColumnChoices({});
    const auto done
        = m_workspace.storage().run([](Database &database) { return techpass::eraseEverything(database); });
    onFinished(this, done, [this](const Result<void> &gone) {
        const Result<void> all = gone.and_then([this] { return removeFilesPutAside(); });
        if (all)
            Q_EMIT erased();
        else
            Q_EMIT failed(all.error());
    });
}

} // namespace techpass
