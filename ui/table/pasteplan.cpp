// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/pasteplan.h"

#include "models/batch/batchtablemodel.h"
#include "models/domain/listtext.h"
#include "models/files/headermatcher.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

enum class Loss { None, TooFarRight, Untitled };

struct Target
{
    std::optional<Field> field;
    Loss loss = Loss::None;
};

bool isNumber(const QString &cell)
{
    const QString text = cell.trimmed();
    return std::all_of(
        text.cbegin(), text.cend(), [](QChar letter) { return letter.isDigit() || letter == u'.'; });
}

/// The columns of the template and before them one of numbers.
bool isNumbered(const CellBlock &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(), [](const QStringList &line) {
        return line.size() == qsizetype(fieldCount) + 1 && isNumber(line.constFirst());
    });
}

qsizetype widthOf(const CellBlock &cells)
{
    qsizetype width = 0;
    for (const QStringList &line : cells)
        width = std::max(width, line.size());
    return width;
}

bool isShown(const QList<int> &columns, Field field)
{
    return columns.contains(BatchTableModel::columnOf(field));
}

/// The titles above the values. A single title counts only above the column that it names: elsewhere it is a
/// value like the others. What stands above the titles (the portal's file has a logo there) goes with them.
std::optional<HeaderMatch> titlesOf(const CellBlock &cells, std::optional<Field> at)
{
    if (cells.size() < 2)
        return std::nullopt;
    std::optional<HeaderMatch> match = findHeader(cells.first(std::min<qsizetype>(cells.size(), 50)));
    if (!match || (match->record > 0 && match->matched < 3))
        return std::nullopt;
    if (match->matched == 1 && !(at && match->columnOf(*at) >= 0))
        return std::nullopt;
    return match;
}

QList<Target> targetsByTitle(const HeaderMatch &match, qsizetype width)
{
    QList<Target> targets(width);
    for (qsizetype column = 0; column < width; ++column) {
        if (column != match.serialNumberColumn)
            targets[column].loss = Loss::Untitled;
    }
    for (const Field field : allFields) {
        if (const int column = match.columnOf(field); column >= 0 && column < width)
            targets[column] = {field, Loss::None};
    }
    return targets;
}

QList<Target> targetsByPlace(qsizetype width, int left, const QList<int> &shown)
{
    QList<int> fields = shown.sliced(left);
    fields.removeIf([](int column) { return !BatchTableModel::fieldAt(column); });
    QList<Target> targets;
    for (qsizetype i = 0; i < width; ++i) {
        targets.append(i < fields.size() ? Target{BatchTableModel::fieldAt(fields.at(i)), Loss::None}
                                         : Target{{}, Loss::TooFarRight});
    }
    return targets;
}

/// Whether no field is shown before the place.
bool isAtFirstField(int place, const QList<int> &shown)
{
    return std::none_of(shown.cbegin(), shown.cbegin() + std::min<qsizetype>(place, shown.size()),
        [](int column) { return BatchTableModel::fieldAt(column).has_value(); });
}

/// Whole rows know their columns where some are not shown. Rows copied from the list itself are never wider
/// than what is shown, and come back as they are shown.
bool isWholeRow(qsizetype width, int left, const QList<int> &shown)
{
    const auto fields = std::count_if(shown.cbegin(), shown.cend(),
        [](int column) { return BatchTableModel::fieldAt(column).has_value(); });
    return width == qsizetype(fieldCount) && fields < qsizetype(fieldCount) && isAtFirstField(left, shown);
}

QList<Target> targetsOfTemplate()
{
    QList<Target> targets;
    for (const Field field : allFields)
        targets.append({field, Loss::None});
    return targets;
}

/// Calls `count` for every value that is not empty, with where it goes.
void eachValue(const CellBlock &cells, const QList<Target> &targets,
    const std::function<void(const Target &target)> &count)
{
    for (const QStringList &line : cells) {
        for (qsizetype i = 0; i < line.size() && i < targets.size(); ++i) {
            if (!line.at(i).trimmed().isEmpty())
                count(targets.at(i));
        }
    }
}

/// How often `size` goes into the selected `room`, where it does without rest.
int timesIn(qsizetype room, qsizetype size)
{
    return room <= 1 ? 1 : room % size == 0 ? static_cast<int>(room / size) : 0;
}

/// A line that is shorter than the block ends in empty cells, as what follows would move to the left.
void repeatAcross(CellBlock &block, qsizetype width, int times)
{
    if (times < 2)
        return;
    for (QStringList &line : block) {
        line.resize(width);
        const QStringList once = line;
        for (int i = 1; i < times; ++i)
            line.append(once);
    }
}

} // namespace

QString PasteLosses::sentence() const
{
    QStringList parts;
    if (tooFarRight > 0)
        parts.append(tr("%Ln to the right of the last column", nullptr, tooFarRight));
    if (untitled > 0)
        parts.append(tr("%Ln under titles that this list does not have", nullptr, untitled));
    if (readOnly > 0)
        parts.append(tr("%Ln username(s) of public officers", nullptr, readOnly));
    if (parts.isEmpty())
        return {};
    const int count = tooFarRight + untitled + readOnly;
    return tr("%Ln value(s) not pasted: %1.", nullptr, count).arg(commaSeparated(parts));
}

PastePlan PastePlan::of(CellBlock block, const SheetSelection &selection, int modelRows)
{
    PastePlan plan;
    plan.top = selection.isEmpty() ? modelRows : selection.top();
    const QList<int> &shown = selection.shownColumns();
    int left = std::max(selection.left(), 0);
    while (left < shown.size() && !BatchTableModel::fieldAt(shown.at(left)))
        ++left;
    const std::optional<Field> first
        = left < shown.size() ? BatchTableModel::fieldAt(shown.at(left)) : std::nullopt;

    QList<Target> targets;
    if (const std::optional<HeaderMatch> titles = titlesOf(block, first)) {
        block.remove(0, titles->record + 1);
        targets = targetsByTitle(*titles, widthOf(block));
    } else {
        const bool numbered = isNumbered(block);
        if (numbered) {
            for (QStringList &line : block)
                line.removeFirst();
        }
        const qsizetype width = widthOf(block);
        const bool whole = numbered || isWholeRow(width, left, shown);
        const int down = timesIn(selection.rowCount(), block.size());
        int across = whole ? 1 : timesIn(selection.right() - left + 1, width);
        const bool fits = selection.isBlock() && down > 0 && across > 0;
        plan.repeats = fits ? down : 1;
        across = fits ? across : 1;
        targets = whole ? targetsOfTemplate() : targetsByPlace(width * across, left, shown);
        repeatAcross(block, width, across);
    }
    eachValue(block, targets, [&plan, &shown](const Target &target) {
        plan.losses.tooFarRight += int(target.loss == Loss::TooFarRight);
        plan.losses.untitled += int(target.loss == Loss::Untitled);
        plan.hidden += int(target.field && !isShown(shown, *target.field));
    });
    for (const Target &target : std::as_const(targets))
        plan.fields.append(target.field);
    plan.cells = std::move(block);
    return plan;
}

} // namespace techpass
