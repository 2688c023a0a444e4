// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cellblock.h"

#include "models/domain/field.h"

#include <algorithm>
#include <optional>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

/// Reads one quoted cell that starts at `at`; nothing where its quotes are not closed as they should be, so
/// that a text that merely begins with a quote is taken as it stands.
std::optional<QString> quotedCell(const QString &text, qsizetype &at)
{
    QString cell;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text.at(i) != u'"') {
            cell.append(text.at(i));
            continue;
        }
        if (i + 1 < text.size() && text.at(i + 1) == u'"') {
            cell.append(u'"');
            ++i;
            continue;
        }
        const bool ends = i + 1 == text.size() || text.at(i + 1) == u'\t' || text.at(i + 1) == u'\n'
            || text.at(i + 1) == u'\r';
        if (!ends)
            return std::nullopt;
        at = i + 1;
        return cell;
    }
    return std::nullopt;
}

QString plainCell(const QString &text, qsizetype &at)
{
    const qsizetype start = at;
    while (at < text.size() && text.at(at) != u'\t' && text.at(at) != u'\n' && text.at(at) != u'\r')
        ++at;
    return text.sliced(start, at - start);
}

bool needsQuotes(const QString &cell)
{
    return cell.startsWith(u'"') || cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r');
}

bool isSerialNumber(const QString &cell)
{
    const QString text = cell.trimmed();
    return std::all_of(
        text.cbegin(), text.cend(), [](QChar letter) { return letter.isDigit() || letter == u'.'; });
}

} // namespace

CellBlock cellsFromText(const QString &text)
{
    CellBlock cells;
    QStringList row;
    qsizetype at = 0;
    while (at <= text.size()) {
        std::optional<QString> quoted;
        if (at < text.size() && text.at(at) == u'"')
            quoted = quotedCell(text, at);
        row.append(quoted ? *quoted : plainCell(text, at));
        if (at < text.size() && text.at(at) == u'\t') {
            ++at;
            continue;
        }
        cells.append(row);
        row.clear();
        if (at < text.size() && text.at(at) == u'\r')
            ++at;
        if (at < text.size() && text.at(at) == u'\n')
            ++at;
        if (at >= text.size())
            break;
    }
    return cells;
}

QString textFromCells(const CellBlock &cells)
{
    QString text;
    for (const QStringList &row : cells) {
        if (!text.isEmpty() || &row != &cells.constFirst())
            text.append(u'\n');
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text.append(u'\t');
            const QString &cell = row.at(i);
            text.append(
                needsQuotes(cell) ? QString(u'"' % QString(cell).replace(u'"', "\"\""_L1) % u'"') : cell);
        }
    }
    return text;
}

bool isHeadingRow(const QStringList &row)
{
    const auto has = [&row](Field field) {
        return std::any_of(row.cbegin(), row.cend(), [field](const QString &cell) {
            return cell.trimmed().compare(templateTitle(field), Qt::CaseInsensitive) == 0;
        });
    };
    return has(Field::Email) && (has(Field::FirstName) || has(Field::Reason) || has(Field::Username));
}

CellBlock withoutTrimmings(CellBlock cells)
{
    if (cells.size() > 1 && isHeadingRow(cells.constFirst()))
        cells.removeFirst();
    const bool numbered = std::all_of(cells.cbegin(), cells.cend(), [](const QStringList &row) {
        return row.size() == qsizetype(fieldCount) + 1 && isSerialNumber(row.constFirst());
    });
    if (numbered && !cells.isEmpty()) {
        for (QStringList &row : cells)
            row.removeFirst();
    }
    return cells;
}

} // namespace techpass
