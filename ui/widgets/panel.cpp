// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include "ui/theme/paintinghelpers.h"
#include "ui/theme/theme.h"

#include <QChildEvent>
#include <QDialog>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

/// The layer with the corners; lets the mouse through.
class Corners final : public QWidget
{
public:
    explicit Corners(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outside;
        outside.addRect(rect());
        QPainterPath inside;
        inside.addRoundedRect(QRectF(rect()), Tokens::radiusCard, Tokens::radiusCard);
        // A dialog is one surface.
        const bool inDialog = qobject_cast<const QDialog *>(window()) != nullptr;
        painter.fillPath(outside.subtracted(inside), inDialog ? t.surface : t.window);
        paintBox(&painter, rect(), Tokens::radiusCard, {}, t.line, 1);
    }

    // Only where it draws: Qt moves what is scrolled under nothing, and paints all of it anew under a widget.
    void resizeEvent(QResizeEvent *) override
    {
        const QRect inside = rect().adjusted(1, 1, -1, -1);
        const int radius = Tokens::radiusCard;
        QRegion drawn = QRegion(rect()) - inside;
        for (const int x : {0, width() - radius}) {
            for (const int y : {0, height() - radius})
                drawn += QRect(x, y, radius, radius);
        }
        setMask(drawn);
    }
};

} // namespace

Panel::Panel(QWidget *parent)
    : QFrame(parent)
{
    // Adding it is a child event already, which must not find it half made.
    m_corners = new Corners(this);
    setRole(this, "panel"_L1);
}

void Panel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_corners->setGeometry(rect());
    m_corners->raise();
}

void Panel::childEvent(QChildEvent *event)
{
    QFrame::childEvent(event);
    if (event->added() && m_corners)
        m_corners->raise();
}

} // namespace techpass
