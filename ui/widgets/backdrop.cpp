// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/backdrop.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace techpass {

Backdrop::Backdrop(QWidget *window, QWidget *dialog)
    : QWidget(window)
    , m_dialog(dialog)
{
    setObjectName(u"backdrop"_s);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(window->rect());
    window->installEventFilter(this);
    dialog->installEventFilter(this);
    connect(dialog, &QObject::destroyed, this, &QObject::deleteLater);
    setVisible(dialog->isVisible());
    raise();
}

void Backdrop::follow(QWidget *dialog)
{
    if (QWidget *parent = dialog->parentWidget())
        new Backdrop(parent->window(), dialog);
}

void Backdrop::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(this).shade);
}

bool Backdrop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_dialog && event->type() == QEvent::Show) {
        setGeometry(parentWidget()->rect());
        show();
        raise();
    } else if (watched == m_dialog && event->type() == QEvent::Hide) {
        hide();
    } else if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace techpass
