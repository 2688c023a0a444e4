// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/listnotices.h"

#include "models/domain/listtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

struct ListNotices
{
    Q_DECLARE_TR_FUNCTIONS(techpass::ListNotices)
};

/// `2, 5-9, 12 …`: no more than a few.
QString lineRanges(const QList<int> &lines)
{
    constexpr qsizetype most = 8;
    QStringList ranges;
    for (qsizetype i = 0; i < lines.size();) {
        qsizetype last = i;
        while (last + 1 < lines.size() && lines[last + 1] == lines[last] + 1)
            ++last;
        if (ranges.size() == most) {
            ranges.append(u"…"_s);
            break;
        }
        ranges.append(last == i ? QString::number(lines[i]) : u"%1-%2"_s.arg(lines[i]).arg(lines[last]));
        i = last + 1;
    }
    return commaSeparated(ranges);
}

void tell(QStringList &notices, const QList<int> &lines, const QString &sentence)
{
    if (!lines.isEmpty())
        notices.append(sentence.arg(lineRanges(lines)));
}

} // namespace

QStringList listNotices(const OpenedList &list)
{
    QStringList notices;
    const auto names = [](const QStringList &texts) { return QLocale().createSeparatedList(texts); };
    const auto count = [](const QList<int> &lines) { return static_cast<int>(lines.size()); };
    if (!list.otherSheets.isEmpty())
        notices.append(
            ListNotices::tr("The rows are those of the sheet %1. These sheets have rows too, and are "
                            "not in the list: %2.")
                .arg(list.sheet, names(list.otherSheets)));
    tell(notices, list.hiddenLines,
        ListNotices::tr("%Ln row(s) that the workbook hides are in the list: line %1.", nullptr,
            count(list.hiddenLines)));
    if (!list.hiddenColumns.isEmpty())
        notices.append(
            ListNotices::tr("The workbook hides these columns: %1.").arg(names(list.hiddenColumns)));
    tell(notices, list.uncomputedLines,
        ListNotices::tr("%Ln row(s) have formulas without a value: open the file in Excel and save it again. "
                        "Line %1.",
            nullptr, count(list.uncomputedLines)));
    tell(notices, list.sampleLines,
        ListNotices::tr("%Ln line(s) below the titles are an example and were left out: line %1.", nullptr,
            count(list.sampleLines)));
    tell(notices, list.overlongLines,
        ListNotices::tr("%Ln row(s) have text beyond the last title, which is not used: line %1.", nullptr,
            count(list.overlongLines)));
    return notices;
}

} // namespace techpass
