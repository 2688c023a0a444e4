// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/problem.h"
#include "models/rules/accountrules.h"

#include <QHash>
#include <QList>

#include <array>
#include <vector>

namespace techpass {

/// By what two rows can be duplicates of each other.
enum class DuplicateKind { Email, Username, ContactNumber };

inline constexpr std::array<DuplicateKind, 3> allDuplicateKinds{
    DuplicateKind::Email, DuplicateKind::Username, DuplicateKind::ContactNumber};

/// The problem of a row that is not the first of its group; `firstRow` is the first one's number, from 1.
Problem duplicateProblem(DuplicateKind kind, int firstRow);

/// Which rows of a list share an email, a username or a number, kept up to date while rows come, change and
/// go. It knows nothing of the list's order: who is first of a group is for the caller, who knows it, to say.
/// Rows are named by ids that are small and not negative (memory goes with the largest: about 125 bytes a
/// row). Keys are compared by 64 bits: numbers exactly, email and username by a hash, which takes two of a
/// million different ones for the same once in some 40 million such lists. Owned and used by one thread.
class DuplicateIndex final
{
public:
    DuplicateIndex() = default;
    Q_DISABLE_COPY_MOVE(DuplicateIndex)

    void reserve(qsizetype rows);
    void clear();
    /// Adds a row, or gives it other keys. Constant time.
    void insert(qint64 row, const DuplicateKeys &keys);
    /// Takes a row out; nothing happens when it is not in. Constant time.
    void remove(qint64 row);

    /// The rows that have the row's key, the row itself included, in no order. Empty where it is alone.
    QList<qint64> group(qint64 row, DuplicateKind kind) const;
    /// All rows whose problems can change when `row` comes, changes or goes (itself not included), each once.
    QList<qint64> related(qint64 row) const;
    /// Whether the row is in a group of any kind. Constant time.
    bool isInGroup(qint64 row) const;
    bool isInGroup(qint64 row, DuplicateKind kind) const;

private:
    using RowNumber = qint32;
    static constexpr RowNumber none = -1;

    /// A row's place among those with the same key: a ring, so that a row leaves without a search.
    struct Place
    {
        quint64 key = 0;
        RowNumber next = none; ///< itself when it is alone, `none` when it has no key
        RowNumber previous = none;
    };
    struct Ring
    {
        std::vector<Place> places; ///< by row
        QHash<quint64, RowNumber> anyRow; ///< one row of each ring
    };

    static void enter(Ring &ring, RowNumber row, quint64 key);
    static void leave(Ring &ring, RowNumber row);
    const Place *place(qint64 row, DuplicateKind kind) const;

    std::array<Ring, allDuplicateKinds.size()> m_rings;
};

/// For a plain list, all at once: the duplicate problems by the row's index (from 0); the first of each
/// group has none.
QHash<int, Problems> duplicateProblems(const QList<DuplicateKeys> &rows);

} // namespace techpass
