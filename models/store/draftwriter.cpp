// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/draftwriter.h"

#include <algorithm>

namespace techpass {

DraftWriter::DraftWriter(const QString &environment, const DraftInfo &info, const QByteArray &source,
    const SourceFile &file, qsizetype startSize)
    : m_environment(environment)
    , m_info(info)
    , m_file(file)
    , m_startSize(startSize)
    , m_source(source)
{
}

DraftWriter::DraftWriter(qint64 id, const QByteArray &source, qint64 written)
    : m_source(source)
    , m_written(written)
    , m_id(id)
{
}

DraftWriter::DraftWriter(qint64 id)
    : m_id(id)
    , m_isComplete(true)
{
}

DraftWriter::Progress DraftWriter::progress() const
{
    const qsizetype size = m_source.size();
    const int percent = m_isComplete || size == 0 ? 100 : static_cast<int>(100 * m_written / size);
    return {m_id, m_isComplete, m_isComplete && entries().isEmpty() && !kept(), percent};
}

void DraftWriter::add(const QByteArray &entry)
{
    const QMutexLocker locker(&m_mutex);
    m_entries.append(entry);
}

void DraftWriter::cutLog(int entries)
{
    const QMutexLocker locker(&m_mutex);
    m_kept = entries;
}

std::optional<int> DraftWriter::kept() const
{
    const QMutexLocker locker(&m_mutex);
    return m_kept;
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
    if (m_id == 0) {
        const auto begun
            = store.begin(m_environment, m_info, m_source.size(), m_file, m_source.first(m_startSize));
        return begun.map([this](const DraftInfo &info) {
            m_id = info.id;
            m_written = m_startSize;
        });
    }
    if (const std::optional<int> entries = kept()) {
        return store.cutLog(m_id, *entries).map([this] {
            const QMutexLocker locker(&m_mutex);
            m_kept.reset();
        });
    }
    // What a user does is kept first: the bytes are still in their file.
    if (m_isComplete || !entries().isEmpty())
        return appendLog(database);
    if (m_written < m_source.size()) {
        const auto size = std::min(DraftStore::pieceSize, m_source.size() - m_written);
        const QByteArrayView piece = QByteArrayView(m_source).sliced(m_written, size);
        return store.appendSource(m_id, m_written, piece).map([&] { m_written += piece.size(); });
    }
    return store.complete(m_id).map([this] {
        m_isComplete = true;
        m_source.clear();
        m_written = 0;
    });
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
