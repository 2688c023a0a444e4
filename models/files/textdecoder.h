// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>

namespace techpass {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// A file's text as UTF-8. Where the file is UTF-8 already, `utf8` shares its bytes.
struct DecodedText
{
    QByteArray utf8;
    qsizetype begin = 0; ///< where the text starts in `utf8`, behind a byte order mark
    TextEncoding encoding = TextEncoding::Utf8;
};

/// What the encoding is, by byte order mark, by the pattern of NUL bytes, or by what is valid: UTF-8, else
/// Windows-1252, the one single-byte encoding that Excel writes here. Further encodings (GB18030, Big5) are
/// told apart in the one function behind the last step.
/// Errors: FileFormatUnknown for UTF-32; FileDamaged, naming the line, for text that is UTF-8 but for a few
/// broken characters.
Result<TextEncoding> findEncoding(const QByteArray &bytes);

/// Whether a character takes two bytes and more, so that a file cannot be cut between any two of its bytes.
bool isWideText(const QByteArray &bytes);

/// Bytes → UTF-8, for any thread. Errors: those of findEncoding(); FileDamaged, naming the line, for a NUL
/// byte or half a character at the end; FileFormatUnknown for what is no text at all.
Result<DecodedText> decodeText(const QByteArray &bytes);

} // namespace techpass
