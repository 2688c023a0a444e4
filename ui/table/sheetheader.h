// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace techpass {

/// The columns of a view that are not hidden, from left to right.
QList<int> shownColumns(const QHeaderView &header);

/// All of them, also the hidden ones, from left to right.
QList<int> orderedColumns(const QHeaderView &header);

/// The column titles of the spreadsheet. A click selects the column; a selected column can be dragged to
/// another place; the arrow that a title shows under the mouse opens the column's menu, in which it is
/// sorted. A title that is much wider than its column's values is shortened (the model's own stands in the
/// tool tip and is spoken). GUI thread.
class SheetHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetHeader)

public:
    explicit SheetHeader(QWidget *parent = nullptr);

    /// Where the arrow of a column is, in the header.
    QRect arrowRect(int column) const;

Q_SIGNALS:
    void menuRequested(int column);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void hover(int column);

    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace techpass
