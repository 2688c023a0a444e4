// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datatable.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/statedelegate.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace techpass {

namespace {

constexpr int widest = 260;
constexpr int widestStretch = 320; ///< what the stretching column may ask of the others
constexpr int smallestStretch = 140;
constexpr int rowsMeasured = 50; ///< for the columns' widths, below the ones that are shown

} // namespace

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
    horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(64);
    horizontalHeader()->setProperty("firstPadding", firstColumnPadding);
    setRowHeights();
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] { fitColumns(); });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_fitting && QGuiApplication::mouseButtons() != Qt::NoButton)
            m_sizedByUser = true;
    });
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
    fitColumns();
}

void DataTable::fitColumns()
{
    if (!model() || m_sizedByUser)
        return;
    QList<int> values; // what the cells need, which is slow to find out
    QList<int> widths;
    int total = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        values.append(sizeHintForColumn(column));
        const int wanted = std::max(values.last(), horizontalHeader()->sectionSizeHint(column)) + 1;
        widths.append(std::min(wanted, column == m_stretchColumn ? widestStretch : widest));
        total += widths.last();
    }
    const int room = viewport()->width();
    for (int column = 0; column < widths.size() && total > room; ++column) {
        // Where it is tight, a title may be cut, a value not.
        const int value = std::max(values.at(column), horizontalHeader()->minimumSectionSize());
        const int spared = std::clamp(widths.at(column) - value, 0, total - room);
        widths[column] -= spared;
        total -= spared;
    }
    if (m_stretchColumn >= 0)
        widths[m_stretchColumn] = std::max(smallestStretch, widths.at(m_stretchColumn) + room - total);
    const QScopedValueRollback fitting(m_fitting, true);
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column));
}

void DataTable::setFitsRows(bool fits)
{
    if (!fits)
        return;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int rows = model() ? model()->rowCount() : 0;
    setFixedHeight(horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize());
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
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
    // Its models give their words in the language of the moment.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        fitColumns();
}

} // namespace techpass
