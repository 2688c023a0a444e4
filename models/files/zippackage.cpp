// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/zippackage.h"

#include <zip.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

struct EntryCloser
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

constexpr zip_uint64_t neededFacts = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_NAME;

tl::unexpected<Error> damaged(const QString &part, const char *reason)
{
    return failure(Error::Kind::FileDamaged, u"%1: %2"_s.arg(part, QString::fromUtf8(reason)));
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
    const Result<void> checked = package->checkLimits();
    if (!checked)
        return tl::unexpected(checked.error());
    return package;
}

Result<void> ZipPackage::checkLimits()
{
    const zip_int64_t count = zip_get_num_entries(m_archive, 0);
    if (count > maximumEntries)
        return failure(Error::Kind::FileTooLarge, u"%1 entries in the zip container"_s.arg(count));
    quint64 total = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t facts;
        if (zip_stat_index(m_archive, static_cast<zip_uint64_t>(i), 0, &facts) != 0
            || (facts.valid & neededFacts) != neededFacts)
            return failure(Error::Kind::FileDamaged, u"entry %1 of the zip container"_s.arg(i));
        const QString name = QString::fromUtf8(facts.name);
        if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE)
            return failure(Error::Kind::FileFormatUnknown, u"a zip container protected by a password"_s);
        if (facts.size > maximumUnpacked || (total += facts.size) > maximumUnpacked)
            return failure(Error::Kind::FileTooLarge, u"%1 unpacks to too many bytes"_s.arg(name));
        if (facts.size > ratioFreeSize && facts.size / maximumRatio >= std::max<quint64>(facts.comp_size, 1))
            return failure(Error::Kind::FileTooLarge,
                u"%1 unpacks from %2 to %3 bytes"_s.arg(name).arg(facts.comp_size).arg(facts.size));
        m_names.append(name);
    }
    return {};
}

bool ZipPackage::contains(const QString &part) const
{
    return m_names.contains(part, Qt::CaseInsensitive);
}

bool ZipPackage::containsFolder(const QString &prefix) const
{
    return std::any_of(m_names.cbegin(), m_names.cend(),
        [&prefix](const QString &name) { return name.startsWith(prefix, Qt::CaseInsensitive); });
}

quint64 ZipPackage::unpackedSize(const QString &part) const
{
    zip_stat_t facts;
    const bool known = zip_stat(m_archive, part.toUtf8().constData(), ZIP_FL_NOCASE, &facts) == 0;
    return known && (facts.valid & ZIP_STAT_SIZE) != 0 ? facts.size : 0;
}

Result<void> ZipPackage::read(const QString &part, const Chunk &chunk) const
{
    const std::unique_ptr<zip_file_t, EntryCloser> file(
        zip_fopen(m_archive, part.toUtf8().constData(), ZIP_FL_NOCASE));
    if (!file)
        return damaged(part, zip_strerror(m_archive));
    const quint64 expected = unpackedSize(part);
    std::vector<char> buffer(64 * 1024);
    for (quint64 total = 0;;) {
        const zip_int64_t got = zip_fread(file.get(), buffer.data(), buffer.size());
        if (got < 0)
            return damaged(part, zip_file_strerror(file.get()));
        total += static_cast<quint64>(got);
        if (total > expected)
            return damaged(part, "it is longer than the container says");
        if (got == 0)
            return total == expected ? Result<void>()
                                     : damaged(part, "it is shorter than the container says");
        if (!chunk(QByteArrayView(buffer.data(), static_cast<qsizetype>(got))))
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
