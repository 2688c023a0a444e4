// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/utf8doubts.h"

#include "models/files/encodingguess.h"

#include <algorithm>
#include <array>
#include <utility>

namespace techpass {

namespace {

constexpr qsizetype sampleSize = 4 * 1024 * 1024; ///< bytes

/// What a character of two bytes is.
enum class Letter {
    Sign, ///< no letter: `£`, `°`, a space that does not break
    Latin1, ///< such as may be a word of its own: `é`
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Unusual ///< of phonetics, of dead languages, or a mark without its letter
};

Letter letterOf(char32_t code)
{
    struct Range
    {
        char32_t last;
        Letter letter;
    };
    constexpr std::array<Range, 16> ranges{{{0xBF, Letter::Sign}, {0xFF, Letter::Latin1},
        {0x17F, Letter::Latin}, {0x217, Letter::Unusual}, {0x21B, Letter::Latin}, {0x385, Letter::Unusual},
        {0x3CE, Letter::Greek}, {0x3FF, Letter::Unusual}, {0x45F, Letter::Cyrillic}, {0x48F, Letter::Unusual},
        {0x491, Letter::Cyrillic}, {0x530, Letter::Unusual}, {0x587, Letter::Armenian},
        {0x5CF, Letter::Unusual}, {0x5EA, Letter::Hebrew}, {0x7FF, Letter::Arabic}}};
    const auto *const found = std::find_if(
        ranges.begin(), ranges.end(), [code](const Range &range) { return code <= range.last; });
    return code == 0xD7 || code == 0xF7 ? Letter::Sign : found->letter;
}

/// Letters without anything between them.
struct Word
{
    void add(Letter letter);

    int plain = 0; ///< letters of ASCII
    int others = 0; ///< letters
    Letter first = Letter::Sign; ///< of the others
    bool isMixed = false;
};

void Word::add(Letter letter)
{
    if (letter == Letter::Sign)
        return;
    const Letter kind = letter == Letter::Latin1 && others > 0 ? Letter::Latin : letter;
    isMixed = isMixed || (others > 0 && kind != first);
    first = others == 0 ? kind : first;
    ++others;
}

/// Whether some language writes it.
bool isOrdinary(const Word &word)
{
    constexpr int surelyAWord = 3; // letters
    const bool isLatin = word.first == Letter::Latin || word.first == Letter::Latin1;
    return word.plain > 0
        ? isLatin
        : !isLatin && !word.isMixed && word.first != Letter::Unusual && word.others >= surelyAWord;
}

bool isAsciiLetter(uchar byte)
{
    const uchar lower = byte | 0x20;
    return lower >= 'a' && lower <= 'z';
}

/// The bytes' words, one after the other; those of ASCII are left out.
class Words final
{
public:
    explicit Words(QByteArrayView bytes)
        : m_bytes(bytes.first(std::min(bytes.size(), sampleSize)))
    {
    }

    /// Whether a character of three or four bytes has come.
    bool hasLongCharacter() const { return m_hasLongCharacter; }
    /// Returns false where there is no further one, or none that matters.
    bool next(Word &word);

private:
    uchar at(qsizetype i) const { return i < m_bytes.size() ? static_cast<uchar>(m_bytes[i]) : uchar(0); }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_hasLongCharacter = false;
};

bool Words::next(Word &word)
{
    constexpr uchar firstOfThree = 0xE0;
    for (word = {}; m_at < m_bytes.size(); ++m_at) {
        const uchar byte = at(m_at);
        if (byte >= firstOfThree) {
            m_hasLongCharacter = true;
            return false;
        }
        if (byte >= 0x80) {
            word.add(letterOf((char32_t(byte & 0x1F) << 6) | char32_t(at(m_at + 1) & 0x3F)));
            ++m_at;
        } else if (isAsciiLetter(byte)) {
            ++word.plain;
        } else if (word.others > 0) {
            return true;
        } else {
            word = {};
        }
    }
    return word.others > 0;
}

} // namespace

QList<TextEncoding> doubtsOfUtf8(QByteArrayView bytes)
{
    Words words(bytes);
    bool isLatin1 = true;
    bool hasOthers = false;
    for (Word word; words.next(word);) {
        if (isOrdinary(word))
            return {};
        hasOthers = true;
        isLatin1 = isLatin1 && word.first == Letter::Latin1 && word.others == 1;
    }
    if (!hasOthers || words.hasLongCharacter())
        return {};
    QList<TextEncoding> doubts = likelyChinese(bytes);
    if (!doubts.isEmpty())
        doubts.insert(isLatin1 ? 0 : doubts.size(), TextEncoding::Utf8);
    return doubts;
}

} // namespace techpass
