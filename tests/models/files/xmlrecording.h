// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/expatpart.h"
#include "models/files/xmlscanner.h"
#include "tests/models/files/zipmaking.h"

#include <algorithm>
#include <optional>

namespace techpass {

/// What a parser tells, as one text.
class XmlRecording final : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        add("\x01<", name);
        for (const XmlAttribute &attribute : attributes) {
            add("\x02", attribute.name);
            add("\x03", attribute.value);
        }
        add("\x04", {});
    }
    void endElement(std::string_view name) override { add("\x01/", name); }
    void characters(std::string_view text) override { add("", text); }
    void restart() override { told.clear(); }

    QByteArray told;

private:
    void add(const char *sign, std::string_view text)
    {
        told.append(sign);
        told.append(text.data(), static_cast<qsizetype>(text.size()));
    }
};

/// Nothing where the scanner gives up.
inline std::optional<QByteArray> scannedXml(QByteArrayView document, qsizetype pieceSize = 64 * 1024)
{
    XmlRecording recording;
    XmlScanner scanner(recording);
    for (qsizetype from = 0; from < document.size(); from += pieceSize) {
        const QByteArrayView piece = document.sliced(from, std::min(pieceSize, document.size() - from));
        if (!scanner.take({piece.data(), static_cast<std::size_t>(piece.size())}))
            return std::nullopt;
    }
    return scanner.isWhole() ? std::optional(recording.told) : std::nullopt;
}

inline Result<QByteArray> expatXml(const QByteArray &document)
{
    const QString part = QStringLiteral("part.xml");
    const auto package = ZipPackage::open(makeZip({{part, document}}));
    if (!package)
        return tl::unexpected(package.error());
    XmlRecording recording;
    const Result<void> parsed = parseByExpat(**package, part, recording);
    return parsed ? Result<QByteArray>(recording.told) : tl::unexpected(parsed.error());
}

} // namespace techpass
