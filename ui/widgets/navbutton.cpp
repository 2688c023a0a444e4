// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/paintinghelpers.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int smallestHeight = 40;
constexpr int badgeHeight = 20;
constexpr int badgeDot = 8;
constexpr int badgeRoom = 54;

} // namespace

NavButton::NavButton(QLatin1StringView icon, const Words &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(icon)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    keepWorded(this, [this, title] {
        setText(title());
        setCollapsed(m_collapsed);
        describe();
    });
}

void NavButton::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    describe();
    update();
}

void NavButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setToolTip(collapsed ? text() : QString());
    updateGeometry();
    update();
}

QSize NavButton::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextStyle::Body));
    return QSize(m_collapsed ? 48 : 200, std::max(smallestHeight, metrics.height() + 2 * Tokens::space8));
}

void NavButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    if (isChecked())
        paintBox(&painter, rect(), Tokens::radiusControl, t.primaryWash);
    else if (underMouse() || isDown())
        paintBox(&painter, rect(), Tokens::radiusControl, mixed(t.surface, t.text, isDown() ? 0.1 : 0.05));
    const QColor colour = isChecked() ? t.washText : t.secondary;

    const int side = Tokens::icon;
    const int left = m_collapsed ? (width() - side) / 2 : Tokens::space12;
    const auto placed
        = [this](const QRect &part) { return style()->visualRect(layoutDirection(), rect(), part); };
    paintIcon(&painter, placed(QRect(left, (height() - side) / 2, side, side)),
        QLatin1StringView(m_iconName.toLatin1()), colour);
    if (!m_collapsed) {
        painter.setFont(wordsFont());
        painter.setPen(colour);
        const QRect words = placed(wordsPlace());
        const QString line = painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width());
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, line);
    }
    if (m_count > 0)
        paintBadge(&painter, t.badge, t.washText);
    if (hasFocus())
        paintBox(&painter, rect(), Tokens::radiusControl, {}, t.focus, Tokens::focusRing);
}

/// Behind the icon, and before the badge where there is one; as from left to right.
QRect NavButton::wordsPlace() const
{
    const int start = 2 * Tokens::space12 + Tokens::icon;
    const int room = m_count > 0 ? badgeRoom : Tokens::space8;
    return {start, 0, width() - start - room, height()};
}

QFont NavButton::wordsFont() const
{
    return textFont(isChecked() ? TextStyle::BodyStrong : TextStyle::Body);
}

bool NavButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_collapsed) {
        const bool isShortened = QFontMetrics(wordsFont()).horizontalAdvance(text()) > wordsPlace().width();
        QToolTip::showText(
            static_cast<QHelpEvent *>(event)->globalPos(), isShortened ? text() : QString(), this);
        return true;
    }
    return QAbstractButton::event(event);
}

void NavButton::paintBadge(QPainter *painter, const QColor &fill, const QColor &colour) const
{
    if (m_collapsed) {
        const QRectF dot(width() - 16, 8, badgeDot, badgeDot);
        paintBox(painter, dot, badgeDot / 2.0, tokensOf(this).primary);
        return;
    }
    const QFont font = textFont(TextStyle::HintStrong);
    const QString words
        = m_count > 9999 ? QString(QLocale().toString(m_count / 1000) + u'k') : QString::number(m_count);
    const int badgeWidth = std::max(24, QFontMetrics(font).horizontalAdvance(words) + 16);
    const QRect badge = style()->visualRect(layoutDirection(), rect(),
        QRect(width() - Tokens::space12 - badgeWidth, (height() - badgeHeight) / 2, badgeWidth, badgeHeight));
    paintBox(painter, badge, badgeHeight / 2.0, fill);
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(badge, Qt::AlignCenter, words);
}

void NavButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void NavButton::describe()
{
    setAccessibleName(m_count > 0 ? tr("%1, %2").arg(text(), QLocale().toString(m_count)) : text());
}

} // namespace techpass
