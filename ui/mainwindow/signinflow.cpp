// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/signinflow.h"

#include "models/session/session.h"
#include "ui/errortext.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/signindialog.h"
#include "ui/widgets/backdrop.h"
#include "ui/widgets/toast.h"

namespace techpass {

SignInFlow::SignInFlow(const Session &session, Toast *toast, MainWindow *window)
    : QObject(window)
    , m_session(session)
    , m_toast(toast)
    , m_window(window)
{
    connect(&session, &Session::stateChanged, this, [this] {
        if (m_session.state() == Session::State::SignedIn)
            finish();
    });
    connect(&session, &Session::notKeptChanged, this, [this] {
        if (const auto &reason = m_session.notKept())
            m_toast->showMessage(MessageBar::Kind::Check, [why = *reason] { return errorSentence(why); });
    });
}

void SignInFlow::show(const QUrl &address)
{
    if (address.isEmpty())
        return finish();
    if (!m_dialog) {
        m_dialog = new SignInDialog(m_window);
        connect(m_dialog, &SignInDialog::cancelled, m_window, &MainWindow::signInCancelled);
        connect(m_dialog, &SignInDialog::retryRequested, m_window, &MainWindow::signInRequested);
        Backdrop::follow(m_dialog);
        m_dialog->open();
    }
    m_dialog->setAddress(address);
}

void SignInFlow::showFailed(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        finish();
    else if (m_dialog)
        m_dialog->showFailed([error] { return errorSentence(error); });
    else
        m_toast->showMessage(MessageBar::Kind::Error, [error] { return errorSentence(error); });
}

void SignInFlow::finish()
{
    if (m_dialog)
        m_dialog->finish();
}

} // namespace techpass
