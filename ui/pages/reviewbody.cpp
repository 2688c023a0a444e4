// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewbody.h"

#include "models/batch/batchdocument.h"
#include "models/batch/batchfiltermodel.h"
#include "ui/pages/cleaneddialog.h"
#include "ui/pages/keptplace.h"
#include "ui/pages/listediting.h"
#include "ui/pages/previewguard.h"
#include "ui/pages/problemspanel.h"
#include "ui/pages/reviewcommands.h"
#include "ui/pages/reviewdetails.h"
#include "ui/pages/reviewtoolbar.h"
#include "ui/table/celltyping.h"
#include "ui/table/findbar.h"
#include "ui/table/sheetcolumns.h"
#include "ui/table/sheetfinding.h"
#include "ui/table/sheetkeylist.h"
#include "ui/table/spreadsheetview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/backdrop.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int problemsWidth = 300;
/// Narrower than this the problems stand behind a button: a window of 1100 less sidebar and margins.
constexpr int narrowBelow = 1100 - Tokens::sidebar - 2 * Tokens::space32;

} // namespace

ReviewBody::ReviewBody(QWidget *parent)
    : QWidget(parent)
    , m_tools(new ReviewToolBar(this))
    , m_view(new SpreadsheetView(this))
    , m_findBar(new FindBar(this))
    , m_finding(new SheetFinding(m_view, m_findBar, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_problems(new ProblemsPanel(this))
    , m_guard(new PreviewGuard(m_view, this))
    , m_commands(new ReviewCommands(this))
    , m_details(new ReviewDetails(this))
{
    m_problems->setFixedWidth(scaledByText(problemsWidth));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Tokens::space12);
    row->addWidget(makeSheet(), 1);
    row->addWidget(m_problems);
    wireTools();
    addShortcuts();
    addCommands();
    m_commands->addOfView(m_view);
    connect(m_view, &SpreadsheetView::told, this, &ReviewBody::told);
    connect(m_view, &SpreadsheetView::toldOfCell, this, &ReviewBody::toldOfCell);
    connect(m_view, &SpreadsheetView::cellLeft, this, &ReviewBody::cellLeft);
    connect(&m_view->typing(), &CellTyping::changed, this, &ReviewBody::rowTyped);
    connect(m_finding, &SheetFinding::told, this, &ReviewBody::told);
    connect(&m_view->columns(), &SheetColumns::changed, this,
        [this] { Q_EMIT sheetLayoutChanged(m_view->columns().layout()); });
    connect(m_view, &SpreadsheetView::detailsRequested, this, &ReviewBody::showDetails);
    connect(m_view, &SpreadsheetView::selectedRowsChanged, this, &ReviewBody::showSelection);
    connect(m_guard, &PreviewGuard::refused, this,
        [this] { Q_EMIT told(tr("The list is still being opened. It can be changed in a moment.")); });
    connect(m_problems, &ProblemsPanel::told, this, &ReviewBody::told);
    connect(m_problems, &ProblemsPanel::leftForRows, this, &ReviewBody::focusRows);
    connect(m_problems, &ProblemsPanel::goToRequested, this, &ReviewBody::goTo);
    connect(m_problems, &ProblemsPanel::cleanedRequested, this, &ReviewBody::showCleaned);
    connect(m_details, &ReviewDetails::rowShown, this, &ReviewBody::goToRow);
    connect(m_details, &ReviewDetails::typed, this, &ReviewBody::rowTyped);
    keepWorded(this, [this] {
        m_tools->showHistory(m_document);
        showEmptiness();
    });
}

ReviewBody::~ReviewBody() = default;

QWidget *ReviewBody::makeSheet()
{
    auto *panel = new Panel(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addWidget(m_tools);
    column->addWidget(m_findBar);
    column->addWidget(m_stack, 1);
    m_empty->button()->setObjectName("emptyListAction"_L1);
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        if (m_document && m_document->rowCount() > 0)
            Q_EMIT allRowsRequested();
        else
            m_view->addRow();
    });
    return panel;
}

void ReviewBody::wireTools()
{
    connect(m_tools, &ReviewToolBar::undoRequested, m_view, &SpreadsheetView::undo);
    connect(m_tools, &ReviewToolBar::redoRequested, m_view, &SpreadsheetView::redo);
    connect(m_tools, &ReviewToolBar::addRowRequested, m_view, &SpreadsheetView::addRow);
    connect(m_tools, &ReviewToolBar::removeRequested, m_view, &SpreadsheetView::removeSelectedRows);
    connect(m_tools, &ReviewToolBar::detailsRequested, this, &ReviewBody::showDetails);
    connect(m_tools, &ReviewToolBar::findRequested, this, [this] { find(false); });
    connect(m_tools, &ReviewToolBar::viewMenuRequested, m_view, &SpreadsheetView::openViewMenu);
    connect(m_tools, &ReviewToolBar::listOrderRequested, m_view,
        [this] { m_view->sortRows(-1, Qt::AscendingOrder); });
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_tools,
        [this] { m_tools->showSorted(m_view->isSorted()); });
    connect(m_tools, &ReviewToolBar::nextProblemRequested, this, [this] { goToProblem(true); });
    connect(m_tools, &ReviewToolBar::problemsToggled, this, [this](bool shown) {
        m_problemsWanted = shown;
        place();
    });
}

