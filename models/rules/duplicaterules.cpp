// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/duplicaterules.h"

#include <QHashFunctions>

#include <algorithm>
#include <limits>

namespace techpass {

namespace {

constexpr std::size_t indexOf(DuplicateKind kind)
{
    return static_cast<std::size_t>(kind);
}

const QString &textOf(const DuplicateKeys &keys, DuplicateKind kind)
{
    switch (kind) {
    case DuplicateKind::Email:
        return keys.email;
    case DuplicateKind::Username:
        return keys.username;
    case DuplicateKind::ContactNumber:
        break;
    }
    return keys.contactNumber;
}

/// E.164 has at most 15 digits, so a number fits as it is.
quint64 packed(const QString &text, DuplicateKind kind)
{
    if (kind != DuplicateKind::ContactNumber)
        return qHash(text, 0x7465636870617373ULL);
    quint64 key = 0;
    for (const QChar c : text) {
        if (c != u'+')
            key = key * 10 + static_cast<quint64>(c.unicode() - u'0');
    }
    return key;
}

} // namespace

Problem duplicateProblem(DuplicateKind kind, int firstRow)
{
    const QStringList args{QString::number(firstRow)};
    switch (kind) {
    case DuplicateKind::Email:
        return makeProblem(Field::Email, Code::EmailDuplicate, args);
    case DuplicateKind::Username:
        return makeProblem(Field::Username, Code::UsernameDuplicate, args);
    case DuplicateKind::ContactNumber:
        break;
    }
    return makeProblem(Field::ContactNumber, Code::ContactNumberDuplicate, args);
}

void DuplicateIndex::reserve(qsizetype rows)
{
    for (Ring &ring : m_rings) {
        ring.places.reserve(static_cast<std::size_t>(rows) + 1);
        ring.anyRow.reserve(rows);
    }
}

void DuplicateIndex::clear()
{
    for (Ring &ring : m_rings)
        ring = Ring{};
}

void DuplicateIndex::insert(qint64 row, const DuplicateKeys &keys)
{
    Q_ASSERT(row >= 0 && row < std::numeric_limits<RowNumber>::max());
    remove(row);
    for (const DuplicateKind kind : allDuplicateKinds) {
        const QString &text = textOf(keys, kind);
        if (!text.isEmpty())
            enter(m_rings[indexOf(kind)], static_cast<RowNumber>(row), packed(text, kind));
    }
}

void DuplicateIndex::remove(qint64 row)
{
    for (const DuplicateKind kind : allDuplicateKinds) {
        if (place(row, kind))
            leave(m_rings[indexOf(kind)], static_cast<RowNumber>(row));
    }
}

void DuplicateIndex::enter(Ring &ring, RowNumber row, quint64 key)
{
    const auto at
        = [&ring](RowNumber number) -> Place & { return ring.places[static_cast<std::size_t>(number)]; };
    if (ring.places.size() <= static_cast<std::size_t>(row))
        ring.places.resize(static_cast<std::size_t>(row) + 1);
    const auto known = ring.anyRow.constFind(key);
    if (known == ring.anyRow.cend()) {
        ring.anyRow.insert(key, row);
        at(row) = {key, row, row};
        return;
    }
    const RowNumber before = *known;
    const RowNumber after = at(before).next;
    at(row) = {key, after, before};
    at(before).next = row;
    at(after).previous = row;
}

void DuplicateIndex::leave(Ring &ring, RowNumber row)
{
    const auto at
        = [&ring](RowNumber number) -> Place & { return ring.places[static_cast<std::size_t>(number)]; };
    const Place left = std::exchange(at(row), Place{});
    if (left.next == row) {
        ring.anyRow.remove(left.key);
        return;
    }
    at(left.previous).next = left.next;
    at(left.next).previous = left.previous;
    ring.anyRow.insert(left.key, left.next);
}

const DuplicateIndex::Place *DuplicateIndex::place(qint64 row, DuplicateKind kind) const
{
    const std::vector<Place> &places = m_rings[indexOf(kind)].places;
    if (row < 0 || row >= static_cast<qint64>(places.size()))
        return nullptr;
    const Place &found = places[static_cast<std::size_t>(row)];
    return found.next == none ? nullptr : &found;
}

QList<qint64> DuplicateIndex::group(qint64 row, DuplicateKind kind) const
{
    QList<qint64> rows;
    if (!isInGroup(row, kind))
        return rows;
    qint64 current = row;
    do {
        rows.append(current);
        current = place(current, kind)->next;
    } while (current != row);
    return rows;
}

QList<qint64> DuplicateIndex::related(qint64 row) const
{
    QList<qint64> rows;
    for (const DuplicateKind kind : allDuplicateKinds)
        rows.append(group(row, kind));
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    rows.removeOne(row);
    return rows;
}

bool DuplicateIndex::isInGroup(qint64 row) const
{
    return std::any_of(allDuplicateKinds.begin(), allDuplicateKinds.end(),
        [this, row](DuplicateKind kind) { return isInGroup(row, kind); });
}

bool DuplicateIndex::isInGroup(qint64 row, DuplicateKind kind) const
{
    const Place *found = place(row, kind);
    return found && found->next != row;
}

QHash<int, Problems> duplicateProblems(const QList<DuplicateKeys> &rows)
{
    QHash<int, Problems> problems;
    for (const DuplicateKind kind : allDuplicateKinds) {
        QHash<QString, int> firstRows;
        firstRows.reserve(rows.size());
        for (int row = 0; row < rows.size(); ++row) {
            const QString &key = textOf(rows[row], kind);
            if (key.isEmpty())
                continue;
            const auto first = firstRows.constFind(key);
            if (first == firstRows.cend())
                firstRows.insert(key, row);
            else
                problems[row].append(duplicateProblem(kind, *first + 1));
        }
    }
    return problems;
}

} // namespace techpass
