// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchfiltermodel.h"
#include "tests/support/memorylist.h"
#include "ui/table/spreadsheetview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QTest>

#include <memory>

namespace techpass::test {

/// A spreadsheet in a window of its own over a real list, driven by keys and mouse.
class SheetFixture
{
public:
    ~SheetFixture() { clear(); }

    bool load(const QList<Invitee> &people)
    {
        clear();
        document = std::make_unique<BatchDocument>(memoryList(people), Policy::practice());
        table = std::make_unique<BatchTableModel>(*document);
        rows = std::make_unique<BatchFilterModel>(*table);
        view = std::make_unique<SpreadsheetView>();
        view->resize(1200, 400);
        view->setDocument(document.get(), rows.get());
        view->show();
        view->activateWindow();
        if (!QTest::qWaitForWindowActive(view.get()))
            return false;
        view->setFocus();
        return QTest::qWaitFor([this] { return view->hasFocus(); });
    }

    void clear()
    {
        view.reset();
        rows.reset();
        table.reset();
        document.reset();
    }

    QModelIndex cell(int row, Field field) const
    {
        return rows->index(row, BatchTableModel::columnOf(field));
    }
    QString value(int row, Field field) const { return document->value(document->rowIdAt(row), field); }
    QWidget *editor() const { return view->indexWidget(view->currentIndex()); }

    void select(int row, Field field) { view->setCurrentIndex(cell(row, field)); }
    void selectBlock(int top, Field left, int bottom, Field right)
    {
        select(top, left);
        view->selectionModel()->select(
            QItemSelection(cell(top, left), cell(bottom, right)), QItemSelectionModel::ClearAndSelect);
    }
    /// `top,left-bottom,right` of the one selected range, in the model's rows and columns.
    QString selected() const
    {
        const QItemSelection ranges = view->selectionModel()->selection();
        if (ranges.size() != 1)
            return QStringLiteral("%1 ranges").arg(ranges.size());
        const QItemSelectionRange &range = ranges.constFirst();
        return QStringLiteral("%1,%2-%3,%4")
            .arg(range.top())
            .arg(range.left())
            .arg(range.bottom())
            .arg(range.right());
    }

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    /// Types where the focus is, which the first letter moves into an editor.
    void type(const QString &text) const
    {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    /// Presses a key that ends the editing; delegates commit from the event loop.
    bool finish(int ending, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        key(ending, modifiers);
        return QTest::qWaitFor([this] { return view->hasFocus() && !editor(); });
    }
    void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, view->visualRect(index).center());
    }
    /// The middle of a column's title.
    QPoint title(int column) const
    {
        const QHeaderView *header = view->horizontalHeader();
        return {
            header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2};
    }
    void clickTitle(int column, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::mouseClick(view->horizontalHeader()->viewport(), Qt::LeftButton, modifiers, title(column));
    }

    std::unique_ptr<BatchDocument> document;
    std::unique_ptr<BatchTableModel> table;
    std::unique_ptr<BatchFilterModel> rows;
    std::unique_ptr<SpreadsheetView> view;
};

} // namespace techpass::test
