// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/encodingguess.h"

#include <algorithm>
#include <array>

namespace techpass {

namespace {

constexpr qsizetype sampleSize = 4 * 1024 * 1024; ///< bytes: enough to tell
// Of the characters, how many would be common ones.
constexpr double sure = 0.6;
constexpr double clearlyLess = 0.5; ///< of the likeliest one's share

bool isHigh(uchar byte)
{
    return byte >= 0x80;
}

bool isAsciiLetter(uchar byte)
{
    const uchar lower = byte | 0x20;
    return lower >= 'a' && lower <= 'z';
}

class Bytes final
{
public:
    explicit Bytes(QByteArrayView bytes)
        : m_bytes(bytes.first(std::min(bytes.size(), sampleSize)))
    {
    }
    qsizetype size() const { return m_bytes.size(); }
    /// 0 outside of the text.
    uchar at(qsizetype i) const { return i >= 0 && i < size() ? static_cast<uchar>(m_bytes[i]) : uchar(0); }

private:
    QByteArrayView m_bytes;
};

/// One encoding in which Chinese characters take two bytes.
struct PairEncoding
{
    TextEncoding encoding;
    bool (*isTrail)(uchar);
    bool (*isCommon)(uchar lead, uchar trail);
    bool (*isSymbol)(uchar lead, uchar trail);
    double highTrails; ///< how many of its common characters have a second byte beyond ASCII
    bool hasLongForms; ///< of four bytes
};

constexpr std::array pairEncodings{
    PairEncoding{TextEncoding::Gb18030, [](uchar t) { return t >= 0x40 && t <= 0xFE && t != 0x7F; },
        // The first level of GB 2312: the characters that are in use.
        [](uchar lead, uchar trail) { return lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1; },
        [](uchar lead, uchar trail) { return lead >= 0xA1 && lead <= 0xA3 && trail >= 0xA1; }, 1.0, true},
    PairEncoding{TextEncoding::Big5,
        [](uchar t) { return (t >= 0x40 && t <= 0x7E) || (t >= 0xA1 && t <= 0xFE); },
        [](uchar lead, uchar) { return lead >= 0xA4 && lead <= 0xC6; },
        [](uchar lead, uchar) { return lead >= 0xA1 && lead <= 0xA3; }, 0.6, false},
};

/// How many of the characters are common ones, 0 … 1; 0 where the bytes are not in this encoding.
double shareOfCommon(const Bytes &bytes, const PairEncoding &encoding)
{
    int characters = 0;
    int common = 0;
    double chance = 1; // that so many second bytes are all high ones
    bool hasLowTrail = false;
    qsizetype pairEnd = -1;
    for (qsizetype i = 0; i < bytes.size();) {
        const uchar lead = bytes.at(i);
        if (!isHigh(lead)) {
            ++i;
            continue;
        }
        const uchar trail = bytes.at(i + 1);
        if (encoding.hasLongForms && trail >= '0' && trail <= '9' && isHigh(bytes.at(i + 2))) {
            ++characters;
            i += 4;
            continue;
        }
        // The sample may end within a character.
        if (lead == 0x80 || lead == 0xFF || (!encoding.isTrail(trail) && i + 1 < bytes.size()))
            return 0;
        // Nobody writes a Chinese character within a word of letters: it is an accented one.
        const bool behindLetter = i != pairEnd && isAsciiLetter(bytes.at(i - 1));
        const bool inWord = behindLetter || isAsciiLetter(bytes.at(i + 2));
        if (!encoding.isSymbol(lead, trail)) {
            ++characters;
            common += !inWord && encoding.isCommon(lead, trail) ? 1 : 0;
        }
        hasLowTrail = hasLowTrail || !isHigh(trail);
        chance *= encoding.highTrails;
        i += 2;
        pairEnd = i;
    }
    const double share = characters > 0 ? static_cast<double>(common) / characters : 0;
    return hasLowTrail ? share : share * chance;
}

/// Accented letters, and the quotes, dashes and signs that Word and Excel put in.
bool isWestern(uchar byte)
{
    static constexpr std::array<uchar, 21> others{0x80, 0x85, 0x8A, 0x8C, 0x8E, 0x91, 0x92, 0x93, 0x94, 0x95,
        0x96, 0x97, 0x99, 0x9A, 0x9C, 0x9E, 0x9F, 0xA0, 0xA9, 0xAE, 0xB7};
    return (byte >= 0xC0 && byte != 0xD7 && byte != 0xF7)
        || std::find(others.begin(), others.end(), byte) != others.end();
}

/// How many of the bytes beyond ASCII stand where such a letter or sign would: alone.
double shareOfWestern(const Bytes &bytes)
{
    int high = 0;
    int western = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (!isHigh(bytes.at(i)))
            continue;
        ++high;
        const bool alone = !isHigh(bytes.at(i - 1)) && !isHigh(bytes.at(i + 1));
        western += alone && isWestern(bytes.at(i)) ? 1 : 0;
    }
    return high > 0 ? static_cast<double>(western) / high : 0;
}

struct Guess
{
    TextEncoding encoding;
    double share;
};

QList<Guess> chineseGuesses(const Bytes &sample)
{
    QList<Guess> guesses;
    for (const PairEncoding &encoding : pairEncodings)
        guesses.append({encoding.encoding, shareOfCommon(sample, encoding)});
    return guesses;
}

void putLikeliestFirst(QList<Guess> &guesses)
{
    std::stable_sort(guesses.begin(), guesses.end(),
        [](const Guess &left, const Guess &right) { return left.share > right.share; });
}

} // namespace

QList<TextEncoding> likelyEncodings(QByteArrayView bytes)
{
    const Bytes sample(bytes);
    QList<Guess> guesses{{TextEncoding::Windows1252, shareOfWestern(sample)}};
    guesses += chineseGuesses(sample);
    putLikeliestFirst(guesses);

    const double best = guesses.constFirst().share;
    QList<TextEncoding> likely;
    for (const Guess &guess : std::as_const(guesses)) {
        if (best < sure || guess.share >= clearlyLess * best)
            likely.append(guess.encoding);
    }
    return likely;
}

QList<TextEncoding> likelyChinese(QByteArrayView bytes)
{
    QList<Guess> guesses = chineseGuesses(Bytes(bytes));
    putLikeliestFirst(guesses);
    QList<TextEncoding> likely;
    for (const Guess &guess : std::as_const(guesses)) {
        if (guess.share >= sure)
            likely.append(guess.encoding);
    }
    return likely;
}

} // namespace techpass
