// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/messagebar.h"

#include <QWidget>

class QTimer;

namespace techpass {

/// Shows one message at the bottom of its parent, over what is there. Good news goes by itself, an error
/// stays until it is closed. GUI thread.
class Toast final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Toast)

public:
    explicit Toast(QWidget *parent);

    void showMessage(MessageBar::Kind kind, const Words &text);
    /// For work that takes a while: stays until another message or hide().
    void showWork(const Words &text, const Words &action = {});
    /// How far it is; nothing where the message is another by now.
    void updateWork(const Words &text);
    QString text() const { return m_bar->text(); }
    /// Height at the parent's bottom that stays free.
    void setBottomMargin(int margin);

Q_SIGNALS:
    /// Of showWork().
    void actionRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void place();

    MessageBar *m_bar;
    QTimer *m_leave;
    int m_bottomMargin = 0;
    bool m_works = false;
    Words m_action;
};

} // namespace techpass
