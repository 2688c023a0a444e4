// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/historytext.h"

#include <QCoreApplication>

namespace techpass {

namespace {

class HistoryText final
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)

public:
    static QString undo(const ChangeSize &change) { return tr("Undo %1").arg(what(change)); }
    static QString redo(const ChangeSize &change) { return tr("Redo %1").arg(what(change)); }

private:
    static QString what(const ChangeSize &change);
};

QString HistoryText::what(const ChangeSize &change)
{
    const bool onRows = change.rows > 0;
    const int count = onRows ? change.rows : change.cells;
    switch (change.kind) {
    case ChangeKind::Edit:
        return count == 1 ? tr("edit") : tr("edit of %Ln cell(s)", nullptr, count);
    case ChangeKind::Paste:
        return onRows ? tr("paste of %Ln row(s)", nullptr, count)
                      : tr("paste of %Ln cell(s)", nullptr, count);
    case ChangeKind::Add:
        return count == 1 ? tr("added row") : tr("addition of %Ln row(s)", nullptr, count);
    case ChangeKind::Remove:
        return tr("removal of %Ln row(s)", nullptr, count);
    case ChangeKind::Reset:
        return tr("reset of %Ln row(s)", nullptr, count);
    case ChangeKind::Fix:
        return onRows ? tr("removal of %Ln repeated row(s)", nullptr, count)
                      : tr("fix of %Ln cell(s)", nullptr, count);
    case ChangeKind::Revert:
        return tr("return of %Ln cell(s) to the file's text", nullptr, count);
    case ChangeKind::Clear:
        return tr("clearing of %Ln cell(s)", nullptr, count);
    case ChangeKind::Fill:
        return tr("fill of %Ln cell(s)", nullptr, count);
    case ChangeKind::Replace:
        return tr("replacement in %Ln cell(s)", nullptr, count);
    case ChangeKind::Sort:
        return tr("sorting of %Ln row(s)", nullptr, count);
    case ChangeKind::Submit:
        break;
    }
    return {};
}

} // namespace

QString undoText(const ChangeSize &change)
{
    return HistoryText::undo(change);
}

QString redoText(const ChangeSize &change)
{
    return HistoryText::redo(change);
}

} // namespace techpass
