// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusdot.h"

#include "ui/theme/paintinghelpers.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int dot = 8;

} // namespace

StatusDot::StatusDot(QWidget *parent)
    : QLabel(parent)
{
    setRole(this, "hint"_L1);
    setTextFormat(Qt::PlainText);
    setContentsMargins(dot + 6, 0, 0, 0);
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
    QLabel::paintEvent(event);
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    const QRectF place(0, (height() - dot) / 2.0, dot, dot);
    paintBox(&painter, place, dot / 2.0, m_good ? t.success : t.muted);
}

} // namespace techpass
