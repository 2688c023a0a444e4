// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/logentry.h"

#include <QDataStream>
#include <QIODevice>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

/// The first one wrote eight bytes for a row, and every text in full.
constexpr quint8 firstVersion = 1;
constexpr quint8 formatVersion = 2;
constexpr qsizetype checksumSize = 2;
constexpr auto lastKind = static_cast<quint8>(ChangeKind::Sort);
constexpr auto lastOrigin = static_cast<quint8>(CellOrigin::Kept);

/// Reads what may be damaged: the first value out of its range makes everything after it count as damaged.
class EntryReader final
{
public:
    explicit EntryReader(const QByteArray &content)
        : m_stream(content)
        , m_largestCount(content.size())
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
    }

    bool ok() const { return m_ok && m_stream.status() == QDataStream::Ok; }
    bool atEnd() const { return m_stream.atEnd(); }

    template <typename T> T read()
    {
        T value{};
        if (ok())
            m_stream >> value;
        return value;
    }

    template <typename Enum> Enum readEnum(quint8 last)
    {
        const auto value = read<quint8>();
        m_ok = m_ok && value <= last;
        return m_ok ? static_cast<Enum>(value) : Enum{};
    }

    /// Every item takes a byte at least, so a larger count cannot be true.
    quint32 readCount()
    {
        const auto count = read<quint32>();
        m_ok = m_ok && count <= m_largestCount;
        return m_ok ? count : 0;
    }

    RowId readRow(quint8 version) { return version == firstVersion ? read<qint64>() : read<quint32>(); }

private:
    QDataStream m_stream;
    qsizetype m_largestCount;
    bool m_ok = true;
};

void writeChange(QDataStream &stream, const Change &change)
{
    stream << static_cast<quint8>(change.kind);
    stream << static_cast<quint32>(change.cells.size());
    const QString *before = nullptr;
    for (const CellChange &cell : change.cells) {
        // A fill says its value once.
        const bool repeats = before && *before == cell.state.text;
        stream << static_cast<quint32>(cell.row) << static_cast<quint8>(indexOf(cell.field))
               << static_cast<quint8>(cell.state.origin) << repeats;
        if (!repeats)
            stream << cell.state.text;
        before = &cell.state.text;
    }
    stream << change.removesAll << static_cast<quint32>(change.removed.size());
    for (const RowId row : change.removed)
        stream << static_cast<quint32>(row);
    stream << static_cast<qint32>(change.addedAt) << static_cast<quint8>(change.addedAs)
           << static_cast<quint32>(change.added.size());
    for (const Invitee &invitee : change.added) {
        for (const QString &value : invitee.values)
            stream << value;
    }
    if (change.kind != ChangeKind::Sort)
        return;
    stream << static_cast<quint32>(change.order.size());
    for (const RowId row : change.order)
        stream << static_cast<quint32>(row);
}

Change readChange(EntryReader &reader, quint8 version)
{
    Change change;
    change.kind = reader.readEnum<ChangeKind>(lastKind);
    for (quint32 count = reader.readCount(); count > 0 && reader.ok(); --count) {
        CellChange cell;
        cell.row = reader.readRow(version);
        cell.field = reader.readEnum<Field>(fieldCount - 1);
        cell.state.origin = reader.readEnum<CellOrigin>(lastOrigin);
        const bool repeats = version != firstVersion && reader.read<bool>() && !change.cells.isEmpty();
        cell.state.text = repeats ? change.cells.last().state.text : reader.read<QString>();
        change.cells.append(cell);
    }
    change.removesAll = reader.read<bool>();
    for (quint32 count = reader.readCount(); count > 0 && reader.ok(); --count)
        change.removed.append(reader.readRow(version));
    change.addedAt = reader.read<qint32>();
    change.addedAs = reader.readEnum<CellOrigin>(lastOrigin);
    for (quint32 count = reader.readCount(); count > 0 && reader.ok(); --count) {
        Invitee invitee;
        for (QString &value : invitee.values)
            value = reader.read<QString>();
        change.added.append(invitee);
    }
    if (change.kind != ChangeKind::Sort)
        return change;
    for (quint32 count = reader.readCount(); count > 0 && reader.ok(); --count)
        change.order.append(reader.read<quint32>());
    return change;
}

} // namespace

QByteArray LogEntry::serialised() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << formatVersion << static_cast<quint8>(type);
    if (type == Type::Change)
        writeChange(stream, change);
    else if (type == Type::SkipIds)
        stream << static_cast<quint32>(lastId);
    stream << qChecksum(bytes);
    return bytes;
}

Result<LogEntry> LogEntry::fromSerialised(const QByteArray &bytes)
{
    if (bytes.size() < checksumSize + 2)
        return failure(Error::Kind::StorageDamaged, u"a change log entry is cut short"_s);
    const QByteArray content = bytes.chopped(checksumSize);
    EntryReader checksum(bytes.last(checksumSize));
    if (checksum.read<quint16>() != qChecksum(content))
        return failure(Error::Kind::StorageDamaged, u"a change log entry does not match its checksum"_s);

    EntryReader reader(content);
    const auto version = reader.read<quint8>();
    if (version < firstVersion || version > formatVersion)
        return failure(Error::Kind::StorageDamaged, u"a change log entry has an unknown version"_s);
    LogEntry entry;
    entry.type = reader.readEnum<Type>(static_cast<quint8>(Type::SkipIds));
    if (entry.type == Type::Change)
        entry.change = readChange(reader, version);
    else if (entry.type == Type::SkipIds)
        entry.lastId = reader.read<quint32>();
    if (!reader.ok() || !reader.atEnd())
        return failure(Error::Kind::StorageDamaged, u"a change log entry cannot be read"_s);
    return entry;
}

} // namespace techpass
