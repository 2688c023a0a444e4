// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchdocument.h"
#include "models/batch/batchfiltermodel.h"
#include "models/batch/workcontrol.h"
#include "models/domain/listtext.h"
#include "ui/table/sheetedits.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <utility>

namespace techpass {

namespace {

/// Some thousand rows are understood within a moment; more would keep the window waiting.
constexpr qsizetype mostLettersAtOnce = 300'000;

} // namespace

/// What the clipboard means.
struct SheetEdits::Pasted
{
    bool isSingle = false; ///< one value for all selected cells
    QString value;
    PastePlan plan;
};

struct SheetEdits::Paste
{
    PastePlan plan;
    int modelRows = 0; ///< before
    bool setsEmail = false;
    QList<CellEdit> edits;
    QList<Invitee> added;
};

void SheetEdits::paste(const SheetSelection &selection, const QString &text)
{
    const auto read = [selection, text, rows = m_rows->rowCount()](WorkControl &control) {
        auto pasted = std::make_shared<Pasted>();
        CellBlock block = cellsFromText(text, &control);
        pasted->isSingle = block.size() == 1 && block.constFirst().size() == 1 && selection.isMany();
        if (pasted->isSingle)
            pasted->value = block.constFirst().constFirst();
        else if (!block.isEmpty() && !control.isCancelled())
            pasted->plan = PastePlan::of(std::move(block), selection, rows);
        return pasted;
    };
    if (text.size() <= mostLettersAtOnce) {
        WorkControl alone;
        pasteRead(selection, *read(alone));
        return;
    }
    m_deed = Deed::Change;
    m_expected = m_document->expectChange();
    m_reading.start([this, selection, read](WorkControl &control) -> BackgroundWork::Finish {
        return [this, selection, pasted = read(control)] {
            pasteRead(selection, *pasted);
            m_expected.reset();
        };
    });
}

void SheetEdits::pasteRead(const SheetSelection &selection, Pasted &pasted)
{
    if (pasted.isSingle)
        fill(selection, pasted.value, ChangeKind::Paste);
    else
        pastePlan(std::move(pasted.plan));
}

void SheetEdits::pastePlan(PastePlan plan)
{
    const auto paste = std::make_shared<Paste>();
    paste->plan = std::move(plan);
    paste->modelRows = m_rows->rowCount();
    paste->setsEmail = paste->plan.fields.contains(Field::Email);
    const auto step = [this, paste](qint64 line) {
        pasteRow(*paste, static_cast<int>(line));
        return true;
    };
    work(Deed::Change, paste->plan.rowCount(), step, [this, paste] { finishPaste(paste); });
}

void SheetEdits::pasteRow(Paste &paste, int line) const
{
    const int row = paste.plan.top + line;
    const bool exists = row < paste.modelRows;
    const RowId id = exists ? m_rows->rowId(m_rows->index(row, 0)) : 0;
    const QStringList &values = paste.plan.line(line);
    Invitee invitee;
    for (qsizetype i = 0; i < values.size() && i < paste.plan.fields.size(); ++i) {
        const std::optional<Field> field = paste.plan.fields.at(i);
        if (!field)
            continue;
        // Who the row is for changes with a pasted email: the rules judge its username then.
        const bool readOnly = exists && !paste.setsEmail && !values.at(i).isEmpty()
            && isReadOnly(row, BatchTableModel::columnOf(*field));
        if (readOnly)
            ++paste.plan.losses.readOnly;
        else if (exists)
            paste.edits.append({id, *field, values.at(i)});
        else
            invitee[*field] = values.at(i);
    }
    // An empty row, or one with a number alone, is none.
    if (!exists && invitee != Invitee())
        paste.added.append(invitee);
}

/// Where the list's last `count` rows are shown, which were added: side by side, in any order of the others.
QList<int> SheetEdits::addedPlaces(int count) const
{
    const int last = m_document->rowCount() - 1;
    if (count < 1 || count > last + 1)
        return {};
    const int place = m_rows->indexOf(m_document->rowIdAt(last - count + 1)).row();
    if (place < 0 || m_rows->rowId(m_rows->index(place + count - 1, 0)) != m_document->rowIdAt(last))
        return {};
    QList<int> places(count);
    std::iota(places.begin(), places.end(), place);
    return places;
}

void SheetEdits::finishPaste(const std::shared_ptr<Paste> &paste)
{
    const auto then = [this, paste](const ChangeSize &made) {
        const PastePlan &plan = paste->plan;
        QStringList sentences;
        if (made.rows > 0)
            sentences.append(tr("%Ln row(s) added at the end.", nullptr, made.rows));
        if (plan.hidden > 0)
            sentences.append(tr("%Ln value(s) went into hidden columns.", nullptr, plan.hidden));
        if (const QString lost = plan.losses.sentence(); !lost.isEmpty())
            sentences.append(lost);
        if (!sentences.isEmpty())
            Q_EMIT told(paragraph(sentences));
        QList<int> rows(std::min(plan.rowCount(), paste->modelRows - plan.top));
        std::iota(rows.begin(), rows.end(), plan.top);
        rows.append(addedPlaces(made.rows));
        QList<int> columns;
        for (const std::optional<Field> field : plan.fields) {
            if (field)
                columns.append(BatchTableModel::columnOf(*field));
        }
        if (!rows.isEmpty() && !columns.isEmpty())
            Q_EMIT pasted(rows, columns);
    };
    change([&] { m_document->paste(paste->edits, paste->added); }, then);
}

} // namespace techpass
