// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/sheetfinding.h"

#include "models/batch/batchdocument.h"
#include "models/batch/batchfiltermodel.h"
#include "models/domain/listtext.h"
#include "ui/table/findbar.h"
#include "ui/table/sheetcolumns.h"
#include "ui/table/sheetheader.h"
#include "ui/table/spreadsheetview.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace techpass {

SheetFinding::SheetFinding(SpreadsheetView *view, FindBar *bar, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_bar(bar)
{
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, [this] { search(m_wanted); });
    connect(&m_finder, &CellFinder::advanced, this, &SheetFinding::goWhereWanted);
    connect(&m_finder, &CellFinder::finished, this, &SheetFinding::goWhereWanted);
    connect(bar, &FindBar::queryChanged, this, [this] {
        m_wantedReplacement.reset();
        search(Wanted::First);
    });
    connect(bar, &FindBar::stepRequested, this, &SheetFinding::step);
    connect(bar, &FindBar::replaceRequested, this, &SheetFinding::replaceOne);
    connect(bar, &FindBar::replaceAllRequested, this, &SheetFinding::replaceAll);
    connect(bar, &FindBar::closed, this, &SheetFinding::close);
    connect(&view->columns(), &SheetColumns::changed, &m_again, qOverload<>(&QTimer::start));
}

void SheetFinding::setDocument(BatchDocument *document, BatchFilterModel *rows)
{
    giveWay();
    if (m_document)
        m_document->disconnect(this);
    if (m_rows)
        m_rows->disconnect(this);
    m_again.stop();
    m_replaced.drop();
    m_finder.clear();
    m_bar->setInSelection(false);
    m_document = document;
    m_rows = rows;
    m_origin = QModelIndex();
    m_view->setHighlight({});
    m_bar->hide();
    if (rows)
        listen();
}

void SheetFinding::listen()
{
    const auto again = [this] {
        stopReplacing();
        m_again.start();
    };
    const auto anew = [this, again] {
        again();
        m_finder.clear();
        m_origin = QModelIndex();
    };
    // What is replaced could not be handed over.
    connect(m_document, &BatchDocument::busyChanged, this, [this](bool busy) {
        if (busy)
            giveWay();
    });
    connect(m_rows, &QAbstractItemModel::dataChanged, this, again);
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, anew);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, anew);
    connect(m_rows, &QAbstractItemModel::modelReset, this, anew);
    connect(m_rows, &QAbstractItemModel::layoutChanged, this, anew);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_bar->isVisible())
            showCount();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &SheetFinding::onSelectionChanged);
}

void SheetFinding::onSelectionChanged()
{
    if (!m_bar->isVisible() || !m_bar->query().inSelection)
        return;
    m_wantedReplacement.reset();
    m_wanted = Wanted::Nothing;
    m_again.start();
}

void SheetFinding::open(bool replacing)
{
    if (!m_rows)
        return;
    if (m_bar->isHidden()) {
        m_origin = m_view->currentIndex();
        m_bar->setInSelection(isManySelected());
    }
    m_bar->open(replacing);
    if (m_finder.query() != m_bar->query())
        search(Wanted::Nothing);
}

/// Of several selected cells only those are meant, as in Excel; a selection of everything is none.
bool SheetFinding::isManySelected() const
{
    const SheetSelection cells = selectedCells(*m_view);
    const bool everything = cells.rowCount() == m_rows->rowCount()
        && cells.columnsAt(cells.top()).size() == cells.shownColumns().size();
    return cells.isMany() && !everything;
}

void SheetFinding::stopReplacing()
{
    if (!m_replacing.isRunning())
        return;
    m_replacing.stop();
    Q_EMIT told(tr("Stopped. Nothing was replaced."));
}

void SheetFinding::giveWay()
{
    if (std::exchange(m_wantedReplacement, std::nullopt))
        Q_EMIT told(tr("Stopped. Nothing was replaced."));
    stopReplacing();
}

void SheetFinding::close()
{
    m_again.stop();
    m_wantedReplacement.reset();
    stopReplacing();
    m_finder.clear();
    m_bar->setInSelection(false);
    m_view->setHighlight({});
    m_bar->hide();
    m_view->setFocus();
}

SheetSelection SheetFinding::cells() const
{
    const QList<int> columns = shownColumns(*m_view->horizontalHeader());
    if (m_bar->query().inSelection)
        return {m_view->selectionModel()->selection(), columns};
    const int rows = m_rows->rowCount();
    const QItemSelection all = rows > 0
        ? QItemSelection(m_rows->index(0, 0), m_rows->index(rows - 1, BatchTableModel::columns - 1))
        : QItemSelection();
    return {all, columns};
}

