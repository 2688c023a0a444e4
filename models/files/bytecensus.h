// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace techpass {

/// What a look at every byte of a text tells.
struct ByteCensus
{
    bool isUtf8 = true; ///< all of it is valid (RFC 3629)
    qsizetype firstNul = -1; ///< where the first NUL byte is; -1: nowhere

    /// Of two texts, one behind the other, of which this is the first.
    ByteCensus then(const ByteCensus &rest) const
    {
        return {isUtf8 && rest.isUtf8, firstNul >= 0 ? firstNul : rest.firstNul};
    }
    friend bool operator==(const ByteCensus &, const ByteCensus &) = default;
};

/// On two processors where it pays.
ByteCensus censusOf(QByteArrayView text);

/// Takes the census of bytes that come one stretch after the other, each while it is still in the processor's
/// cache. A stretch may end within a character. For one thread.
class CensusTaker final
{
public:
    /// Starts at `begin` of what is at `bytes`, or behind the character there that began before it.
    CensusTaker(const char *bytes, qsizetype begin)
        : m_bytes(bytes)
        , m_begin(begin)
        , m_at(begin)
        , m_mayBeRest(begin > 0 ? longestRest : 0)
    {
    }

    /// All bytes up to `end` have come.
    void take(qsizetype end);
    /// Those before it belong to a character that began before where this started; known once bytes have
    /// come.
    qsizetype begin() const { return m_begin; }
    /// No further ones come: a character that is not whole at `end` is broken.
    ByteCensus finish(qsizetype end);

private:
    static constexpr qsizetype longestRest = 3; ///< bytes of a character behind its first

    void look(qsizetype end);

    const char *m_bytes;
    qsizetype m_begin;
    qsizetype m_at; ///< up to where it was looked
    qsizetype m_mayBeRest; ///< so many of the next bytes may belong to a character that began before
    ByteCensus m_census;
};

} // namespace techpass
