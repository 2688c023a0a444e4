// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/accountrules.h"
#include "models/rules/duplicaterules.h"

#include <QHash>
#include <QList>

namespace techpass::test {

inline QString keyOf(const DuplicateKeys &keys, DuplicateKind kind)
{
    return kind == DuplicateKind::Email   ? keys.email
        : kind == DuplicateKind::Username ? keys.username
                                          : keys.contactNumber;
}

/// The duplicate problems of a plain list by the row's index (from 0), found in the plainest way; the first
/// of each group has none.
inline QHash<int, Problems> duplicateProblems(const QList<DuplicateKeys> &rows)
{
    QHash<int, Problems> problems;
    for (const DuplicateKind kind : allDuplicateKinds) {
        QHash<QString, int> firstRows;
        for (int row = 0; row < rows.size(); ++row) {
            const QString key = keyOf(rows[row], kind);
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

} // namespace techpass::test
