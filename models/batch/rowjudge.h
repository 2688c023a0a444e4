// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/editoverlay.h"
#include "models/batch/rowfacts.h"
#include "models/rules/plainrules.h"

#include <array>

namespace techpass {

/// What a list keeps of a row that was judged by itself.
struct JudgedRow
{
    RowFacts facts;
    std::array<quint64, allDuplicateKinds.size()> keys{}; ///< duplicateHash(), by kind
};

/// Judges the rows of a list under one policy: by their bytes where that is enough, else as checkRow() does,
/// with which it always agrees. Constant once made; may be asked on any thread.
class RowJudge final
{
public:
    explicit RowJudge(const Policy &policy);

    JudgedRow judge(const EditOverlay &values, RowId row) const;
    const Policy &policy() const { return m_policy; }

private:
    std::optional<JudgedRow> judgePlain(const RowCells &cells) const;

    Policy m_policy;
    PlainRules m_plainRules;
};

} // namespace techpass
