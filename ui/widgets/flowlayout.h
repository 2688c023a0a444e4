// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace techpass {

/// Lays its widgets out beside each other as long as there is room, and goes on below, as words in a text do.
/// Its hint is all of them in one line. GUI thread.
class FlowLayout final : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowLayout)

public:
    /// `atEnd`: each line ends where the text ends, not where it begins.
    explicit FlowLayout(int spacing, bool atEnd = false);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &place) override;

private:
    using Line = QList<QLayoutItem *>;

    QList<Line> linesIn(int width) const;
    int heightOf(const Line &line) const;
    int widthOf(const Line &line) const;

    QList<QLayoutItem *> m_items;
    bool m_atEnd;
};

} // namespace techpass
