// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wording.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace techpass {

class IconLabel;
class ProgressLine;

/// The dashed box of *Batch upload*: says what to drop, offers to choose, and tells how the opening goes. Its
/// dialog takes the drops, so that a file that lands beside the box is taken too. GUI thread.
class DropZone final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DropZone)

public:
    explicit DropZone(QWidget *parent = nullptr);

    QPushButton *chooseButton() const { return m_choose; }

    void showReady();
    void showDragging();
    void showOpening(const QString &title);
    void showProgress(int percent);
    /// `sentence` says what is wrong and what to do.
    void showRefusal(const Words &sentence);
    void showNotice(const Words &sentence);
    bool isOpening() const { return m_opening; }

private:
    void showText();
    void say(const Words &text, QLatin1StringView role, QLatin1StringView icon);

    IconLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_result = nullptr;
    ProgressLine *m_progress = nullptr;
    QPushButton *m_choose = nullptr;
    QString m_title; ///< of what is being opened
    Words m_said;
    bool m_opening = false;
};

} // namespace techpass
