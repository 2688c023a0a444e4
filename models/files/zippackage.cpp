// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/zippackage.h"

#include <zip.h>

#include <QtEndian>

#include <algorithm>
#include <string_view>
#include <vector>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr zip_uint64_t neededFacts = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_NAME;

tl::unexpected<Error> damaged(const QString &part, const char *reason)
{
    return failure(Error::Kind::FileDamaged, u"%1: %2"_s.arg(part, QString::fromUtf8(reason)));
}

/// The number of entries that the end of the file speaks of, of all places that look like a directory's end.
/// Known ahead, as the library makes them all when it opens the file.
quint64 claimedEntries(const QByteArray &bytes)
{
    using namespace std::string_view_literals;
    constexpr qsizetype longestEnd = 66'000; // with the longest comment
    constexpr quint64 seeLargeEnd = 0xFFFF;
    const QByteArrayView end = QByteArrayView(bytes).last(std::min(bytes.size(), longestEnd));
    quint64 most = 0;
    for (qsizetype at = end.indexOf("PK\x05\x06"sv); at >= 0; at = end.indexOf("PK\x05\x06"sv, at + 1)) {
        if (at + 12 <= end.size()) {
            const auto count = qFromLittleEndian<quint16>(end.data() + at + 10);
            most = std::max<quint64>(most, count == seeLargeEnd ? 0 : count);
        }
    }
    for (qsizetype at = end.indexOf("PK\x06\x06"sv); at >= 0; at = end.indexOf("PK\x06\x06"sv, at + 1)) {
        if (at + 40 <= end.size())
            most = std::max(most, qFromLittleEndian<quint64>(end.data() + at + 32));
    }
    return most;
}

tl::unexpected<Error> tooManyEntries(quint64 count)
{
    return failure(Error::Kind::FileTooLarge, u"%1 entries in the zip container"_s.arg(count));
}

QString keyOf(const QString &part)
{
    QString key = part.toLower();
    key.replace(u'\\', u'/');
    return key;
}

} // namespace

ZipPackage::ZipPackage(QByteArray bytes, zip *archive)
    : m_bytes(std::move(bytes))
    , m_archive(archive)
{
}

ZipPackage::~ZipPackage()
{
    zip_discard(m_archive);
}

Result<std::unique_ptr<ZipPackage>> ZipPackage::open(const QByteArray &bytes)
{
    if (const quint64 claimed = claimedEntries(bytes); claimed > maximumEntries)
        return tooManyEntries(claimed);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source
        = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip *archive = source != nullptr ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (archive == nullptr) {
        if (source != nullptr)
            zip_source_free(source);
        const QString reason = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return failure(Error::Kind::FileDamaged, u"the zip container: %1"_s.arg(reason));
    }
    zip_error_fini(&error);
    std::unique_ptr<ZipPackage> package(new ZipPackage(bytes, archive));
    const Result<void> checked = package->readDirectory();
    if (!checked)
        return tl::unexpected(checked.error());
    return package;
}

Result<void> ZipPackage::readDirectory()
{
    const auto count = static_cast<quint64>(zip_get_num_entries(m_archive, 0));
    if (count > maximumEntries)
        return tooManyEntries(count);
    const quint64 mostUnpacked
        = std::min(maximumUnpacked, freeUnpacked + totalRatio * static_cast<quint64>(m_bytes.size()));
    quint64 total = 0;
    for (quint64 i = 0; i < count; ++i) {
        zip_stat_t facts;
        if (zip_stat_index(m_archive, i, 0, &facts) != 0 || (facts.valid & neededFacts) != neededFacts)
            return failure(Error::Kind::FileDamaged, u"entry %1 of the zip container"_s.arg(i));
        const QString name = QString::fromUtf8(facts.name);
        if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE)
            return failure(Error::Kind::FileFormatUnknown, u"a zip container protected by a password"_s);
        if (facts.size > mostUnpacked || (total += facts.size) > mostUnpacked)
            return failure(Error::Kind::FileTooLarge, u"%1 unpacks to too many bytes"_s.arg(name));
        if (facts.size > ratioFreeSize && facts.size / maximumRatio >= std::max<quint64>(facts.comp_size, 1))
            return failure(Error::Kind::FileTooLarge,
                u"%1 unpacks from %2 to %3 bytes"_s.arg(name).arg(facts.comp_size).arg(facts.size));
        // Of two entries with one name the first is read, as others do.
        if (const QString key = keyOf(name); !m_entries.contains(key))
            m_entries.insert(key, i);
    }
    return {};
}

bool ZipPackage::contains(const QString &part) const
{
    return m_entries.contains(keyOf(part));
}

bool ZipPackage::containsFolder(const QString &prefix) const
{
    return std::any_of(m_entries.keyBegin(), m_entries.keyEnd(),
        [key = keyOf(prefix)](const QString &name) { return name.startsWith(key); });
}

quint64 ZipPackage::unpackedSize(const QString &part) const
{
    const auto entry = m_entries.constFind(keyOf(part));
    zip_stat_t facts;
    const bool known = entry != m_entries.cend() && zip_stat_index(m_archive, *entry, 0, &facts) == 0;
    return known && (facts.valid & ZIP_STAT_SIZE) != 0 ? facts.size : 0;
}

void ZipPart::Closer::operator()(zip_file *file) const
{
    zip_fclose(file);
}

Result<std::size_t> ZipPart::read(char *to, std::size_t room)
{
    const zip_int64_t got = zip_fread(m_file.get(), to, room);
    if (got < 0)
        return damaged(m_name, zip_file_strerror(m_file.get()));
    const auto size = static_cast<quint64>(got);
    if (size > m_left)
        return damaged(m_name, "it is longer than the container says");
    if (size == 0 && m_left > 0)
        return damaged(m_name, "it is shorter than the container says");
    m_left -= size;
    return static_cast<std::size_t>(size);
}

Result<ZipPart> ZipPackage::openPart(const QString &part) const
{
    const auto entry = m_entries.constFind(keyOf(part));
    if (entry == m_entries.cend())
        return damaged(part, "it is missing");
    zip_file *const file = zip_fopen_index(m_archive, *entry, 0);
    if (file == nullptr)
        return damaged(part, zip_strerror(m_archive));
    return ZipPart(part, file, unpackedSize(part));
}

Result<void> ZipPackage::read(const QString &part, const Chunk &chunk) const
{
    Result<ZipPart> opened = openPart(part);
    if (!opened)
        return tl::unexpected(opened.error());
    std::vector<char> buffer(64 * 1024);
    for (;;) {
        const Result<std::size_t> got = opened->read(buffer.data(), buffer.size());
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0 || !chunk(QByteArrayView(buffer.data(), static_cast<qsizetype>(*got))))
            return {};
    }
}

Result<QByteArray> ZipPackage::readAll(const QString &part, qsizetype atMost) const
{
    QByteArray bytes;
    const Result<void> done = read(part, [&](QByteArrayView chunk) {
        bytes.append(chunk.first(std::min(chunk.size(), atMost - bytes.size())));
        return bytes.size() < atMost;
    });
    if (!done)
        return tl::unexpected(done.error());
    return bytes;
}

} // namespace techpass
