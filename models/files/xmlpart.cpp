// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xmlpart.h"

#include "models/files/expatpart.h"
#include "models/files/unpackedahead.h"
#include "models/files/xmlscanner.h"

#include <algorithm>
#include <thread>

namespace techpass {

namespace {

enum class ScanEnd { Whole, GivenUp, Cancelled };

/// One part on its way through the scanner.
class PartScanning final
{
    Q_DISABLE_COPY_MOVE(PartScanning)

public:
    PartScanning(quint64 size, XmlHandler &handler, const OpenProgress &progress)
        : m_size(size)
        , m_handler(handler)
        , m_progress(progress)
        , m_scanner(handler)
    {
    }

    /// Returns whether to go on.
    bool take(QByteArrayView bytes)
    {
        const std::string_view piece(bytes.data(), static_cast<std::size_t>(bytes.size()));
        m_done += piece.size();
        m_isGivenUp = !m_scanner.take(piece) || !m_handler.state();
        m_isCancelled = !goesOn(m_progress, static_cast<double>(m_done) / static_cast<double>(m_size));
        return !m_isGivenUp && !m_isCancelled;
    }

    /// `isAll`: the whole part came.
    ScanEnd end(bool isAll) const
    {
        if (m_isCancelled)
            return ScanEnd::Cancelled;
        return isAll && !m_isGivenUp && m_scanner.isWhole() ? ScanEnd::Whole : ScanEnd::GivenUp;
    }

private:
    const quint64 m_size;
    XmlHandler &m_handler;
    const OpenProgress &m_progress;
    XmlScanner m_scanner;
    quint64 m_done = 0;
    bool m_isGivenUp = false;
    bool m_isCancelled = false;
};

ScanEnd scanXmlPart(
    const ZipPackage &package, const QString &part, XmlHandler &handler, const OpenProgress &progress)
{
    constexpr quint64 worthAThread = 512UL * 1024; ///< bytes
    const quint64 size = package.unpackedSize(part);
    PartScanning scanning(size, handler, progress);
    if (size < worthAThread || std::thread::hardware_concurrency() < 2) {
        const Result<void> read
            = package.read(part, [&scanning](QByteArrayView bytes) { return scanning.take(bytes); });
        return scanning.end(read.has_value());
    }
    UnpackedAhead pieces(package, part);
    for (QByteArrayView piece = pieces.next(); !piece.isEmpty(); piece = pieces.next()) {
        if (!scanning.take(piece))
            return scanning.end(false);
    }
    return scanning.end(pieces.isWhole());
}

} // namespace

Result<void> parseXmlPart(
    const ZipPackage &package, const QString &part, XmlHandler &handler, const OpenProgress &progress)
{
    double told = 0;
    const OpenProgress onward = [&progress, &told](double fraction) {
        told = std::max(told, fraction);
        return goesOn(progress, told);
    };
    switch (scanXmlPart(package, part, handler, onward)) {
    case ScanEnd::Whole:
        return {};
    case ScanEnd::Cancelled:
        return failure(Error::Kind::Cancelled);
    case ScanEnd::GivenUp:
        break;
    }
    handler.restart();
    return parseByExpat(package, part, handler, onward);
}

} // namespace techpass