void ReviewBody::addShortcuts()
{
    // Wherever the focus is in the window: a field has its own.
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, m_view, &SpreadsheetView::undo);
    for (const QKeySequence &keys : redoKeys())
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &ReviewBody::redo);
}

/// A field does not know every key that the list knows.
void ReviewBody::redo()
{
    QWidget *focus = window()->focusWidget();
    const bool canRedo = focus && focus->metaObject()->indexOfSlot("redo()") >= 0;
    QMetaObject::invokeMethod(canRedo ? focus : m_view, "redo");
}

void ReviewBody::addCommands()
{
    using Needs = ReviewCommands::Needs;
    using Keys = ReviewCommands::Keys;
    m_commands->add(
        "nextProblemCommand", [] { return tr("Next problem"); }, Needs::Nothing, Qt::Key_F8, Keys::Taken,
        [this] { goToProblem(true); });
    m_commands->add(
        "previousProblemCommand", [] { return tr("Previous problem"); }, Needs::Nothing,
        Qt::SHIFT | Qt::Key_F8, Keys::Taken, [this] { goToProblem(false); });
    m_commands->add(
        "findNextCommand", [] { return tr("Find next"); }, Needs::Nothing, Qt::Key_F3, Keys::Taken,
        [this] { m_finding->step(true); });
    m_commands->add(
        "findPreviousCommand", [] { return tr("Find previous"); }, Needs::Nothing, Qt::SHIFT | Qt::Key_F3,
        Keys::Taken, [this] { m_finding->step(false); });
    m_commands->add(
        "detailsCommand", [] { return tr("View details of the row"); }, Needs::ChangingRow,
        [this] { showDetails(); });
    m_commands->add(
        "addRowCommand", [] { return tr("Add row"); }, Needs::ChangingList, Qt::CTRL | Qt::Key_Plus,
        Keys::Told, [this] { m_view->addRow(); });
    m_commands->add(
        "removeRowsCommand", [] { return tr("Remove the selected rows"); }, Needs::ChangingRow,
        Qt::CTRL | Qt::Key_Minus, Keys::Told, [this] { m_view->removeSelectedRows(); });
    m_commands->add(
        "clearCellsCommand", [] { return tr("Clear the selected cells"); }, Needs::ChangingRow,
        Qt::Key_Delete, Keys::Told, [this] { m_view->clearCells(); });
    m_commands->add(
        "fixAllCommand", [] { return tr("Fix all that can be fixed"); }, Needs::ChangingList,
        [this] { m_problems->fixAll(); });
    m_commands->add(
        "fillDownCommand", [] { return tr("Fill down"); }, Needs::ChangingRow, Qt::CTRL | Qt::Key_D,
        Keys::Told, [this] { m_view->fillDown(); });
}

void ReviewBody::setDocument(BatchDocument *document, BatchFilterModel *rows)
{
    if (m_document)
        m_document->disconnect(this);
    delete m_cleanedDialog;
    m_details->close();
    m_document = document;
    m_rows = rows;
    delete m_place;
    m_finding->setDocument(nullptr, nullptr);
    m_view->setDocument(document, rows);
    m_tools->showSorted(m_view->isSorted());
    m_finding->setDocument(document, rows);
    if (rows)
        m_place = new KeptPlace(*m_view, *rows, this);
    m_problems->setDocument(m_guard->isActive() ? nullptr : document);
    m_tools->showHistory(document);
    if (document) {
        connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, m_problems,
            [this] { m_problems->setCurrentRow(m_view->currentRow()); });
        connect(document, &BatchDocument::historyChanged, this, [this] { m_tools->showHistory(m_document); });
        connect(rows, &QAbstractItemModel::rowsInserted, this, &ReviewBody::showEmptiness);
        connect(rows, &QAbstractItemModel::rowsRemoved, this, &ReviewBody::showEmptiness);
        connect(rows, &QAbstractItemModel::modelReset, this, &ReviewBody::showEmptiness);
        if (rows->rowCount() > 0)
            m_view->setCurrentIndex(rows->index(0, BatchTableModel::columnOf(Field::Email)));
    }
    showEmptiness();
}

void ReviewBody::setPreview(bool preview)
{
    m_guard->setActive(preview);
    m_tools->setEnabled(!preview);
    m_problems->setEnabled(!preview);
}

ListPlace ReviewBody::standing() const
{
    return ListPlace::in(*m_view);
}

void ReviewBody::goBackTo(const ListPlace &place)
{
    place.goBackIn(*m_view);
}

