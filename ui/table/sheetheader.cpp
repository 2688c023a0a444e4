// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/sheetheader.h"

#include "models/batch/batchtablemodel.h"
#include "ui/table/sheetselection.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QTableView>
#include <QToolTip>

#include <utility>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int arrowWidth = 22;
constexpr int arrowIcon = 14;

} // namespace

QList<int> orderedColumns(const QHeaderView &header)
{
    QList<int> columns;
    for (int place = 0; place < header.count(); ++place)
        columns.append(header.logicalIndex(place));
    return columns;
}

QList<int> shownColumns(const QHeaderView &header)
{
    QList<int> columns = orderedColumns(header);
    columns.removeIf([&header](int column) { return header.isSectionHidden(column); });
    return columns;
}

SheetHeader::SheetHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setFirstSectionMovable(false);
    setMouseTracking(true);
    const auto press = [this](int column) { m_pressed = column; };
    connect(this, &QHeaderView::sectionPressed, this, press);
    connect(this, &QHeaderView::sectionEntered, this, press);
}

QRect SheetHeader::arrowRect(int column) const
{
    const int size = sectionSize(column);
    const QRect section(sectionViewportPosition(column), 0, size, height());
    // A column that is hardly wider than the arrow keeps its title, and its border to drag.
    if (size < 3 * arrowWidth)
        return {};
    const QRect arrow(section.right() - arrowWidth - 3, 4, arrowWidth, height() - 8);
    return QStyle::visualRect(layoutDirection(), section, arrow);
}

/// Qt's own asks of every row whether it is selected in this column: with a long list, for most of a second.
void SheetHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    using Option = QStyleOptionHeader;
    const QList<int> shown = shownColumns(*this);
    const bool isFirst = !shown.isEmpty() && shown.constFirst() == logicalIndex;
    const bool isLast = !shown.isEmpty() && shown.constLast() == logicalIndex;
    option->section = logicalIndex;
    option->position = isFirst && isLast ? Option::OnlyOneSection
        : isFirst                        ? Option::Beginning
        : isLast                         ? Option::End
                                         : Option::Middle;
    option->state.setFlag(QStyle::State_Active, window()->isActiveWindow());
    option->state.setFlag(QStyle::State_Sunken, logicalIndex == m_pressed);
    if (isSortIndicatorShown() && sortIndicatorSection() == logicalIndex)
        option->sortIndicator
            = sortIndicatorOrder() == Qt::AscendingOrder ? Option::SortDown : Option::SortUp;
    option->textAlignment = defaultAlignment();
    option->text = logicalIndex == BatchTableModel::columnOf(Field::CountryCode)
        ? tr("CC", "country code, as a narrow column's title")
        : model()->headerData(logicalIndex, Qt::Horizontal).toString();
}

/// Qt's own measures the model's title, not the one that is shown.
QSize SheetHeader::sectionSizeFromContents(int logicalIndex) const
{
    if (!model())
        return {};
    QStyleOptionHeader option;
    initStyleOption(&option);
    initStyleOptionForIndex(&option, logicalIndex);
    return style()->sizeFromContents(QStyle::CT_HeaderSection, &option, QSize(), this);
}

void SheetHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    QHeaderView::paintSection(painter, rect, logicalIndex);
    const QRect arrow = arrowRect(logicalIndex);
    if (logicalIndex != m_hovered || arrow.isEmpty())
        return;
    const Tokens &t = tokensOf(this);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.surface);
    painter->drawRoundedRect(arrow, Tokens::space4, Tokens::space4);
    const QPoint corner = arrow.center() - QPoint(arrowIcon / 2 - 1, arrowIcon / 2 - 1);
    paintIcon(painter, QRect(corner, QSize(arrowIcon, arrowIcon)), "chevron-down"_L1, t.text);
    painter->restore();
}

void SheetHeader::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const int column = logicalIndexAt(place);
    if (event->button() == Qt::LeftButton && column >= 0 && arrowRect(column).contains(place)) {
        Q_EMIT menuRequested(column);
        event->accept();
        return;
    }
    // Dragging an unselected title selects more columns, as in a spreadsheet; a selected one moves.
    const auto *table = qobject_cast<const QTableView *>(parentWidget());
    const bool selected = column >= 0 && table && table->selectionModel()
        && SheetSelection(table->selectionModel()->selection(), shownColumns(*this))
               .hasColumn(column, model()->rowCount());
    setSectionsMovable(selected && event->modifiers() == Qt::NoModifier);
    QHeaderView::mousePressEvent(event);
}

void SheetHeader::mouseMoveEvent(QMouseEvent *event)
{
    QHeaderView::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton)
        hover(logicalIndexAt(event->position().toPoint()));
}

void SheetHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressed = -1;
    QHeaderView::mouseReleaseEvent(event);
}

void SheetHeader::leaveEvent(QEvent *event)
{
    QHeaderView::leaveEvent(event);
    hover(-1);
}

bool SheetHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = logicalIndexAt(help->pos());
    if (column >= 0) {
        QToolTip::showText(help->globalPos(),
            tr("%1\nA click selects the column, a selected one can be dragged. Its arrow, a right-click, or "
               "Alt+Down in a cell opens its menu to sort it.")
                .arg(model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString()),
            this);
    }
    return true;
}

void SheetHeader::hover(int column)
{
    if (column == m_hovered)
        return;
    for (const int changed : {std::exchange(m_hovered, column), column}) {
        if (changed >= 0)
            updateSection(changed);
    }
}

} // namespace techpass
