// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/garbledtext.h"

#include <QList>

#include <algorithm>
#include <array>

namespace techpass {

namespace {

/// What Windows-1252 has for the bytes from 0x80 to 0x9f; 0 for those that it leaves out.
constexpr std::array<char16_t, 32> windowsMarks{0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013,
    0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178};

/// The byte that was read as `unit`, or -1. Those that Windows-1252 leaves out are read as Latin-1 has them.
int byteOf(char16_t unit)
{
    if (unit < 0x100)
        return unit;
    const auto found = std::find(windowsMarks.begin(), windowsMarks.end(), unit);
    return found == windowsMarks.end() ? -1 : 0x80 + static_cast<int>(found - windowsMarks.begin());
}

/// A character that was several bytes, in the text that is found.
struct Sequence
{
    char32_t code = 0;
    qsizetype at = 0;
    qsizetype size = 1;
    int lead = 0;
    char16_t tail = 0; ///< how its last byte was read
    bool isGuess = false; ///< a plain space stands where its last byte was read as a no-break space
};

struct Decoded
{
    QString text;
    QList<Sequence> sequences;
};

int lengthOf(int lead)
{
    return lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
}

/// The character whose first byte was read as `text[at]`; code 0 where its bytes are no UTF-8.
Sequence sequenceAt(const QString &text, qsizetype at, int length)
{
    Sequence sequence;
    sequence.lead = byteOf(text[at].unicode());
    char32_t code = static_cast<char32_t>(sequence.lead) & (0x7fU >> length);
    for (int i = 1; i < length; ++i) {
        sequence.tail = text[at + i].unicode();
        int byte = byteOf(sequence.tail);
        if (byte == ' ' && i > 1 && i + 1 == length) {
            byte = 0xa0;
            sequence.isGuess = true;
        }
        if (byte < 0x80 || byte > 0xbf)
            return {};
        code = (code << 6) | (static_cast<char32_t>(byte) & 0x3fU);
    }
    const bool isTooLong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    if (!isTooLong && code <= 0x10ffff && !QChar::isSurrogate(code))
        sequence.code = code;
    return sequence;
}

/// One step back: nothing where any of the text cannot have been such bytes, or none of it was several.
std::optional<Decoded> decoded(const QString &text)
{
    Decoded result;
    for (qsizetype i = 0; i < text.size();) {
        const int byte = byteOf(text[i].unicode());
        if (byte >= 0 && byte < 0x80) {
            result.text.append(text[i++]);
            continue;
        }
        const int length = lengthOf(byte);
        if (length == 0 || i + length > text.size())
            return std::nullopt;
        Sequence sequence = sequenceAt(text, i, length);
        if (sequence.code == 0)
            return std::nullopt;
        sequence.at = result.text.size();
        result.text.append(QChar::fromUcs4(sequence.code)); // a byte-order mark, too
        sequence.size = result.text.size() - sequence.at;
        result.sequences.append(sequence);
        i += length;
    }
    return result.sequences.isEmpty() ? std::nullopt : std::optional(result);
}

bool isWritten(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Other_Surrogate:
        return false;
    default:
        return code != QChar::ReplacementCharacter;
    }
}

bool isLatinLetter(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

bool isUpperAt(const QString &text, qsizetype at)
{
    return at >= 0 && text[at].isUpper();
}

/// What people set behind a word, and blanks.
bool isClosing(char16_t unit)
{
    constexpr QStringView marks(u"\u00a0\u00ad\u00ab\u00bb\u00ae\u00b0\u00a9\u2018\u2019\u201c\u201d\u2026"
                                u"\u2013\u2014\u2122\u2039\u203a");
    return marks.contains(QChar(unit));
}

bool isOfOneScript(const Decoded &decoded, const Sequence &sequence)
{
    const qsizetype next = sequence.at + sequence.size;
    const bool isBehindLatin = sequence.at > 0 && isLatinLetter(decoded.text[sequence.at - 1]);
    const bool isBeforeLatin = next < decoded.text.size() && isLatinLetter(decoded.text[next]);
    return !isBehindLatin && !isBeforeLatin;
}

/// Latin letters with marks, and marks by themselves behind a letter. A word in capitals may end in a first
/// byte, and a quotation mark, a dash or a blank stand behind it.
bool isLatinByItself(const Decoded &decoded, const Sequence &sequence)
{
    constexpr int lastUsual = 0xc5; // Latin Extended-A
    constexpr int lastLatin = 0xc8;
    constexpr int mostMarks = 0xcc;
    constexpr int latin1 = 0xc3;
    const qsizetype at = sequence.at;
    if (sequence.lead > lastLatin && sequence.lead != mostMarks)
        return false;
    if (sequence.lead == mostMarks && (at == 0 || !decoded.text[at - 1].isLetter()))
        return false;
    if (!isUpperAt(decoded.text, at - 1) || !isUpperAt(decoded.text, at - 2))
        return true;
    if (sequence.lead == latin1)
        return sequence.tail != 0xa0 && sequence.tail != 0xad;
    const bool isRareLetter = sequence.lead > lastUsual && QChar(sequence.tail).isLetter();
    return !isClosing(sequence.tail) && !isRareLetter;
}

/// Greek to Arabic: two bytes, of which the first may be a capital letter and the other a mark behind it.
bool isInItsScript(const Decoded &decoded, const Sequence &sequence)
{
    constexpr int firstGreek = 0xcd;
    constexpr int lastArabic = 0xdb;
    return sequence.lead >= firstGreek && sequence.lead <= lastArabic && QChar::isLetter(sequence.code)
        && isOfOneScript(decoded, sequence);
}

/// Three and four bytes hardly come about by chance, except behind a small Latin letter (`é®™`).
bool isLongByItself(const Decoded &decoded, const Sequence &sequence)
{
    constexpr int firstLong = 0xe0;
    if (sequence.lead < firstLong || sequence.isGuess)
        return false;
    const bool isBehindLatin = sequence.at > 0 && isLatinLetter(decoded.text[sequence.at - 1]);
    return !isBehindLatin || !QChar::isLetter(sequence.code)
        || QChar::script(sequence.code) == QChar::Script_Latin;
}

bool makesSense(const Decoded &decoded)
{
    int ofOtherScripts = 0;
    bool isClear = false;
    for (const Sequence &sequence : decoded.sequences) {
        if (!isWritten(sequence.code))
            return false;
        isClear = isClear || isLatinByItself(decoded, sequence) || isLongByItself(decoded, sequence);
        ofOtherScripts += isInItsScript(decoded, sequence) ? 1 : 0;
    }
    return isClear || ofOtherScripts > 1;
}

} // namespace

std::optional<QString> ungarbled(const QString &text)
{
    const std::optional<Decoded> once = decoded(text);
    if (!once)
        return std::nullopt;
    if (std::optional<QString> further = ungarbled(once->text))
        return further;
    return makesSense(*once) ? std::optional(once->text) : std::nullopt;
}

bool hasLostCharacters(const QString &text)
{
    return text.contains(QChar(QChar::ReplacementCharacter)) || text.contains(u"\u00ef\u00bf\u00bd");
}

bool isGarbledTail(char32_t code)
{
    if (code < 0xc0)
        return code >= 0x80;
    return code < 0x10000
        && std::find(windowsMarks.begin(), windowsMarks.end(), static_cast<char16_t>(code))
        != windowsMarks.end();
}

} // namespace techpass
