// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace techpass {

FlowLayout::FlowLayout(int spacing, bool atEnd)
    : m_atEnd(atEnd)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<FlowLayout::Line> FlowLayout::linesIn(int width) const
{
    QList<Line> lines;
    int left = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int wanted = item->sizeHint().width();
        if (lines.isEmpty() || left < wanted + spacing()) {
            lines.append(Line());
            left = width - wanted;
        } else {
            left -= wanted + spacing();
        }
        lines.last().append(item);
    }
    return lines;
}

int FlowLayout::heightOf(const Line &line) const
{
    int height = 0;
    for (const QLayoutItem *item : line)
        height = std::max(height, item->sizeHint().height());
    return height;
}

int FlowLayout::widthOf(const Line &line) const
{
    int width = 0;
    for (const QLayoutItem *item : line)
        width += item->sizeHint().width() + spacing();
    return std::max(0, width - spacing());
}

int FlowLayout::heightForWidth(int width) const
{
    int height = 0;
    for (const Line &line : linesIn(width))
        height += heightOf(line) + spacing();
    return std::max(0, height - spacing());
}

QSize FlowLayout::sizeHint() const
{
    Line all;
    for (QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            all.append(item);
    }
    return QSize(widthOf(all), heightOf(all));
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = place.top();
    for (const Line &line : linesIn(place.width())) {
        const int height = heightOf(line);
        int left = place.left() + (m_atEnd ? std::max(0, place.width() - widthOf(line)) : 0);
        for (QLayoutItem *item : line) {
            // One that is wider than the line is cut by its own means.
            const QSize size = item->sizeHint().boundedTo(QSize(place.width(), height));
            const QRect where(QPoint(left, top + (height - size.height()) / 2), size);
            item->setGeometry(QStyle::visualRect(direction, place, where));
            left += size.width() + spacing();
        }
        top += height + spacing();
    }
}

} // namespace techpass
