// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/sheetcolumns.h"

#include "models/batch/batchtablemodel.h"
#include "ui/table/celldelegate.h"
#include "ui/table/sheetheader.h"
#include "ui/theme/theme.h"

#include <QFontInfo>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace techpass {

namespace {

/// The text size, in pixels, that the columns' widths are meant for.
constexpr double usualTextSize = 13;
constexpr int zoomStep = 10;

} // namespace

SheetColumns::SheetColumns(QTableView *view, const CellDelegate &cells)
    : QObject(view)
    , m_view(view)
    , m_cells(cells)
{
    const QHeaderView *header = view->horizontalHeader();
    connect(header, &QHeaderView::sectionMoved, this, &SheetColumns::onMoved);
    connect(header, &QHeaderView::sectionResized, this,
        [this](int column, int, int size) { onResized(column, size); });
}

double SheetColumns::scale() const
{
    const double text = QFontInfo(textFont(TextStyle::Table)).pixelSize() / usualTextSize;
    return std::max(1.0, text) * m_layout.zoom / 100;
}

void SheetColumns::setLayout(const SheetLayout &layout)
{
    const bool zooms = layout.zoom != m_layout.zoom;
    m_layout = layout;
    apply();
    if (zooms)
        Q_EMIT zoomed();
}

void SheetColumns::take(const SheetLayout &layout)
{
    if (layout == m_layout)
        return;
    setLayout(layout);
    Q_EMIT changed();
}

void SheetColumns::apply()
{
    QHeaderView *header = m_view->horizontalHeader();
    if (header->count() != BatchTableModel::columns)
        return;
    const QScopedValueRollback guard(m_applying, true);
    for (int place = 0; place < m_layout.order.size(); ++place)
        header->moveSection(header->visualIndex(m_layout.order.at(place)), place);
    for (int column = 0; column < BatchTableModel::columns; ++column) {
        header->setSectionHidden(column, m_layout.hidden.contains(column));
        if (!header->isSectionHidden(column))
            header->resizeSection(column, widthOf(column));
    }
}

/// A column that nobody resized has room for its title and the words of the status, which are longer in some
/// languages.
int SheetColumns::widthOf(int column) const
{
    const int width = qRound(m_layout.widths.at(column) * scale());
    const bool isResized = m_layout.widths.at(column) != SheetLayout::standard().widths.at(column);
    if (isResized)
        return width;
    const int words = column == BatchTableModel::statusColumn ? m_cells.statusWidth() : 0;
    return std::max({width, words, m_view->horizontalHeader()->sectionSizeHint(column)});
}

void SheetColumns::onMoved()
{
    if (m_applying)
        return;
    QHeaderView *header = m_view->horizontalHeader();
    SheetLayout layout = m_layout;
    layout.order.clear();
    for (int place = 0; place < header->count(); ++place)
        layout.order.append(header->logicalIndex(place));
    m_layout = layout;
    Q_EMIT changed();
}

void SheetColumns::onResized(int column, int size)
{
    // A column that is hidden has the size 0, and keeps its width for when it is shown again.
    if (m_applying || size <= 0 || column >= m_layout.widths.size())
        return;
    m_layout.widths[column]
        = std::clamp(qRound(size / scale()), SheetLayout::leastWidth, SheetLayout::mostWidth);
    Q_EMIT changed();
}

bool SheetColumns::canHide(int column) const
{
    const auto hiddenFields = std::count_if(m_layout.hidden.cbegin(), m_layout.hidden.cend(),
        [](int hidden) { return hidden != BatchTableModel::statusColumn; });
    return column == BatchTableModel::statusColumn || hiddenFields + 2 < BatchTableModel::columns;
}

void SheetColumns::setHidden(int column, bool hidden)
{
    if (hidden == m_layout.hidden.contains(column) || (hidden && !canHide(column)))
        return;
    SheetLayout layout = m_layout;
    if (hidden)
        layout.hidden.append(column);
    else
        layout.hidden.removeOne(column);
    std::sort(layout.hidden.begin(), layout.hidden.end());
    take(layout);
}

/// The place of the next shown column on that side; -1 where there is none.
int SheetColumns::neighbour(int column, int by) const
{
    auto place = static_cast<int>(m_layout.order.indexOf(column)) + by;
    while (place > 0 && place < m_layout.order.size() && m_layout.hidden.contains(m_layout.order.at(place)))
        place += by;
    return place > 0 && place < m_layout.order.size() ? place : -1;
}

bool SheetColumns::canMove(int column, int by) const
{
    return column != BatchTableModel::statusColumn && neighbour(column, by) >= 0;
}

void SheetColumns::move(int column, int by)
{
    if (!canMove(column, by))
        return;
    SheetLayout layout = m_layout;
    layout.order.move(layout.order.indexOf(column), neighbour(column, by));
    take(layout);
}

void SheetColumns::showStart(int column)
{
    const QHeaderView *titles = m_view->horizontalHeader();
    if (!shownColumns(*titles).mid(0, 2).contains(column))
        return;
    const int right = titles->sectionPosition(column) + titles->sectionSize(column);
    if (right <= m_view->viewport()->width())
        m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->minimum());
}

void SheetColumns::fit(int column)
{
    m_view->resizeColumnToContents(column);
}

void SheetColumns::setZoom(int zoom)
{
    SheetLayout layout = m_layout;
    layout.zoom = std::clamp(zoom, SheetLayout::leastZoom, SheetLayout::mostZoom);
    take(layout);
}

void SheetColumns::zoomIn()
{
    setZoom(m_layout.zoom + zoomStep);
}

void SheetColumns::zoomOut()
{
    setZoom(m_layout.zoom - zoomStep);
}

void SheetColumns::reset()
{
    take(SheetLayout::standard());
}

} // namespace techpass