void ReviewBody::showEmptiness()
{
    showSelection();
    const bool shown = m_rows && m_rows->rowCount() > 0;
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_view) : m_empty);
    if (shown)
        return;
    if (m_document && m_document->rowCount() > 0) {
        m_empty->setContent("filter"_L1, tr("No rows to show"), tr("No row of the list is like that."));
        m_empty->setButton(tr("Show all rows"));
    } else {
        m_empty->setContent(
            "table-2"_L1, tr("No users in this list"), tr("Add a row, or paste from Excel with Ctrl+V."));
        m_empty->setButton(m_document ? tr("Add row") : QString());
    }
}

void ReviewBody::showSelection()
{
    const bool any = m_rows && m_rows->rowCount() > 0;
    const bool row = any && m_view->currentRow() > 0;
    m_tools->showSelection(any, row);
    m_commands->show(m_document, row, !m_guard->isActive());
}

void ReviewBody::focusRows()
{
    if (m_stack->currentWidget() == m_empty) {
        m_empty->button()->setFocus();
        return;
    }
    if (!m_view->currentIndex().isValid() && m_rows && m_rows->rowCount() > 0)
        m_view->setCurrentIndex(m_rows->index(0, BatchTableModel::columnOf(Field::Email)));
    m_view->setFocus();
}

void ReviewBody::commitEditor()
{
    m_view->finishTyping();
}

bool ReviewBody::goOnTyping(const TypedRow &typed)
{
    const TypedField &first = typed.fields.first();
    if (!m_view->goTo(typed.row, first.field))
        return false;
    if (typed.inForm) {
        m_details->open(*m_document, *m_rows, {typed.row, first.field}, typed.fields);
        return true;
    }
    const bool goesOn = m_view->goOnTyping(first.text);
    if (goesOn)
        Q_EMIT toldOfCell(
            tr("This was being typed when the program broke off. Enter takes it, Esc does not."));
    return goesOn;
}

void ReviewBody::showDetails()
{
    const RowId row = m_view->currentRow();
    if (!m_document || row == 0 || m_guard->isActive())
        return;
    const Problems problems = m_document->problems(row);
    const Field toMend = problems.isEmpty() ? Field::Email : problems.constFirst().field;
    m_details->open(*m_document, *m_rows,
        {row, BatchTableModel::fieldAt(m_view->currentIndex().column()).value_or(toMend)});
}

void ReviewBody::showCleaned()
{
    if (!m_document || m_cleanedDialog)
        return;
    m_cleanedDialog = new CleanedDialog(*m_document, this);
    Backdrop::follow(m_cleanedDialog);
    m_cleanedDialog->open();
}

bool ReviewBody::can(EditDeed deed) const
{
    return m_document && listediting::can(deed, *m_view, *m_document, isEnabled() && !m_guard->isActive());
}

void ReviewBody::run(EditDeed deed)
{
    if (deed == EditDeed::Find || deed == EditDeed::Replace)
        find(deed == EditDeed::Replace);
    else
        listediting::run(deed, *m_view);
}

bool ReviewBody::pastesCells(const QWidget *focus) const
{
    return m_view->pastesCells(focus);
}

void ReviewBody::find(bool replacing)
{
    if (!m_guard->isActive())
        m_finding->open(replacing);
}

void ReviewBody::setSheetLayout(const SheetLayout &layout)
{
    m_view->columns().setLayout(layout);
}

void ReviewBody::goTo(RowId row, Field field)
{
    if (!m_view->goTo(row, field)) {
        Q_EMIT allRowsRequested();
        if (!m_view->goTo(row, field) && m_rows->isWorking()) // a long list, sorted
            connect(
                m_rows, &BatchFilterModel::workingChanged, this,
                [this, row, field] { m_view->goTo(row, field); }, Qt::SingleShotConnection);
    }
    m_view->setFocus();
}

/// In the column that is current.
void ReviewBody::goToRow(RowId row)
{
    const QModelIndex current = m_rows->indexOf(row, std::max(m_view->currentIndex().column(), 0));
    m_view->setCurrentIndex(current);
    m_view->scrollTo(current);
}

void ReviewBody::goToProblem(bool forward)
{
    m_view->setFocus();
    if (!m_view->goToProblem(forward))
        Q_EMIT told(tr("No problems in the rows shown."));
}

void ReviewBody::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ReviewBody::place()
{
    m_narrow = width() < scaledByText(narrowBelow);
    m_tools->setProblemsButtonShown(m_narrow);
    m_problems->setVisible(!m_narrow || m_problemsWanted);
}

void ReviewBody::keyPressEvent(QKeyEvent *event)
{
    // Into an empty list, too, where the spreadsheet is not there to take it.
    if (event->matches(QKeySequence::Paste) && !m_guard->isActive())
        m_view->paste();
    else if (event->key() == Qt::Key_Escape && m_findBar->isVisible())
        m_finding->close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace techpass
