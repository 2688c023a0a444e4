// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int widest = 640;
constexpr std::chrono::seconds shownFor{6};

} // namespace

Toast::Toast(QWidget *parent)
    : QWidget(parent)
    , m_bar(new MessageBar(this))
    , m_leave(new QTimer(this))
{
    setObjectName(u"toast"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    m_leave->setSingleShot(true);
    m_leave->setInterval(shownFor);
    hide();
    parent->installEventFilter(this);
    connect(m_leave, &QTimer::timeout, this, &QWidget::hide);
    connect(m_bar, &MessageBar::closeRequested, this, &QWidget::hide);
    connect(m_bar, &MessageBar::actionRequested, this, &Toast::actionRequested);
    keepWorded(this, [this] {
        m_bar->setAction(m_action());
        place();
    });
}

void Toast::showMessage(MessageBar::Kind kind, const Words &text)
{
    show();
    m_bar->setMessage(kind, text);
    m_action = {};
    m_bar->setAction({});
    m_bar->setClosable(true);
    m_works = false;
    place();
    raise();
    if (kind == MessageBar::Kind::Error || kind == MessageBar::Kind::Check)
        m_leave->stop();
    else
        m_leave->start();
}

void Toast::showWork(const Words &text, const Words &action)
{
    showMessage(MessageBar::Kind::Info, text);
    m_action = action;
    m_bar->setAction(action());
    m_bar->setClosable(action().isEmpty());
    m_works = true;
    place();
    m_leave->stop();
}

void Toast::updateWork(const Words &text)
{
    if (m_works && isVisible())
        m_bar->updateText(text);
}

void Toast::setBottomMargin(int margin)
{
    m_bottomMargin = margin;
    place();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parent())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    place();
}

void Toast::place()
{
    // Until then it is not asked how high it would like to be: text is slow to lay out.
    if (!isVisible())
        return;
    const QWidget *host = parentWidget();
    const int width = std::min(scaledByText(widest), host->width() - 2 * Tokens::space24);
    const int wanted = m_bar->hasHeightForWidth() ? m_bar->heightForWidth(width) : 0;
    const int height = std::max(m_bar->minimumHeight(), wanted > 0 ? wanted : m_bar->sizeHint().height());
    setGeometry((host->width() - width) / 2, host->height() - m_bottomMargin - height - Tokens::space24,
        width, height);
}

} // namespace techpass
