// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/files/bytecensus.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace techpass {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252, Gb18030, Big5 };

/// `UTF-8`, `Windows-1252`, `Big5` …: as ICU and people know them.
QString encodingName(TextEncoding encoding);
/// Without regard to case, dashes and spaces.
std::optional<TextEncoding> encodingFromName(const QString &name);

/// A file's text as UTF-8. Where the file is UTF-8 already, `utf8` shares its bytes.
struct DecodedText
{
    QByteArray utf8;
    qsizetype begin = 0; ///< where the text starts in `utf8`, behind a byte order mark
    TextEncoding encoding = TextEncoding::Utf8;
    QList<TextEncoding> doubts; ///< where it may be another one: all that it may be, the likeliest first
};

/// The beginning of a text, which may be cut in a character, up to its last whole line, in any encoding that
/// decodeText() finds by itself. Nothing where no line ends in it, or it is no text.
QByteArray wholeLines(const QByteArray &bytes);

/// Bytes → UTF-8, for any thread. The encoding is `chosen`, or else what the byte order mark or the pattern
/// of NUL bytes says, or UTF-8 where all is valid (unless `trustsUtf8`: doubtsOfUtf8()), or what
/// likelyEncodings() says. Errors: FileFormatUnknown for UTF-32 and for what is no text at all; FileDamaged,
/// naming the line, for a NUL byte, half a character at the end, text that is UTF-8 but for a few broken
/// characters, or text that is not in the chosen encoding. `known`: the census of all bytes, where it was
/// taken before.
Result<DecodedText> decodeText(const QByteArray &bytes, std::optional<TextEncoding> chosen = std::nullopt,
    bool trustsUtf8 = false, const std::optional<ByteCensus> &known = std::nullopt);

} // namespace techpass
