// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/rowjudge.h"

#include "models/batch/rowcheck.h"
#include "models/rules/duplicatehash.h"

#include <algorithm>

namespace techpass {

namespace {

quint64 hashOf(const QString &key)
{
    return duplicateHash(key.toStdString());
}

} // namespace

RowJudge::RowJudge(const Policy &policy)
    : m_policy(policy)
    , m_plainRules(policy)
{
}

JudgedRow RowJudge::judge(const EditOverlay &values, RowId row) const
{
    PlainCells plain;
    if (values.plainCells(row, plain)) {
        if (const std::optional<PlainVerdict> verdict = m_plainRules.judge(plain.bytes))
            return {RowFacts(*verdict), verdict->keys};
    }
    const RowCells cells = values.cells(row);
    if (const std::optional<JudgedRow> judged = judgePlain(cells))
        return *judged;
    const Verdict verdict = checkRow(cells, m_policy);
    return {RowFacts(verdict.problems, verdict.who),
        {hashOf(verdict.keys.email), hashOf(verdict.keys.username), hashOf(verdict.keys.contactNumber)}};
}

/// A row whose texts do not stand in the file as they are: edited, or with quotes inside.
std::optional<JudgedRow> RowJudge::judgePlain(const RowCells &cells) const
{
    if (!cells.remark.isEmpty())
        return std::nullopt;
    std::array<QByteArray, fieldCount> texts;
    CellBytes bytes;
    for (const Field field : allFields) {
        const QString &text = cells.texts[field];
        if (cells.origins[indexOf(field)] == CellOrigin::Kept || !text.isValidUtf16())
            return std::nullopt;
        texts[indexOf(field)] = text.toUtf8();
        bytes[indexOf(field)] = texts[indexOf(field)];
    }
    std::optional<PlainVerdict> verdict = m_plainRules.judge(bytes);
    if (!verdict)
        return std::nullopt;
    for (const Field field : allFields) {
        if (!tellsOfCleaning(cells.origins[indexOf(field)]))
            verdict->cleaned.remove(field);
    }
    return JudgedRow{RowFacts(*verdict), verdict->keys};
}

} // namespace techpass
