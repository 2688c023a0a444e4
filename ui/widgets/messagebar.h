// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wording.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace techpass {

class IconLabel;

/// A line of news in a coloured box: icon, words, at most one action, and a way to close it. As an inline bar
/// it stays in its layout; Toast shows one over the window. GUI thread.
class MessageBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    enum class Kind { Info, Success, Check, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    void setMessage(Kind kind, const Words &text);
    /// The same news in other words, e.g. how far something is: nothing is spoken.
    void updateText(const Words &text);
    QString text() const;
    Kind kind() const { return m_kind; }
    /// An empty text hides the action.
    void setAction(const QString &text);
    void setClosable(bool closable);

Q_SIGNALS:
    void actionRequested();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Info;
    Words m_words;
    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_close;
};

} // namespace techpass
