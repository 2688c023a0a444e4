// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;

namespace techpass {

/// Cards beside each other, of one width; below each other where a word of one would be cut. GUI thread.
class CardRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardRow)

public:
    explicit CardRow(QWidget *parent = nullptr);

    void addCard(QWidget *card);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();

    QBoxLayout *m_row;
    QList<QWidget *> m_cards;
};

} // namespace techpass
