// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reasonedit.h"

#include "models/rules/accountrules.h"
#include "ui/theme/theme.h"
#include "ui/widgets/suggestions.h"
#include "ui/widgets/wording.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QStringListModel>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int visibleLines = 3;
constexpr int leastTyped = 2; ///< characters, before anything is offered

/// What the list of suggestions decides on while it is open.
bool isForSuggestions(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab
        || key == Qt::Key_Escape;
}

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
    if (m_completer && m_completer->popup()->isVisible() && isForSuggestions(event->key())) {
        event->ignore();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT submitRequested();
        return;
    }
    const QString before = toPlainText();
    QPlainTextEdit::keyPressEvent(event);
    if (toPlainText() != before)
        suggest();
}

void ReasonEdit::inputMethodEvent(QInputMethodEvent *event)
{
    QPlainTextEdit::inputMethodEvent(event);
    if (!event->commitString().isEmpty())
        suggest();
}

void ReasonEdit::setSuggestions(const QStringList &texts)
{
    if (!m_completer) {
        m_completer = new QCompleter(new QStringListModel(this), this);
        m_completer->setWidget(this);
        m_completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_completer->setFilterMode(Qt::MatchContains);
        styleSuggestions(m_completer);
        connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &ReasonEdit::take);
    }
    static_cast<QStringListModel *>(m_completer->model())->setStringList(texts);
}

void ReasonEdit::suggest()
{
    if (!m_completer)
        return;
    const QString typed = toPlainText();
    m_completer->setCompletionPrefix(typed);
    const bool isWhole
        = m_completer->completionCount() == 1 && m_completer->currentCompletion().compare(typed) == 0;
    if (typed.size() < leastTyped || m_completer->completionCount() == 0 || isWhole)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

/// Can be undone like anything that was typed.
void ReasonEdit::take(const QString &suggestion)
{
    QTextCursor cursor = textCursor();
    cursor.select(QTextCursor::Document);
    cursor.insertText(suggestion);
    setTextCursor(cursor);
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
    return isTooLong() ? tr("%1 / %2 · %Ln too many", nullptr, m_length - m_limit).arg(m_length).arg(m_limit)
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
