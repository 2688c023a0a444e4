// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sendingprogress.h"

#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace techpass {

/// An icon in the desktop's tray, while rows are sent or stand still and only where there is a tray: says how
/// far it is, and leads back to the window. GUI thread.
class SendingTray final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SendingTray)

public:
    explicit SendingTray(QObject *parent = nullptr);
    ~SendingTray() override;

    void setProgress(const SendingProgress &progress);
    bool isShown() const { return m_icon != nullptr; }
    /// What the icon's tool tip says of `progress`.
    static QString tipOf(const SendingProgress &progress);
    /// What its menu offers.
    QMenu *menu() const { return m_menu.get(); }

Q_SIGNALS:
    void openRequested();
    void pauseRequested();
    void resumeRequested();
    void quitRequested();

private:
    void showWords();

    SendingProgress m_progress;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< goes before its menu
    QAction *m_open;
    QAction *m_pause;
    QAction *m_quit;
};

} // namespace techpass
