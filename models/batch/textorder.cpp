// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/textorder.h"

#include <algorithm>
#include <mutex>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

/// Longer numbers are compared in pieces by the collation.
constexpr qsizetype mostDigits = 200;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Collects bytes, none of them 0, into words.
class WordWriter final
{
public:
    explicit WordWriter(std::vector<quint64> &words)
        : m_words(words)
    {
    }

    void append(quint8 byte)
    {
        m_word = (m_word << 8) | byte;
        if (++m_bytes == 8) {
            m_words.push_back(m_word);
            m_word = 0;
            m_bytes = 0;
        }
    }
    void finish() { m_words.push_back(m_bytes == 0 ? 0 : m_word << (8 * (8 - m_bytes))); }

private:
    std::vector<quint64> &m_words;
    quint64 m_word = 0;
    int m_bytes = 0;
};

} // namespace

QLocale TextOrder::usualLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::Singapore) : locale;
}

std::shared_ptr<const TextOrder> TextOrder::usual()
{
    static std::mutex mutex;
    static std::shared_ptr<const TextOrder> order;
    const QLocale locale = usualLocale();
    const std::scoped_lock lock(mutex);
    if (!order || order->m_collator.locale() != locale)
        order = std::make_shared<const TextOrder>(locale);
    return order;
}

TextOrder::TextOrder(const QLocale &locale)
    : m_collator(locale)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    rankCharacters();
}

void TextOrder::rankCharacters()
{
    QString byRank;
    for (char16_t c = 1; c < characters; ++c) {
        // What the collation overlooks has no rank of its own. (Nothing is compared with nothing, so it is
        // not asked of an empty text.)
        if (compare(u"a"_s + QChar(c) + u'a', u"aa"_s) != 0)
            byRank.append(QChar(c));
    }
    std::stable_sort(byRank.begin(), byRank.end(),
        [this](QChar a, QChar b) { return compare(QString(a), QString(b)) < 0; });
    if (!ranksHoldInPairs(byRank))
        return;
    quint8 rank = 0;
    for (qsizetype i = 0; i < byRank.size(); ++i) {
        if (i == 0 || compare(QString(byRank[i - 1]), QString(byRank[i])) != 0)
            ++rank;
        m_ranks[byRank[i].unicode()] = rank;
    }
}

/// Whether a character stands where it stands alone, whatever comes before it.
bool TextOrder::ranksHoldInPairs(const QString &byRank) const
{
    const auto sign = [](int value) { return (value > 0) - (value < 0); };
    for (const QChar first : byRank) {
        if (first.isDigit())
            continue;
        for (qsizetype i = 1; i < byRank.size(); ++i) {
            const QString a(byRank[i - 1]);
            const QString b(byRank[i]);
            if (sign(compare(a, b)) != sign(compare(first + a, first + b)))
                return false;
        }
    }
    return true;
}

bool TextOrder::appendKey(QByteArrayView text, std::vector<quint64> &words) const
{
    const std::size_t before = words.size();
    WordWriter key(words);
    for (qsizetype i = 0; i < text.size();) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= characters || m_ranks[c] == 0) {
            words.resize(before);
            return false;
        }
        if (!isDigit(text[i])) {
            key.append(m_ranks[c]);
            ++i;
            continue;
        }
        // A number: that it is one, how long it is without leading zeros, its digits.
        qsizetype end = i + 1;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        while (i < end - 1 && text[i] == '0')
            ++i;
        if (end - i > mostDigits) {
            words.resize(before);
            return false;
        }
        key.append(m_ranks['0']);
        key.append(static_cast<quint8>(end - i));
        for (; i < end; ++i)
            key.append(static_cast<quint8>(text[i]));
    }
    key.finish();
    return true;
}

} // namespace techpass
