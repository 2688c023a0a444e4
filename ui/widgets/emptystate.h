// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QWidget>

class QLabel;
class QPushButton;

namespace techpass {

class IconLabel;

/// What stands where there is nothing to show: icon, title, a sentence and, where there is something to do, a
/// button. GUI thread.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setContent(QLatin1StringView icon, const QString &title, const QString &sentence);
    /// An empty text hides the button.
    void setButton(const QString &text);
    QPushButton *button() const { return m_button; }

private:
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace techpass
