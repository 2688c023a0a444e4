// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QRawFont>

namespace techpass {

/// The numbers of the rows beside the spreadsheet; a click selects the row. All rows are of one height. What
/// Qt's own does row by row is done here at once, so that a long list costs no more than a short one. GUI
/// thread.
class RowNumbers final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowNumbers)

public:
    explicit RowNumbers(QWidget *parent = nullptr);

    /// The look of the numbers and the height of the rows. The table must lay itself out anew after it.
    void setRows(const QFont &font, int height);
    /// Wide enough for the numbers of the first rows and of the last.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void drawNumber(QPainter *painter, const QRect &rect, const QString &number) const;

    QRawFont m_digits;
    double m_digitWidth = 0; ///< of the widest
    int m_pressed = -1;
};

} // namespace techpass
