// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reasonedit.h"

#include "models/rules/accountrules.h"

#include "ui/theme/theme.h"
#include "ui/widgets/wording.h"

#include <QKeyEvent>
#include <QLabel>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int visibleLines = 3;

} // namespace

ReasonEdit::ReasonEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &ReasonEdit::count);
    keepWorded(this, [this] {
        placeCounter();
        Q_EMIT lengthChanged(m_length, m_limit);
    });
}

void ReasonEdit::setLimit(int limit)
{
    if (m_limit == limit)
        return;
    m_limit = limit;
    placeCounter();
    Q_EMIT lengthChanged(m_length, m_limit);
}

QSize ReasonEdit::sizeHint() const
{
    const int text = fontMetrics().lineSpacing() * visibleLines + qRound(2 * document()->documentMargin());
    return {240, text + 2 * frameWidth()};
}

QSize ReasonEdit::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void ReasonEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT submitRequested();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void ReasonEdit::count()
{
    const int length = perceivedLength(cleaned(Field::Reason, toPlainText()));
    if (length == m_length)
        return;
    m_length = length;
    placeCounter();
    Q_EMIT lengthChanged(m_length, m_limit);
}

QString ReasonEdit::counterText() const
{
    return isTooLong() ? tr("%1 / %2 · %n too many", nullptr, m_length - m_limit).arg(m_length).arg(m_limit)
                       : tr("%1 / %2", "characters typed / allowed").arg(m_length).arg(m_limit);
}

void ReasonEdit::setCounterShown(bool shown)
{
    if (shown == (m_counter != nullptr))
        return;
    delete m_counter;
    m_counter = nullptr;
    if (shown) {
        m_counter = new QLabel(this);
        m_counter->setObjectName("reasonCounter"_L1);
        m_counter->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_counter->show();
    }
    placeCounter();
}

void ReasonEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeCounter();
}

void ReasonEdit::placeCounter()
{
    if (!m_counter) {
        setViewportMargins(0, 0, 0, 0);
        return;
    }
    setRole(m_counter, isTooLong() ? "error"_L1 : "hint"_L1);
    m_counter->setText(counterText());
    const QSize size = m_counter->sizeHint();
    setViewportMargins(0, 0, 0, size.height());
    const int x
        = layoutDirection() == Qt::LeftToRight ? width() - size.width() - Tokens::space8 : Tokens::space8;
    m_counter->setGeometry(x, height() - size.height() - Tokens::space4, size.width(), size.height());
}

} // namespace techpass
