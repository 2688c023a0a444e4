// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xmlpart.h"

#include "models/files/expatpart.h"
#include "models/files/unpackedahead.h"
#include "models/files/xmlscanner.h"

#include <algorithm>
#include <span>
#include <thread>
#include <vector>

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

    /// Returns whether to go on. Around the piece is the room that XmlScanner wants.
    bool take(std::span<char> piece)
    {
        m_done += piece.size();
        m_isGivenUp = !m_scanner.takeInPlace(piece) || !m_handler.state();
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

constexpr std::size_t roomAhead = XmlScanner::roomAhead;
constexpr std::size_t roomBehind = XmlScanner::roomBehind;

ScanEnd scanAhead(const ZipPackage &package, const QString &part, PartScanning &scanning)
{
    UnpackedAhead pieces(package, part, {roomAhead, roomBehind});
    for (std::span<char> piece = pieces.next(); !piece.empty(); piece = pieces.next()) {
        if (!scanning.take(piece))
            return scanning.end(false);
    }
    return scanning.end(pieces.isWhole());
}

ScanEnd scanXmlPart(
    const ZipPackage &package, const QString &part, XmlHandler &handler, const OpenProgress &progress)
{
    constexpr quint64 worthAThread = 512UL * 1024; ///< bytes
    const quint64 size = package.unpackedSize(part);
    PartScanning scanning(size, handler, progress);
    if (size >= worthAThread && std::thread::hardware_concurrency() > 1)
        return scanAhead(package, part, scanning);
    Result<ZipPart> opened = package.openPart(part);
    if (!opened)
        return scanning.end(false);
    constexpr std::size_t pieceSize = 64UL * 1024;
    std::vector<char> buffer(roomAhead + pieceSize + roomBehind);
    for (;;) {
        const Result<std::size_t> got = opened->read(buffer.data() + roomAhead, pieceSize);
        if (!got || *got == 0)
            return scanning.end(got.has_value());
        if (!scanning.take({buffer.data() + roomAhead, *got}))
            return scanning.end(false);
    }
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
