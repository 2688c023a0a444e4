// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/dropcurtain.h"

#include "ui/dialogs/droppedfile.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/wording.h"

#include <QDropEvent>
#include <QFrame>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace techpass {

DropCurtain::DropCurtain(QWidget *window)
    : QWidget(window)
{
    setObjectName(u"dropCurtain"_s);
    setFocusPolicy(Qt::NoFocus);
    window->setAcceptDrops(true);
    window->installEventFilter(this);

    auto *box = new QFrame(this);
    setRole(box, "dropZone"_L1);
    box->setProperty("active", true);
    auto *title = new QLabel(box);
    setRole(title, "cardTitle"_L1);
    auto *text = new QLabel(box);
    setRole(text, "secondary"_L1);
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(Tokens::space32, Tokens::space32, Tokens::space32, Tokens::space32);
    inside->setSpacing(Tokens::space8);
    inside->addWidget(new IconLabel("upload"_L1, IconTint::Primary, Tokens::icon, box), 0, Qt::AlignHCenter);
    inside->addWidget(title, 0, Qt::AlignHCenter);
    inside->addWidget(text, 0, Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->addWidget(box, 0, Qt::AlignCenter);
    keepWorded(box, [title, text] {
        title->setText(tr("Let go to open the list"));
        text->setText(tr("You review it before anything is sent. The file itself is never changed."));
    });
    hide();
}

bool DropCurtain::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (!drag->mimeData()->hasUrls())
            break;
        // What cannot be a list is taken too, so that it can be said why not.
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        lower();
        return true;
    }
    case QEvent::DragLeave:
        hide();
        return true;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        hide();
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        take(*drop->mimeData());
        return true;
    }
    case QEvent::Resize:
        setGeometry(parentWidget()->rect());
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void DropCurtain::lower()
{
    setGeometry(parentWidget()->rect());
    show();
    raise();
}

void DropCurtain::take(const QMimeData &dropped)
{
    const DroppedFile file = DroppedFile::from(dropped);
    if (!file.refusal.isEmpty())
        Q_EMIT dropRefused(file.refusal);
    else if (!file.folder.isEmpty())
        Q_EMIT folderDropped(file.folder);
    else
        Q_EMIT fileDropped(file.path);
}

void DropCurtain::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(this).shade);
}

} // namespace techpass
