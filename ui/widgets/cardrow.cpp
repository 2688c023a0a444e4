// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardrow.h"

#include "ui/theme/tokens.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace techpass {

CardRow::CardRow(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Tokens::space16);
    // It may be narrower than the cards beside each other.
    setMinimumWidth(1);
}

void CardRow::addCard(QWidget *card)
{
    m_cards.append(card);
    m_row->addWidget(card, 1);
}

void CardRow::place()
{
    int widest = 0;
    for (const QWidget *card : std::as_const(m_cards)) {
        if (card->layout())
            widest = std::max(widest, card->layout()->minimumSize().width());
    }
    const auto count = static_cast<int>(m_cards.size());
    const bool fits = widest * count + m_row->spacing() * (count - 1) <= width();
    m_row->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CardRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

bool CardRow::event(QEvent *event)
{
    // Nobody sees it before it is shown.
    if (event->type() == QEvent::Show || (event->type() == QEvent::LayoutRequest && isVisible()))
        place();
    return QWidget::event(event);
}

} // namespace techpass
