// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/celltyping.h"

#include "models/batch/batchtablemodel.h"
#include "ui/table/celleditor.h"
#include "ui/table/spreadsheetview.h"

namespace techpass {

CellTyping::CellTyping(SpreadsheetView *view)
    : QObject(view)
    , m_view(view)
{
}

void CellTyping::watch(QWidget *editor)
{
    if (editor && editor != m_editor) {
        m_editor = editor;
        celleditor::whenEdited(editor, this, [this] { look(); });
        // A view lets go of the editor of a row that leaves without a word.
        connect(editor, &QObject::destroyed, this, &CellTyping::look);
    }
    look();
}

void CellTyping::look()
{
    const std::optional<TypedRow> now = typed();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT changed(now);
}

std::optional<TypedRow> CellTyping::typed() const
{
    const std::optional<SpreadsheetView::Typed> typed = m_view->typed();
    const QModelIndex cell = m_view->currentIndex();
    const std::optional<Field> field = BatchTableModel::fieldAt(cell.column());
    if (!typed || !field || typed->value == cell.data(Qt::EditRole).toString())
        return std::nullopt;
    return TypedRow{m_view->currentRow(), {{*field, typed->text, typed->value}}};
}

} // namespace techpass
