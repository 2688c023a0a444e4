// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/rowfinder.h"

#include "models/batch/workcontrol.h"

#include <algorithm>

namespace techpass {

namespace {

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(
        bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

int countOf(const BatchCounts &counts, BatchFilter filter)
{
    switch (filter) {
    case BatchFilter::All:
        break;
    case BatchFilter::Ready:
        return counts.ready;
    case BatchFilter::Errors:
        return counts.errors;
    case BatchFilter::Check:
        return counts.checks;
    case BatchFilter::Duplicates:
        return counts.duplicates;
    case BatchFilter::Vendors:
        return counts.vendors;
    case BatchFilter::PublicOfficers:
        return counts.publicOfficers;
    case BatchFilter::Cleaned:
        return counts.cleaned;
    }
    return counts.all;
}

bool passes(const RowFacts &facts, BatchFilter filter)
{
    switch (filter) {
    case BatchFilter::All:
        return true;
    case BatchFilter::Ready:
        return !facts.hasError();
    case BatchFilter::Errors:
        return facts.hasError();
    case BatchFilter::Check:
        return !facts.hasError() && facts.hasCheck();
    case BatchFilter::Duplicates:
        return facts.isInDuplicateGroup();
    case BatchFilter::Vendors:
        return facts.who() == Who::Vendor;
    case BatchFilter::PublicOfficers:
        return facts.who() == Who::PublicOfficer;
    case BatchFilter::Cleaned:
        return facts.isCleaned();
    }
    return true;
}

std::vector<qint32> rowsOf(const BatchRows &rows, BatchFilter filter)
{
    std::vector<qint32> found;
    if (filter == BatchFilter::All)
        found.reserve(static_cast<std::size_t>(rows.order.liveCount()));
    rows.order.eachLive([&](RowId row) {
        if (passes(rows.checks.facts(row), filter))
            found.push_back(static_cast<qint32>(row));
    });
    return found;
}

RowFinder::RowFinder(const QString &text)
    : m_text(text)
{
    // As QString::contains() folds: letter by letter.
    for (const QChar c : text) {
        const QChar fold = c.toCaseFolded();
        if (fold.unicode() >= 0x80) {
            m_folded.clear();
            return;
        }
        m_folded.append(static_cast<char>(fold.unicode()));
    }
}

bool RowFinder::isInAscii(QByteArrayView cell) const
{
    if (m_folded.isEmpty() || cell.size() < m_folded.size())
        return false;
    const char first = m_folded.front();
    const auto last = cell.end() - m_folded.size();
    for (auto at = cell.begin(); at <= last; ++at) {
        if (folded(*at) == first && std::equal(m_folded.begin(), m_folded.end(), at, [](char a, char b) {
                return a == folded(b);
            }))
            return true;
    }
    return false;
}

bool RowFinder::isIn(const BatchRows &rows, RowId row) const
{
    PlainCells cells;
    const bool plain = !rows.checks.facts(row).isCleaned() && rows.values.plainCells(row, cells);
    return std::any_of(allFields.begin(), allFields.end(), [&](Field field) {
        if (plain && isAscii(cells[indexOf(field)]))
            return isInAscii(cells[indexOf(field)]);
        return rows.value(row, field).contains(m_text, Qt::CaseInsensitive);
    });
}

std::vector<qint32> RowFinder::rowsAmong(
    const BatchRows &rows, const std::vector<qint32> &among, WorkControl &control) const
{
    std::vector<char> has(among.size(), 0);
    inPieces(static_cast<qsizetype>(among.size()), control, [&](qsizetype first, qsizetype end) {
        for (auto i = static_cast<std::size_t>(first); i < static_cast<std::size_t>(end); ++i)
            has[i] = isIn(rows, among[i]) ? 1 : 0;
    });
    std::vector<qint32> found;
    for (std::size_t i = 0; i < among.size(); ++i) {
        if (has[i] != 0)
            found.push_back(among[i]);
    }
    return found;
}

} // namespace techpass
