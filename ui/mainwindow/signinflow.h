// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QUrl;

namespace techpass {

class MainWindow;
class Session;
class SignInDialog;
class Toast;
struct Error;

/// What the window shows of a sign-in: the dialog while the browser has it, why it failed, and that it will
/// not be kept. Owned by the main window, whose signals the user's answers become. GUI thread.
class SignInFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInFlow)

public:
    SignInFlow(const Session &session, Toast *toast, MainWindow *window);

    /// What the browser was sent to; empty: the sign-in is over.
    void show(const QUrl &address);
    void showFailed(const Error &error);

private:
    void finish();

    const Session &m_session;
    Toast *m_toast;
    MainWindow *m_window;
    QPointer<SignInDialog> m_dialog;
};

} // namespace techpass
