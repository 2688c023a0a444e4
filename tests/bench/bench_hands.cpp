// SPDX-License-Identifier: GPL-3.0-or-later
// bench_hands FOLDER [ROWS [PART...]]: what a user does to a list in the real program's window, and how long
// each keeps the event loop from its next event, beside an idle window of the same run. A process of its own
// for each size of list; a tenth of the rows has an email that a fix mends.
#include "models/batch/batchfiltermodel.h"
#include "models/batch/problemgroups.h"
#include "models/files/listopening.h"
#include "tests/bench/eventloop.h"
#include "tests/bench/figures.h"
#include "tests/bench/listgenerator.h"
#include "tests/bench/program.h"
#include "tests/bench/stallmeter.h"
#include "ui/pages/problemspanel.h"
#include "ui/pages/reviewpage.h"
#include "ui/table/sheetcolumns.h"
#include "ui/table/spreadsheetview.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::bench;

namespace {

constexpr double longestStall = 100;
constexpr int pastedRows = 10'000;

QString counted(int rows)
{
    return QLocale::c().toString(rows);
}

/// Rows that the list does not have yet, as a spreadsheet puts them on the clipboard.
QString clipboardRows()
{
    const Result<OpenedList> list = openListBytes(u"paste.csv"_s, generateList({pastedRows, 5'000'001}));
    QString text;
    for (int row = 0; list && row < list->source->rowCount(); ++row) {
        const Invitee person = list->source->invitee(row);
        for (const Field field : allFields) {
            const bool isQuoted = person[field].contains(u'\n') || person[field].contains(u'"');
            const QString value
                = isQuoted ? u'"' + QString(person[field]).replace(u'"', u"\"\""_s) + u'"' : person[field];
            text += value + (field == allFields.back() ? u'\n' : u'\t');
        }
    }
    return text;
}

/// One list in the program's window, and the hands on it.
class Hands final
{
    Q_DISABLE_COPY_MOVE(Hands)

public:
    Hands(Program &program, int rows)
        : m_program(program)
        , m_rows(rows)
    {
    }

    bool open(const QString &path);
    void rest();
    void scroll();
    void look();
    void type();
    void paste();
    void workSorted();
    void mend();
    void remove();
    void submit();
    void lookAtOutbox();

private:
    SpreadsheetView *sheet() const { return static_cast<SpreadsheetView *>(m_program.sheet()); }
    BatchFilterModel *shown() const { return static_cast<BatchFilterModel *>(sheet()->model()); }
    BatchDocument *document() const { return m_program.find<ReviewPage>(u"reviewPage"_s)->document(); }
    void click(const QString &name) { m_program.find<QPushButton>(name)->click(); }
    void press(QWidget *widget, int key, const QString &text = {}, Qt::KeyboardModifiers modifiers = {});
    void select(int rows, int firstColumn, int lastColumn);
    void time(const QString &what, const std::function<void()> &act);
    void timeUndo(const QString &what);

