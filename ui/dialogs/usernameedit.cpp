// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/usernameedit.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>

namespace techpass {

using namespace Qt::StringLiterals;

UsernameEdit::UsernameEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_suffix(new QLabel(this))
{
    m_suffix->setObjectName("usernameSuffix"_L1);
    m_suffix->setAttribute(Qt::WA_TransparentForMouseEvents);
    setRole(m_suffix, "secondary"_L1);
}

void UsernameEdit::setSuffix(const QString &suffix)
{
    m_suffix->setText(u'@' + suffix);
    placeSuffix();
}

QString UsernameEdit::username() const
{
    return m_showsEmail ? m_username : text();
}

void UsernameEdit::setUsername(const QString &username)
{
    if (m_showsEmail)
        m_username = username;
    else
        setText(username);
}

void UsernameEdit::showEmail(const QString &email)
{
    const QSignalBlocker quiet(this);
    if (!m_showsEmail)
        m_username = text();
    m_showsEmail = true;
    setEnabled(false);
    setText(email);
    setCursorPosition(0);
    placeSuffix();
}

void UsernameEdit::showUsername()
{
    if (!m_showsEmail)
        return;
    const QSignalBlocker quiet(this);
    m_showsEmail = false;
    setEnabled(true);
    setText(m_username);
    placeSuffix();
}

void UsernameEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeSuffix();
}

void UsernameEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        placeSuffix();
}

void UsernameEdit::placeSuffix()
{
    constexpr int inset = Tokens::space12;
    m_suffix->setVisible(!m_showsEmail);
    const QSize size = m_suffix->sizeHint();
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    m_suffix->setGeometry(leftToRight ? width() - size.width() - inset : inset,
        (height() - size.height()) / 2, size.width(), size.height());
    const int room = m_showsEmail ? 0 : size.width() + Tokens::space4;
    setTextMargins(leftToRight ? 0 : room, 0, leftToRight ? room : 0, 0);
}

} // namespace techpass
