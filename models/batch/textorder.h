// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QCollator>

#include <array>
#include <memory>
#include <vector>

namespace techpass {

/// The order in which people expect names: the collation of their language, without regard to case, numbers
/// by their value. For ASCII texts it makes keys that compare as whole numbers and give exactly this order,
/// which takes a tenth of the time; in a language where ASCII letters sort in groups (Czech `ch`) it makes
/// none. Safe to read from several threads once made.
class TextOrder final
{
public:
    /// The user's language; where that is the C locale, which compares bytes, English.
    static QLocale usualLocale();
    /// The order of usualLocale(). Made anew only when that is another one: ranking the characters takes as
    /// long as sorting a few thousand rows. For any thread.
    static std::shared_ptr<const TextOrder> usual();

    explicit TextOrder(const QLocale &locale = usualLocale());

    int compare(const QString &a, const QString &b) const { return m_collator.compare(a, b); }
    QCollatorSortKey sortKey(const QString &text) const { return m_collator.sortKey(text); }

    /// Appends the key of a text to `words`: to be compared word by word, the last one having 0 in its lowest
    /// byte. False, and nothing is appended, where the text has no such key.
    bool appendKey(QByteArrayView text, std::vector<quint64> &words) const;

private:
    static constexpr std::size_t characters = 128;

    void rankCharacters();
    bool ranksHoldInPairs(const QString &byRank) const;

    QCollator m_collator;
    std::array<quint8, characters> m_ranks{}; ///< 0: not in a key
};

} // namespace techpass