    Program &m_program;
    const int m_rows;
    StallMeter m_meter;
    FigureTable m_table;
    double m_idle = 0;
};

void Hands::press(QWidget *widget, int key, const QString &text, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QCoreApplication::sendEvent(widget, &up);
}

void Hands::select(int rows, int firstColumn, int lastColumn)
{
    sheet()->selectionModel()->select(
        QItemSelection(shown()->index(0, firstColumn), shown()->index(rows - 1, lastColumn)),
        QItemSelectionModel::ClearAndSelect);
}

void Hands::time(const QString &what, const std::function<void()> &act)
{
    m_meter.restart();
    const double before = milliseconds();
    act();
    const double done = runUntilIdle() - before;
    m_table.within(
        {what, m_meter.longest(), u"idle window"_s, m_idle, u"ms"_s,
            u"own work %1 ms, done in %2 s"_s.arg(m_meter.work(), 0, 'f', 0).arg(done / 1000, 0, 'f', 2)},
        longestStall);
}

void Hands::timeUndo(const QString &what)
{
    time(u"undo of it"_s, [this] { sheet()->undo(); });
    time(u"redo of it"_s, [this] { sheet()->redo(); });
    if (!document()->canUndo())
        m_table.remark(u"%1 did nothing"_s.arg(what));
    sheet()->undo();
    runUntilIdle();
}

bool Hands::open(const QString &path)
{
    m_program.start();
    if (!m_program.signIn())
        return false;
    runUntilIdle();
    m_table.begin(u"Longest stall, list of %1 rows"_s.arg(counted(m_rows)));
    rest();
    bool isShown = false;
    time(u"open, with all rules"_s, [&] {
        Q_EMIT m_program.window().openFileRequested(path);
        isShown = runUntil([this] { return m_program.rowsShown() == m_rows; });
    });
    return isShown;
}

/// An idle window, and whether the meter sees what it has to see.
void Hands::rest()
{
    m_meter.restart();
    const double since = milliseconds();
    runUntil([&] { return milliseconds() - since > 2000; });
    m_idle = m_meter.longest();
    m_meter.restart();
    QThread::msleep(150);
    runUntilIdle();
    m_table.tell({u"(a deliberate block of 150 ms)"_s, m_meter.longest(), u"idle window"_s, m_idle});
}

void Hands::scroll()
{
    QWidget *window = &m_program.window();
    const auto paint = [window] { QCoreApplication::sendPostedEvents(window, QEvent::UpdateRequest); };
    QScrollBar *bar = sheet()->verticalScrollBar();
    QWidget *view = sheet()->viewport();
    const int row = sheet()->rowHeight(0);
    bar->setValue(row * 100);
    runUntilIdle();
    std::vector<double> steps;
    std::vector<double> repaints;
    for (int i = 0; i < 200; ++i) {
        const double start = threadMilliseconds();
        bar->setValue(bar->value() + row);
        paint();
        const double middle = threadMilliseconds();
        view->update();
        paint();
        steps.push_back(middle - start);
        repaints.push_back(threadMilliseconds() - middle);
        QCoreApplication::processEvents();
    }
    m_table.fasterThan({u"scroll by one row (work, no stall)"_s, median(steps), u"full repaint of the view"_s,
                           median(repaints)},
        2.8);
    time(u"scroll to the end"_s, [bar] { bar->setValue(bar->maximum()); });
    time(u"scroll to the start"_s, [bar] { bar->setValue(0); });
}

void Hands::look()
{
    time(u"sort by email"_s,
        [this] { sheet()->sortRows(BatchTableModel::columnOf(Field::Email), Qt::AscendingOrder); });
    time(u"back to the list's order"_s, [this] { sheet()->sortRows(-1, Qt::AscendingOrder); });
    time(u"filter to errors"_s, [this] { click(u"chipErrors"_s); });
    time(u"filter to all"_s, [this] { click(u"chipAll"_s); });
    auto *text = m_program.find<QLineEdit>(u"filterText"_s);
    time(u"free text filter"_s, [text] { text->setText(u"tan_wei_ming_77"_s); });
    time(u"free text filter taken away"_s, [text] { text->clear(); });
    time(u"next problem (F8)"_s, [this] { sheet()->goToProblem(true); });
    time(u"select all"_s, [this] { sheet()->selectAll(); });
    sheet()->setCurrentIndex(shown()->index(4, BatchTableModel::columnOf(Field::FirstName)));
    runUntilIdle();
    time(u"select the column (Ctrl+Space)"_s,
        [this] { press(sheet(), Qt::Key_Space, u" "_s, Qt::ControlModifier); });
    if (sheet()->selectionModel()->selection().value(0).height() != m_rows)
        m_table.remark(u"the column was not selected"_s);
    time(u"select to the end (Ctrl+Shift+End)"_s,
        [this] { press(sheet(), Qt::Key_End, {}, Qt::ControlModifier | Qt::ShiftModifier); });
    time(u"zoom in"_s, [this] { sheet()->columns().zoomIn(); });
    time(u"zoom out"_s, [this] { sheet()->columns().zoomOut(); });
    sheet()->clearSelection();
}

void Hands::type()
{
    sheet()->setCurrentIndex(shown()->index(4, BatchTableModel::columnOf(Field::FirstName)));
    runUntilIdle();
    time(u"type one character"_s, [this] { press(sheet(), Qt::Key_X, u"x"_s); });
    time(u"Enter: the cell is changed"_s, [this] {
        if (auto *editor = m_program.find<QLineEdit>(u"cellEditor"_s))
            press(editor, Qt::Key_Return, u"\r"_s);
    });
    if (shown()->index(4, BatchTableModel::columnOf(Field::FirstName)).data().toString() != "x"_L1)
        m_table.remark(u"the cell was not changed"_s);
    timeUndo(u"the edit"_s);
}

void Hands::paste()
{
    QGuiApplication::clipboard()->setText(clipboardRows());
    sheet()->setCurrentIndex(shown()->index(0, BatchTableModel::columnOf(Field::Email)));
    runUntilIdle();
    time(u"paste 10,000 rows over others"_s, [this] { sheet()->paste(); });
    timeUndo(u"the paste"_s);
}

/// In an order that is not the list's, and not with all rows.
void Hands::workSorted()
{
    click(u"chipReady"_s);
    sheet()->sortRows(BatchTableModel::columnOf(Field::Email), Qt::AscendingOrder);
    runUntilIdle();
    const QModelIndex cell = shown()->index(4, BatchTableModel::columnOf(Field::FirstName));
    time(u"change a cell, sorted and filtered"_s, [&] { shown()->setData(cell, u"x"_s, Qt::EditRole); });
    timeUndo(u"the change"_s);
    select(2000, BatchTableModel::columnOf(Field::Department), BatchTableModel::columnOf(Field::Department));
    time(u"clear 2,000 cells, sorted and filtered"_s, [this] { sheet()->clearCells(); });
    timeUndo(u"the clearing"_s);
    sheet()->setCurrentIndex(
        shown()->index(shown()->rowCount() - 1, BatchTableModel::columnOf(Field::Email)));
    runUntilIdle();
    QGuiApplication::clipboard()->setText(clipboardRows());
    time(u"paste 10,000 rows past the end, sorted and filtered"_s, [this] { sheet()->paste(); });
    if (document()->rowCount() != m_rows + pastedRows - 1)
        m_table.remark(u"the rows were not added"_s);
    timeUndo(u"the paste"_s);
    click(u"chipAll"_s);
    sheet()->sortRows(-1, Qt::AscendingOrder);
    runUntilIdle();
}

void Hands::mend()
{
    ProblemGroups *groups = m_program.window().findChild<ProblemsPanel *>()->groups();
    QModelIndex largest;
    for (int row = 0; row < groups->rowCount(); ++row) {
        const QModelIndex group = groups->index(row);
        const auto rowsOf
            = [](const QModelIndex &of) { return of.data(ProblemGroups::RowCountRole).toInt(); };
        if (group.data(ProblemGroups::FixKindRole).toInt() == static_cast<int>(ProblemFix::Apply)
            && (!largest.isValid() || rowsOf(group) > rowsOf(largest)))
            largest = group;
    }
    const int rows = largest.data(ProblemGroups::RowCountRole).toInt();
    time(u"fix %1 rows"_s.arg(counted(rows)), [&] { groups->fixGroup(largest); });
    timeUndo(u"the fix"_s);
    time(u"show all fixes"_s, [this] { click(u"fixAllButton"_s); });
    time(u"fix all"_s, [this] { click(u"fixRowsButton"_s); });
    timeUndo(u"all fixes"_s);
    const int column = BatchTableModel::columnOf(Field::Department);
    time(u"clear a column"_s, [this, column] {
        select(m_rows, column, column);
        sheet()->clearCells();
    });
    timeUndo(u"the clearing"_s);
}

void Hands::remove()
{
    time(u"select %1 rows"_s.arg(counted(m_rows / 10)),
        [this] { select(m_rows / 10, 0, BatchTableModel::columns - 1); });
    time(u"remove them"_s, [this] { sheet()->removeSelectedRows(); });
    timeUndo(u"the removal"_s);
    time(u"Reset"_s, [this] { document()->reset(); });
    timeUndo(u"Reset"_s);
}

void Hands::submit()
{
    // What was done before is looked through for the rows that leave.
    document()->fill(document()->rowIds(), {Field::Department}, u"Digital"_s, ChangeKind::Fill);
    runUntilIdle();
    const int ready = document()->counts().ready;
    time(u"submit %1 rows into the outbox"_s.arg(counted(ready)), [this, ready] {
        Q_EMIT m_program.window().listSubmitted(document());
        const int staying = m_rows - ready;
        runUntil([this, staying] { return !document() || document()->rowCount() == staying; }, 600'000);
    });
}

/// With what was submitted just now, paused.
void Hands::lookAtOutbox()
{
    time(u"open the Outbox page"_s, [this] { m_program.window().showPage(MainWindow::Page::Outbox); });
    auto *table = m_program.find<QTableView>(u"outboxTable"_s);
    m_table.remark(u"it shows %1 rows"_s.arg(counted(table->model() ? table->model()->rowCount() : 0)));
    QScrollBar *bar = table->verticalScrollBar();
    time(u"scroll it by one row"_s, [bar, table] { bar->setValue(bar->value() + table->rowHeight(0)); });
    time(u"scroll it to the end"_s, [bar] { bar->setValue(bar->maximum()); });
    time(u"scroll it to the start"_s, [bar] { bar->setValue(0); });
    time(u"leave it"_s, [this] { m_program.window().showPage(MainWindow::Page::Overview); });
}

constexpr std::pair<std::string_view, void (Hands::*)()> parts[] = {
    {"scroll", &Hands::scroll},
    {"look", &Hands::look},
    {"type", &Hands::type},
    {"paste", &Hands::paste},
    {"sorted", &Hands::workSorted},
    {"mend", &Hands::mend},
    {"remove", &Hands::remove},
    {"submit", &Hands::submit},
    {"outbox", &Hands::lookAtOutbox},
};

int handle(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int rows = std::atoi(argv[2]);
    const QString path = listFile(QString::fromLocal8Bit(argv[1]), {rows, 1, 10});
    QTemporaryDir data;
    Program program(data.path());
    Hands hands(program, rows);
    if (!program.isReady() || !hands.open(path)) {
        std::fprintf(stderr, "the list did not open\n");
        return 1;
    }
    for (const auto &[name, part] : parts) {
        if (argc == 3
            || std::any_of(argv + 3, argv + argc, [&](const char *wanted) { return name == wanted; }))
            (hands.*part)();
    }
    std::fflush(stdout);
    // What the program keeps is thrown away; its ending is not measured.
    data.remove();
    std::_Exit(0);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 2)
        return handle(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "Usage: bench_hands FOLDER [ROWS [PART...]]\n");
        return 2;
    }
    QCoreApplication application(argc, argv);
    for (const int rows : {10'000, 100'000, 1'000'000}) {
        if (QProcess::execute(QCoreApplication::applicationFilePath(),
                {QString::fromLocal8Bit(argv[1]), QString::number(rows)})
            != 0)
            return 1;
    }
    return 0;
}
