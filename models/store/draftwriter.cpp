// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/draftwriter.h"

#include "models/store/draftstore.h"

namespace techpass {

DraftWriter::DraftWriter(const QString &environment, const QString &title, const QByteArray &source)
    : m_environment(environment)
    , m_title(title)
    , m_source(source)
{
}

DraftWriter::DraftWriter(qint64 id)
    : m_id(id)
    , m_isComplete(true)
{
}

DraftWriter::Progress DraftWriter::progress() const
{
    return {m_id, m_isComplete, m_isComplete && entries().isEmpty()};
}

void DraftWriter::add(const QByteArray &entry)
{
    const QMutexLocker locker(&m_mutex);
    m_entries.append(entry);
}

QList<QByteArray> DraftWriter::entries() const
{
    const QMutexLocker locker(&m_mutex);
    return m_entries;
}

Result<DraftWriter::Progress> DraftWriter::writeSome(Database &database)
{
    if (const Result<void> done = takeStep(database); !done)
        return tl::unexpected(done.error());
    return progress();
}

Result<DraftWriter::Progress> DraftWriter::writeAll(Database &database)
{
    Result<Progress> written = progress();
    while (written && !written->isDone)
        written = writeSome(database);
    return written;
}

Result<void> DraftWriter::takeStep(Database &database)
{
    DraftStore store(database);
    if (m_id == 0)
        return store.begin(m_environment, m_title).map([this](const DraftInfo &info) { m_id = info.id; });
    if (m_written < m_source.size()) {
        const QByteArray piece = m_source.mid(m_written, DraftStore::pieceSize);
        return store.appendSource(m_id, piece).map([&] { m_written += piece.size(); });
    }
    if (!m_isComplete) {
        return store.complete(m_id).map([this] {
            m_isComplete = true;
            m_source.clear();
            m_written = 0;
        });
    }
    return appendLog(database);
}

Result<void> DraftWriter::appendLog(Database &database)
{
    const QList<QByteArray> written = entries();
    if (written.isEmpty())
        return {};
    return DraftStore(database).appendLog(m_id, written).map([&] {
        const QMutexLocker locker(&m_mutex);
        m_entries.remove(0, written.size());
    });
}

} // namespace techpass
