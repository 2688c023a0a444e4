// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/problemfixing.h"

#include "models/batch/allfixes.h"
#include "models/batch/batchrows.h"
#include "models/rules/hiddencharacters.h"
#include "models/rules/problemtext.h"
#include "ui/dialogs/fillvaluedialog.h"
#include "ui/dialogs/fixpreviewdialog.h"
#include "ui/widgets/backdrop.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QWidget>

#include <algorithm>
#include <memory>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPreviewed = 100;

ProblemFix fixOf(const QModelIndex &group)
{
    return static_cast<ProblemFix>(group.data(ProblemGroups::FixKindRole).toInt());
}

QString onOneLine(const QString &value)
{
    return withHiddenShown(value).simplified();
}

bool isCertain(ProblemFix fix)
{
    return fix == ProblemFix::Apply || fix == ProblemFix::RemoveRows;
}

/// Whether the title of a group of one row says what it changes.
bool isSaid(const QModelIndex &group, const FixPreview &change)
{
    const auto isNamed = [&group] {
        return group.data(ProblemGroups::FixTitleRole) != group.data(ProblemGroups::FixBriefRole);
    };
    return fixOf(group) == ProblemFix::RemoveRows || change.after.isEmpty() || isNamed();
}

} // namespace

ProblemFixing::ProblemFixing(BatchDocument &document, ProblemGroups &groups, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_groups(groups)
    , m_window(window)
{
}

ProblemFixing::~ProblemFixing() = default;

void ProblemFixing::fixGroup(const QModelIndex &group)
{
    if (fixOf(group) == ProblemFix::Fill)
        return askValue(group);
    if (!isCertain(fixOf(group)))
        return;
    const QPersistentModelIndex place(group);
    const QList<FixPreview> changes = m_groups.preview(group, mostPreviewed + 1);
    if (changes.isEmpty() || (changes.size() == 1 && isSaid(group, changes.first())))
        return mend([this, place] { return m_groups.fixGroup(place); });
    const auto title = [place, said = place.data(ProblemGroups::FixTitleRole).toString()] {
        return place.isValid() ? place.data(ProblemGroups::FixTitleRole).toString() : said;
    };
    ask(title, changes, group.data(ProblemGroups::FixableCountRole).toInt(),
        [this, place] { return m_groups.fixGroup(place); });
}

void ProblemFixing::fixRow(const QModelIndex &group, RowId row)
{
    const RowFix fix = rowFix(group, row);
    const auto fixed
        = [this, place = QPersistentModelIndex(group), row] { return m_groups.fixRow(place, row); };
    if (fix.changes.isEmpty())
        mend(fixed);
    else
        ask(fix.title, fix.changes, 1, fixed);
}

bool ProblemFixing::canFixAll() const
{
    for (int i = 0; i < m_groups.rowCount(); ++i) {
        if (isCertain(fixOf(m_groups.index(i))))
            return true;
    }
    return false;
}

void ProblemFixing::fixAll()
{
    const QList<RowId> rows = m_groups.fixableRows();
    const QList<FixPreview> changes = previewOfAll(m_document.rows(), rows, mostPreviewed + 1);
    if (changes.isEmpty())
        return;
    const int count = static_cast<int>(rows.size());
    ask([] { return tr("Fix all that can be fixed"); }, changes, count,
        [this, rows, count] {
            m_document.change(rows.size(), [rows](const BatchRows &before, WorkControl &control) {
                return allFixes(before, rows, control);
            });
            return count;
        });
}

ProblemFixing::RowFix ProblemFixing::rowFix(const QModelIndex &group, RowId row) const
{
    const int at = m_document.indexOf(row);
    if (at < 0 || !isCertain(fixOf(group)))
        return {};
    const auto severity = static_cast<Severity>(group.data(ProblemGroups::SeverityRole).toInt());
    for (const ProblemEntry &entry : problemEntries(m_document.rows(), row)) {
        if (!entry.isFixable || entry.problem.severity != severity || entry.title != group.data().toString())
            continue;
        const auto only = [](const QString &title) { return RowFix{title, title, {}}; };
        if (entry.samePersonTwice)
            return only(tr("Remove row %1").arg(at + 1));
        const QList<CellEdit> edits = offeredEdits(m_document.rows(), row, entry);
        if (edits.size() != 1) {
            RowFix several = only(tr("Fix row %1").arg(at + 1));
            for (const CellEdit &edit : edits)
                several.changes.append({row, edit.field, m_document.value(row, edit.field), edit.value});
            return several;
        }
        const CellEdit &edit = edits.first();
        const QString value = withHiddenShown(m_document.value(row, edit.field));
        const QString fixed = withHiddenShown(edit.value);
        if (edit.value.isEmpty())
            return only(tr("Row %1: clear %2").arg(QString::number(at + 1), value));
        if (value.isEmpty())
            return only(tr("Row %1: enter %2").arg(QString::number(at + 1), fixed));
        return {tr("Row %1: change %2 to %3").arg(QString::number(at + 1), value, fixed),
            tr("Row %1: change to %2").arg(QString::number(at + 1), fixed), {}};
    }
    return {};
}

void ProblemFixing::ask(const Words &title, const QList<FixPreview> &changes, int rows, const Change &fix)
{
    const auto lines = [this, shown = changes.first(std::min<qsizetype>(changes.size(), mostPreviewed))] {
        QStringList texts;
        for (const FixPreview &change : shown)
            texts.append(words(change));
        return texts;
    };
    auto *dialog = new FixPreviewDialog(title, lines, changes.size() > mostPreviewed, rows, m_window);
    connect(&m_groups, &QObject::destroyed, dialog, &FormDialog::discard);
    connect(dialog, &FixPreviewDialog::agreed, this, [this, fix] { mend(fix); });
    Backdrop::follow(dialog);
    dialog->open();
}

QString ProblemFixing::words(const FixPreview &change) const
{
    const QString row = QString::number(m_document.indexOf(change.row) + 1);
    const QString before = change.before.isEmpty() ? tr("empty") : onOneLine(change.before);
    const bool isRemoved = change.field == Field::Email && change.after.isEmpty();
    if (isRemoved)
        return tr("Row %1 · %2: the row is removed").arg(row, before);
    const QString after = change.after.isEmpty() ? tr("empty") : onOneLine(change.after);
    return tr("Row %1 · %2: %3 → %4").arg(row, fieldTitle(change.field), before, after);
}

void ProblemFixing::mend(const Change &fix)
{
    make(fix, [](int rows) { return tr("%Ln row(s) mended. Ctrl+Z takes it back.", nullptr, rows); });
}

/// The list may be busy, as it is checked by another policy, say.
void ProblemFixing::make(const Change &change, const std::function<QString(int)> &sentence)
{
    m_document.whenIdle([fixing = QPointer(this), change, sentence] {
        if (!fixing)
            return;
        const auto rows = std::make_shared<int>(0);
        fixing->m_made.ask(
            fixing->m_document, [rows, change] { *rows = change(); },
            [fixing, rows, sentence](const ChangeSize &made) {
                if (fixing && made.cells + made.rows > 0)
                    Q_EMIT fixing->told(sentence(*rows));
            });
    });
}

void ProblemFixing::askValue(const QModelIndex &group)
{
    const auto field = static_cast<Field>(group.data(ProblemGroups::FieldRole).toInt());
    auto *dialog = new FillValueDialog(
        field, group.data(ProblemGroups::RowCountRole).toInt(), m_document.policy(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_groups, &QObject::destroyed, dialog, &FormDialog::discard);
    connect(dialog, &FillValueDialog::valueChosen, this,
        [this, place = QPersistentModelIndex(group)](const QString &value) {
            make([this, place, value] { return m_groups.fillGroup(place, value); },
                [](int rows) { return tr("%Ln row(s) filled. Ctrl+Z takes it back.", nullptr, rows); });
        });
    Backdrop::follow(dialog);
    dialog->open();
}

} // namespace techpass
