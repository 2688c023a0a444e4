// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/submission.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace techpass {

/// A list, other than the one under review, that emails stand in.
struct KnownList
{
    QString title;
    QDate day{}; ///< when it was submitted; invalid: it is a draft

    friend bool operator==(const KnownList &, const KnownList &) = default;
};

/// One place where an email stands.
struct KnownPlace
{
    KnownList list;
    int row = 0; ///< the row's number in the list, from 1
    RowState state = RowState::Waiting; ///< of a list that was submitted

    bool isDraft() const { return !list.day.isValid(); }
    friend bool operator==(const KnownPlace &, const KnownPlace &) = default;
};

/// The emails of other lists: for each the place that says most. What was made says more than what is under
/// way, that more than what was refused, and of equals the list that was given first. Compares emails by the
/// 64 bits of duplicateHash(); 24 bytes an email. Made on any thread, then never changed.
class KnownEmails final
{
public:
    struct Entry
    {
        quint64 key = 0; ///< of the email; 0 is left out
        qint32 list = 0; ///< the place in `lists`
        qint32 row = 0;
        RowState state = RowState::Waiting; ///< Cancelled and Returned are left out: nothing came of them
    };

    KnownEmails() = default;
    KnownEmails(QList<KnownList> lists, std::vector<Entry> entries);

    /// Without regard to case; `email` as it stands, cleaned.
    static quint64 key(const QString &email);

    bool contains(quint64 key) const { return mayContain(key) && entry(key) != nullptr; }
    std::optional<KnownPlace> find(quint64 key) const;
    qsizetype size() const { return static_cast<qsizetype>(m_entries.size()); }

private:
    /// A million rows are asked for, and most are not here: one bit of memory tells most of them.
    bool mayContain(quint64 key) const
    {
        return !m_bits.empty() && ((m_bits[wordOf(key)] >> (key & 63)) & 1) != 0;
    }
    std::size_t wordOf(quint64 key) const { return static_cast<std::size_t>(key >> 6) & (m_bits.size() - 1); }
    std::size_t startOf(quint64 key) const
    {
        return m_startBits == 0 ? 0 : static_cast<std::size_t>(key >> (64 - m_startBits));
    }
    const Entry *entry(quint64 key) const;

    QList<KnownList> m_lists;
    std::vector<Entry> m_entries; ///< by key, each once
    std::vector<quint64> m_bits; ///< a power of two of words
    int m_startBits = 0;
    std::vector<quint32> m_starts; ///< in `m_entries`, by the first bits of a key, and the end of the last
};

} // namespace techpass
