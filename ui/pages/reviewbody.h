// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchchange.h"
#include "models/domain/typedrow.h"
#include "ui/pages/listplace.h"
#include "ui/table/sheetlayout.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QStackedWidget;

namespace techpass {

class BatchDocument;
class BatchFilterModel;
class CleanedDialog;
enum class EditDeed;
class EmptyState;
class FindBar;
class KeptPlace;
class PreviewGuard;
class ProblemsPanel;
class ReviewCommands;
class ReviewDetails;
class ReviewToolBar;
class SheetFinding;
class SpreadsheetView;

/// The spreadsheet with its tools, and the problems beside it (behind a button where the window is narrow).
/// Wires them to each other and to the document, which is not owned. GUI thread.
class ReviewBody final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewBody)

public:
    explicit ReviewBody(QWidget *parent = nullptr);
    ~ReviewBody() override;

    /// `rows` are the shown ones of `document`; both null clear it.
    void setDocument(BatchDocument *document, BatchFilterModel *rows);
    /// `rows` are the first ones of a list that is still being opened: nothing is changed. With
    /// setDocument().
    void setPreview(bool preview);
    /// Where the user is in the list.
    ListPlace standing() const;
    void goBackTo(const ListPlace &place);
    /// Shows rows, or why there are none.
    void showEmptiness();
    void focusRows();
    /// Takes what is being typed into a cell.
    void commitEditor();
    /// Opens the cell's editor with what was typed; false where the cell is not there or read-only.
    bool goOnTyping(const TypedRow &typed);
    /// Opens the bar that finds, and with `replacing` replaces.
    void find(bool replacing);
    bool can(EditDeed deed) const;
    void run(EditDeed deed);
    bool pastesCells(const QWidget *focus) const;
    void setSheetLayout(const SheetLayout &layout);

Q_SIGNALS:
    void told(const QString &sentence);
    /// See SpreadsheetView.
    void toldOfCell(const QString &sentence);
    void cellLeft();
    /// See CellTyping::changed().
    void rowTyped(const std::optional<techpass::TypedRow> &typed);
    /// The user changed how the columns are shown.
    void sheetLayoutChanged(const techpass::SheetLayout &layout);
    /// Something that the filter hides is to be shown.
    void allRowsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeSheet();
    void wireTools();
    void addShortcuts();
    void redo();
    void addCommands();
    void showSelection();
    void showDetails();
    void showCleaned();
    void goTo(RowId row, Field field);
    void goToRow(RowId row);
    void goToProblem(bool forward);
    void place();

    BatchDocument *m_document = nullptr;
    BatchFilterModel *m_rows = nullptr;
    ReviewToolBar *m_tools;
    SpreadsheetView *m_view;
    FindBar *m_findBar;
    SheetFinding *m_finding;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    ProblemsPanel *m_problems;
    PreviewGuard *m_guard;
    ReviewCommands *m_commands;
    ReviewDetails *m_details;
    QPointer<CleanedDialog> m_cleanedDialog;
    QPointer<KeptPlace> m_place;
    bool m_narrow = false;
    bool m_problemsWanted = false;
};

} // namespace techpass
