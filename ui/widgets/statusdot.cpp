// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusdot.h"

#include "ui/theme/paintinghelpers.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int dot = 8;

} // namespace

StatusDot::StatusDot(QWidget *parent)
    : ElidedLabel(parent)
{
    setRole(this, "hint"_L1);
    makeRoom();
}

/// For the dot, where the words begin.
void StatusDot::makeRoom()
{
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    constexpr int room = dot + Tokens::space8;
    setContentsMargins(leftToRight ? room : 0, 0, leftToRight ? 0 : room, 0);
}

void StatusDot::changeEvent(QEvent *event)
{
    ElidedLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        makeRoom();
}

void StatusDot::setState(bool good, const QString &text)
{
    m_good = good;
    setText(text);
    setAccessibleName(text);
    update();
}

void StatusDot::paintEvent(QPaintEvent *event)
{
    ElidedLabel::paintEvent(event);
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    const QRectF place(
        layoutDirection() == Qt::LeftToRight ? 0 : width() - dot, (height() - dot) / 2.0, dot, dot);
    paintBox(&painter, place, dot / 2.0, m_good ? t.success : t.muted);
}

} // namespace techpass
