// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cellblock.h"

#include "models/batch/workcontrol.h"

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

} // namespace

CellBlock cellsFromText(const QString &clipboardText, WorkControl *control)
{
    QString text = clipboardText;
    text.remove(QChar(u'\0'));
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
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
        if (control && control->isCancelled())
            return {};
        if (control)
            control->tell(at, text.size());
    }
    return cells;
}

void appendAsText(QString &text, const QStringList &row)
{
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (i > 0)
            text.append(u'\t');
        const QString &cell = row.at(i);
        text.append(needsQuotes(cell) ? QString(u'"' % QString(cell).replace(u'"', "\"\""_L1) % u'"') : cell);
    }
}

bool isSeveralCells(const QString &clipboardText)
{
    QStringView text = clipboardText;
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text.contains(u'\t') || text.contains(u'\n') || text.contains(u'\r');
}

QString htmlFromCells(const CellBlock &cells)
{
    QString html = u"<meta charset=\"utf-8\"><table>"_s;
    for (const QStringList &row : cells) {
        html.append("<tr>"_L1);
        for (const QString &cell : row) {
            html.append("<td style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\">"_L1);
            html.append(
                cell.toHtmlEscaped().replace(u'\n', "<br style=\"mso-data-placement:same-cell\">"_L1));
            html.append("</td>"_L1);
        }
        html.append("</tr>"_L1);
    }
    html.append("</table>"_L1);
    return html;
}

} // namespace techpass
