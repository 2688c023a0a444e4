// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/problemgroup.h"

#include <QCoreApplication>

#include <optional>

namespace techpass {

/// What is said of one group of problems. Made for one use; nothing is owned.
class GroupWords final
{
    Q_DECLARE_TR_FUNCTIONS(techpass::ProblemGroups)

public:
    /// `first` is the group's first row in list order.
    GroupWords(const BatchRows &rows, const ProblemGroup &group, RowId first)
        : m_rows(rows)
        , m_group(group)
        , m_first(first)
    {
    }

    /// What the first row has to say.
    Problem firstProblem() const;
    QString sample() const;
    QString rowsText() const;
    QString fixTitle() const;
    /// The same where there is too little room for it.
    QString fixBrief() const;

private:
    /// What the only row changes to, where all of that can be said.
    std::optional<QString> onlyFixed() const;

    const BatchRows &m_rows;
    const ProblemGroup &m_group;
    RowId m_first;
};

} // namespace techpass
