// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listediting.h"

#include "models/batch/batchdocument.h"
#include "ui/table/spreadsheetview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>

namespace techpass::listediting {

bool can(EditDeed deed, const SpreadsheetView &view, const BatchDocument &document, bool mayChange)
{
    const bool rows = view.model() && view.model()->rowCount() > 0;
    const bool selected = rows && view.selectionModel()->hasSelection();
    switch (deed) {
    case EditDeed::Undo:
        return mayChange && document.canUndo();
    case EditDeed::Redo:
        return mayChange && document.canRedo();
    case EditDeed::Cut:
        return mayChange && selected;
    case EditDeed::Copy:
        return selected;
    case EditDeed::Paste:
        return mayChange && !QGuiApplication::clipboard()->text().isEmpty();
    case EditDeed::SelectAll:
        return rows;
    case EditDeed::Find:
    case EditDeed::Replace:
        break;
    }
    return mayChange && rows;
}

void run(EditDeed deed, SpreadsheetView &view)
{
    switch (deed) {
    case EditDeed::Undo:
        return view.undo();
    case EditDeed::Redo:
        return view.redo();
    case EditDeed::Cut:
        return view.cut();
    case EditDeed::Copy:
        return view.copy();
    case EditDeed::Paste:
        return view.paste();
    case EditDeed::SelectAll:
        view.setFocus();
        return view.selectAll();
    case EditDeed::Find:
    case EditDeed::Replace:
        break;
    }
}

} // namespace techpass::listediting
