// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storage.h"

namespace techpass {

Storage::Storage(QString path, const MasterKey &master)
    : m_path(std::move(path))
    , m_master(master)
{
    m_worker.setMaxThreadCount(1);
    // The connection belongs to the thread that opened it, so that thread has to stay.
    m_worker.setExpiryTimeout(-1);
}

Storage::~Storage()
{
    m_worker.start([this] { m_database.reset(); });
    m_worker.waitForDone();
}

Result<void> Storage::ensureOpen()
{
    if (m_database)
        return {};
    // Tried again by the next task: a full disk or a missing folder may be mended meanwhile.
    Result<std::unique_ptr<Database>> opened = Database::open(m_path, m_master);
    if (!opened)
        return tl::unexpected(opened.error());
    m_database = std::move(*opened);
    return {};
}

} // namespace techpass
