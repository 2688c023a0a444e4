// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sendingtray.h"

#include <QGuiApplication>
#include <QIcon>
#include <QLocale>
#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace techpass {

SendingTray::SendingTray(QObject *parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_open(m_menu->addAction(QString(), this, &SendingTray::openRequested))
    , m_pause(m_menu->addAction(QString()))
    , m_quit(nullptr)
{
    m_menu->addSeparator();
    m_quit = m_menu->addAction(QString(), this, &SendingTray::quitRequested);
    m_open->setObjectName(u"trayOpenAction"_s);
    m_pause->setObjectName(u"trayPauseAction"_s);
    m_quit->setObjectName(u"trayQuitAction"_s);
    connect(m_pause, &QAction::triggered, this, [this] {
        if (m_progress.isPaused)
            Q_EMIT resumeRequested();
        else
            Q_EMIT pauseRequested();
    });
    showWords();
}

SendingTray::~SendingTray() = default;

QString SendingTray::tipOf(const SendingProgress &progress)
{
    const QLocale locale;
    const QString done = locale.toString(progress.done);
    const QString total = locale.toString(progress.total);
    const QString words = progress.isPaused                        ? tr("Paused: %1 of %2 sent")
        : progress.activity == SendingProgress::Activity::Standing ? tr("Waiting: %1 of %2 sent")
                                                                   : tr("Sending: %1 of %2 sent");
    return tr("TechPass Invite") + u'\n' + words.arg(done, total);
}

void SendingTray::showWords()
{
    m_open->setText(tr("Open the Outbox"));
    m_pause->setText(m_progress.isPaused ? tr("Resume sending") : tr("Pause sending"));
    m_quit->setText(tr("Quit"));
    if (m_icon)
        m_icon->setToolTip(tipOf(m_progress));
}

void SendingTray::setProgress(const SendingProgress &progress)
{
    m_progress = progress;
    if (progress.activity == SendingProgress::Activity::None) {
        m_icon.reset();
        return;
    }
    if (!m_icon && QSystemTrayIcon::isSystemTrayAvailable()) {
        m_icon = std::make_unique<QSystemTrayIcon>(QGuiApplication::windowIcon());
        m_icon->setContextMenu(m_menu.get());
        connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT openRequested();
            });
    }
    showWords();
    if (m_icon)
        m_icon->show();
}

} // namespace techpass