void SheetFinding::search(Wanted wanted)
{
    m_again.stop();
    stopReplacing();
    const bool asked = wanted == Wanted::Next || wanted == Wanted::Previous;
    if (!m_rows || (m_bar->isHidden() && !asked)) {
        m_finder.clear();
        return;
    }
    m_wanted = wanted;
    const FindQuery query = m_bar->query();
    m_view->setHighlight(m_bar->isHidden() ? FindQuery() : query);
    const QModelIndex from = asked || !m_origin.isValid() ? m_view->currentIndex() : QModelIndex(m_origin);
    m_finder.start(*m_rows, query, cells(), std::max(0, from.row()));
}

void SheetFinding::goWhereWanted()
{
    if (m_wanted != Wanted::Nothing && m_rows) {
        const bool first = m_wanted == Wanted::First;
        const QModelIndex from = first && m_origin.isValid() ? QModelIndex(m_origin) : m_view->currentIndex();
        const QModelIndex next = m_finder.next(from, m_wanted != Wanted::Previous, first);
        if (next.isValid() || m_finder.isDone())
            m_wanted = Wanted::Nothing;
        if (next.isValid())
            goTo(next);
    }
    showCount();
    if (!m_finder.isDone())
        return;
    if (const auto wanted = std::exchange(m_wantedReplacement, std::nullopt))
        replaceAll(wanted->text);
}

void SheetFinding::step(bool forward)
{
    if (!m_rows)
        return;
    if (m_bar->query().isEmpty()) {
        open(false);
        return;
    }
    // What was found before the list changed may not be there any more.
    if (m_finder.query() != m_bar->query() || m_again.isActive()) {
        search(forward ? Wanted::Next : Wanted::Previous);
        return;
    }
    m_wanted = forward ? Wanted::Next : Wanted::Previous;
    goWhereWanted();
    if (m_view->currentIndex().isValid())
        m_origin = m_view->currentIndex();
}

void SheetFinding::goTo(const QModelIndex &index)
{
    // A selection that is looked through stays.
    m_view->selectionModel()->setCurrentIndex(index,
        m_bar->query().inSelection ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(index);
}

void SheetFinding::showCount()
{
    m_bar->showCount(m_finder.placeOf(m_view->currentIndex()), m_finder.count(), !m_finder.isDone());
}

bool SheetFinding::isFind(const QModelIndex &index) const
{
    const std::optional<Field> field = BatchTableModel::fieldAt(index.column());
    const FindQuery query = m_bar->query();
    return field && (!query.field || query.field == field) && query.matches(index.data().toString())
        && cells().contains(index.row(), index.column());
}

std::optional<CellEdit> SheetFinding::replacing(const QModelIndex &index, const QString &replacement) const
{
    const std::optional<Field> field = BatchTableModel::fieldAt(index.column());
    const QString value = m_bar->query().replaced(index.data().toString(), replacement);
    if (!field || (!value.isEmpty() && !index.flags().testFlag(Qt::ItemIsEditable)))
        return std::nullopt;
    return CellEdit{m_rows->rowId(index), *field, value};
}

void SheetFinding::replaceOne(const QString &replacement)
{
    const QModelIndex current = m_view->currentIndex();
    if (!m_rows)
        return;
    if (current.isValid() && isFind(current)) {
        if (const std::optional<CellEdit> edit = replacing(current, replacement))
            m_document->setValues({*edit}, ChangeKind::Replace);
        else
            tellReplaced(0, 1);
    }
    step(true);
}

void SheetFinding::replaceAll(const QString &replacement)
{
    if (!m_rows)
        return;
    if (m_again.isActive() || !m_finder.isDone()) {
        m_wantedReplacement = {replacement, m_document->expectChange()};
        return;
    }
    struct Replace
    {
        QList<CellEdit> edits;
        int readOnly = 0;
    };
    const auto all = std::make_shared<Replace>();
    const auto step = [this, all, replacement](qint64 n) {
        if (const std::optional<CellEdit> edit = replacing(m_finder.at(n), replacement))
            all->edits.append(*edit);
        else
            ++all->readOnly;
        return true;
    };
    const bool lasts = m_finder.count() > SlicedWork::atOnce;
    const auto expected = lasts ? m_document->expectChange() : nullptr;
    m_replacing.start(m_finder.count(), step, [this, all, expected] {
        m_replaced.ask(
            *m_document, [&] { m_document->setValues(all->edits, ChangeKind::Replace); },
            [this, all](const ChangeSize &made) {
                tellReplaced(made.cells, all->readOnly);
                // Where Ctrl+Z takes it back, and not what was typed into a field.
                if (made.cells > 0 && m_bar->isAncestorOf(m_bar->window()->focusWidget()))
                    m_view->setFocus();
            });
    });
}

void SheetFinding::tellReplaced(int cells, int readOnly)
{
    QStringList sentences;
    if (cells > 0)
        sentences.append(tr("Replaced in %Ln cell(s). Ctrl+Z brings them back.", nullptr, cells));
    if (readOnly > 0)
        sentences.append(tr("%Ln username(s) of public officers were left.", nullptr, readOnly));
    if (sentences.isEmpty())
        sentences.append(tr("Nothing was replaced, as no value changes by it."));
    Q_EMIT told(paragraph(sentences));
}

} // namespace techpass
