// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/rownumbers.h"

#include "ui/theme/theme.h"

#include <QGlyphRun>
#include <QPaintEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOptionHeader>
#include <QtMath>

#include <algorithm>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 44;

} // namespace

RowNumbers::RowNumbers(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(Fixed);
    setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setMinimumWidth(leastWidth);
    const auto press = [this](int row) { m_pressed = row; };
    connect(this, &QHeaderView::sectionPressed, this, press);
    connect(this, &QHeaderView::sectionEntered, this, press);
}

void RowNumbers::setRows(const QFont &font, int height)
{
    m_digits = QRawFont::fromFont(font);
    m_digitWidth = 0;
    for (const QPointF &advance :
        m_digits.advancesForGlyphIndexes(m_digits.glyphIndexesForString(u"0123456789"_s)))
        m_digitWidth = std::max(m_digitWidth, advance.x());
    setMinimumSectionSize(std::min(height, minimumSectionSize()));
    // It tells of each row by itself.
    const QSignalBlocker silence(this);
    setDefaultSectionSize(height);
}

/// Qt's own lays out each of those numbers.
QSize RowNumbers::sizeHint() const
{
    constexpr int looked = 100;
    int largest = 0;
    const auto look
        = [&](int row) { largest = std::max(largest, model()->headerData(row, Qt::Vertical).toInt()); };
    for (int i = 0; i < std::min(count(), looked); ++i) {
        look(i);
        look(count() - 1 - i);
    }
    const double width = static_cast<double>(QString::number(largest).size()) * m_digitWidth;
    return {qCeil(width) + 2 * Tokens::space8, defaultSectionSize()};
}

/// Qt's own notes of each row of the list anew whether it is selected, however few rows it paints.
void RowNumbers::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect exposed = event->rect();
    QRect rect(0, exposed.y(), viewport()->width(), defaultSectionSize());
    if (int row = visualIndexAt(exposed.y()); row >= 0) {
        rect.moveTop(sectionViewportPosition(row));
        for (; row < count() && rect.y() <= exposed.bottom(); ++row) {
            paintSection(&painter, rect, row);
            rect.translate(0, rect.height());
        }
    }
    if (rect.y() > exposed.bottom())
        return;
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = QRect(rect.topLeft(), QPoint(rect.right(), exposed.bottom()));
    style()->drawControl(QStyle::CE_HeaderEmptyArea, &option, &painter, this);
}

/// Qt's own asks of each row whether all its cells are selected, and lays each number out twice.
void RowNumbers::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = logicalIndex;
    option.state.setFlag(QStyle::State_Sunken, logicalIndex == m_pressed);
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    painter->setPen(tokensOf(this).muted);
    const QRect room = rect.adjusted(Tokens::space8, 0, -Tokens::space8, 0);
    drawNumber(painter, room, model()->headerData(logicalIndex, Qt::Vertical).toString());
}

/// Digits need no shaping.
void RowNumbers::drawNumber(QPainter *painter, const QRect &rect, const QString &number) const
{
    QGlyphRun run;
    run.setRawFont(m_digits);
    run.setGlyphIndexes(m_digits.glyphIndexesForString(number));
    const QList<QPointF> advances = m_digits.advancesForGlyphIndexes(run.glyphIndexes());
    QList<QPointF> places;
    double width = 0;
    for (const QPointF &advance : advances) {
        places.append({width, 0});
        width += advance.x();
    }
    run.setPositions(places);
    const double height = m_digits.ascent() + m_digits.descent();
    const double x = layoutDirection() == Qt::RightToLeft ? rect.x() : rect.right() + 1 - width;
    painter->drawGlyphRun(
        QPointF(qRound(x), qRound(rect.y() + (rect.height() - height) / 2 + m_digits.ascent())), run);
}

void RowNumbers::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressed = -1;
    QHeaderView::mouseReleaseEvent(event);
}

} // namespace techpass
