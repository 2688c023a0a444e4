// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datatable.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/statedelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace techpass {

DataTable::DataTable(QWidget *parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(64);
    horizontalHeader()->setProperty("firstPadding", firstColumnPadding);
    setRowHeights();
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] { fitColumns(); });
    connect(this, &QAbstractItemView::doubleClicked, this, &DataTable::rowActivated);
}

void DataTable::setRowHeights()
{
    const int height = std::max(Tokens::rowHeight, fontMetrics().height() + Tokens::space12);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setFixedHeight(height);
}

void DataTable::setStretchColumn(int column)
{
    m_stretchColumn = column;
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void DataTable::fitColumns(int widest)
{
    if (!model())
        return;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column == m_stretchColumn)
            continue;
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, std::min(wanted + 1, widest));
    }
}

void DataTable::setFitsRows(bool fits)
{
    if (!fits)
        return;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int rows = model() ? model()->rowCount() : 0;
    setFixedHeight(horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize());
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        Q_EMIT rowActivated(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setRowHeights();
}

} // namespace techpass
