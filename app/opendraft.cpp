// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opendraft.h"

#include "app/techpass/onfinished.h"
#include "models/store/draftstore.h"
#include "models/store/storage.h"

namespace techpass {

using namespace std::chrono_literals;

OpenDraft::OpenDraft(Storage &storage, const DraftInfo &info, std::shared_ptr<ExclusiveLock> lock,
    std::unique_ptr<BatchDocument> document, const QString &sourcePath)
    : m_storage(storage)
    , m_lock(std::move(lock))
    , m_info(info)
    , m_document(std::move(document))
    , m_sourcePath(sourcePath)
{
    m_document->setChangeLog(this);
    m_saveInfo.setSingleShot(true);
    m_saveInfo.setInterval(300ms);
    connect(&m_saveInfo, &QTimer::timeout, this, &OpenDraft::saveInfo);
    connect(m_document.get(), &BatchDocument::countsChanged, &m_saveInfo, qOverload<>(&QTimer::start));
}

OpenDraft::~OpenDraft()
{
    if (m_saveInfo.isActive())
        saveInfo();
    m_document->setChangeLog(nullptr);
}

void OpenDraft::append(const QByteArray &entry)
{
    if (m_forgotten)
        return;
    const auto written = m_storage.run(
        [id = m_info.id, entry](Database &database) { return DraftStore(database).appendLog(id, entry); });
    onFinished(this, written, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
    m_saveInfo.start();
}

void OpenDraft::saveInfo()
{
    if (m_forgotten)
        return;
    const BatchCounts counts = m_document->counts();
    m_info.rows = counts.all;
    m_info.errors = counts.errors;
    m_info.checks = counts.checks;
    const auto written
        = m_storage.run([info = m_info](Database &database) { return DraftStore(database).update(info); });
    onFinished(this, written, [this](const Result<DraftInfo> &saved) {
        if (saved && !m_forgotten)
            Q_EMIT infoSaved(*saved);
        else if (!saved)
            Q_EMIT failed(saved.error());
    });
}

} // namespace techpass
