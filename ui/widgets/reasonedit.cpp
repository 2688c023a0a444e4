// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reasonedit.h"

#include "models/rules/accountrules.h"

#include <QKeyEvent>

namespace techpass {

namespace {

constexpr int visibleLines = 3;

} // namespace

ReasonEdit::ReasonEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, &ReasonEdit::count);
}

void ReasonEdit::setLimit(int limit)
{
    if (m_limit == limit)
        return;
    m_limit = limit;
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
    Q_EMIT lengthChanged(m_length, m_limit);
}

} // namespace techpass
