// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/editfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace techpass::editfield {

namespace {

bool canIn(const QLineEdit &edit, EditDeed deed)
{
    const bool mayChange = !edit.isReadOnly();
    // What is hidden does not leave the field.
    const bool mayCopy = edit.hasSelectedText() && edit.echoMode() == QLineEdit::Normal;
    switch (deed) {
    case EditDeed::Undo:
        return mayChange && edit.isUndoAvailable();
    case EditDeed::Redo:
        return mayChange && edit.isRedoAvailable();
    case EditDeed::Cut:
        return mayChange && mayCopy;
    case EditDeed::Copy:
        return mayCopy;
    case EditDeed::Paste:
        return mayChange && !QGuiApplication::clipboard()->text().isEmpty();
    case EditDeed::SelectAll:
        return !edit.text().isEmpty();
    case EditDeed::Find:
    case EditDeed::Replace:
        break;
    }
    return false;
}

bool canIn(const QPlainTextEdit &edit, EditDeed deed)
{
    const bool mayChange = !edit.isReadOnly();
    switch (deed) {
    case EditDeed::Undo:
        return mayChange && edit.document()->isUndoAvailable();
    case EditDeed::Redo:
        return mayChange && edit.document()->isRedoAvailable();
    case EditDeed::Cut:
        return mayChange && edit.textCursor().hasSelection();
    case EditDeed::Copy:
        return edit.textCursor().hasSelection();
    case EditDeed::Paste:
        return mayChange && edit.canPaste();
    case EditDeed::SelectAll:
        return !edit.document()->isEmpty();
    case EditDeed::Find:
    case EditDeed::Replace:
        break;
    }
    return false;
}

template <typename Edit> void runIn(Edit *edit, EditDeed deed)
{
    switch (deed) {
    case EditDeed::Undo:
        return edit->undo();
    case EditDeed::Redo:
        return edit->redo();
    case EditDeed::Cut:
        return edit->cut();
    case EditDeed::Copy:
        return edit->copy();
    case EditDeed::Paste:
        return edit->paste();
    case EditDeed::SelectAll:
        return edit->selectAll();
    case EditDeed::Find:
    case EditDeed::Replace:
        break;
    }
}

} // namespace

bool isField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

bool can(const QWidget *widget, EditDeed deed)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return canIn(*line, deed);
    const auto *lines = qobject_cast<const QPlainTextEdit *>(widget);
    return lines && canIn(*lines, deed);
}

void run(QWidget *widget, EditDeed deed)
{
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        runIn(line, deed);
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(widget))
        runIn(lines, deed);
}

} // namespace techpass::editfield
