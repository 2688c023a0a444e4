// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/groupwords.h"

#include "models/rules/hiddencharacters.h"
#include "models/rules/problemtext.h"

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 40;

} // namespace

/// The group's own problem is that of the row that made it, which may have left.
Problem GroupWords::firstProblem() const
{
    for (const ProblemEntry &entry : problemEntries(m_rows, m_first)) {
        if (entry.isOfGroup(m_group.head))
            return entry.problem;
    }
    return m_group.head.problem;
}

QString GroupWords::sample() const
{
    const QString value = withHiddenShown(m_rows.value(m_first, firstProblem().field));
    const bool hasMore = m_group.rows.size() > 1 && !m_group.isOfRepeatedPeople();
    return hasMore && !value.isEmpty() ? QString(value + u" …"_s) : value;
}

QString GroupWords::rowsText() const
{
    if (m_group.isOfRepeatedPeople() && m_group.rows.size() == 1) {
        const RowId row = m_first;
        if (const std::optional<RowId> first = samePersonAbove(m_rows, row))
            return tr("Rows %1 and %2")
                .arg(m_rows.order.indexOf(*first) + 1)
                .arg(m_rows.order.indexOf(row) + 1);
    }
    return tr("%Ln row(s)", nullptr, m_group.rows.size());
}

QString GroupWords::fixTitle() const
{
    switch (m_group.fix()) {
    case ProblemFix::None:
        return {};
    case ProblemFix::Fill:
        return tr("Fill with…");
    case ProblemFix::RemoveRows:
        if (m_group.fixable.size() == 1) {
            int place = 0;
            m_group.fixable.each([&](RowId row) { place = m_rows.order.indexOf(row); });
            return tr("Remove row %1").arg(place + 1);
        }
        return tr("Remove %Ln row(s)", nullptr, m_group.fixable.size());
    case ProblemFix::Apply:
        break;
    }
    if (m_group.rows.size() == 1) {
        const QString value = m_rows.value(m_first, m_group.head.problem.field);
        if (const std::optional<QString> fixed = onlyFixed())
            return tr("Change %1 to %2").arg(withHiddenShown(value), *fixed);
        return techpass::fixTitle(m_group.head.problem);
    }
    return tr("%1 in %Ln row(s)", "%1 is a fix, e.g. Remove the spaces", m_group.fixable.size())
        .arg(techpass::fixTitle(m_group.head.problem));
}

QString GroupWords::fixBrief() const
{
    const std::optional<QString> fixed = onlyFixed();
    return fixed ? tr("Change to %1").arg(*fixed) : fixTitle();
}

std::optional<QString> GroupWords::onlyFixed() const
{
    if (m_group.fix() != ProblemFix::Apply || m_group.rows.size() != 1)
        return std::nullopt;
    const QList<CellEdit> edits = offeredEdits(m_rows, m_first, m_group.head);
    const QString value = m_rows.value(m_first, m_group.head.problem.field);
    const bool isSaid = edits.size() == 1 && !value.isEmpty() && !edits.first().value.isEmpty()
        && value.size() <= longestShown;
    return isSaid ? std::optional(withHiddenShown(edits.first().value)) : std::nullopt;
}

} // namespace techpass
