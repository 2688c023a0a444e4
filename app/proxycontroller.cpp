// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proxycontroller.h"

#include "ui/dialogs/proxysignindialog.h"
#include "ui/widgets/backdrop.h"

namespace techpass {

ProxyController::ProxyController(ProxySignIn &proxies, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_proxies(proxies)
    , m_window(window)
{
    // Queued: the network waits for whoever is told.
    connect(&m_proxies, &ProxySignIn::asked, this, &ProxyController::ask, Qt::QueuedConnection);
    connect(&m_proxies, &ProxySignIn::given, this, &ProxyController::answered);
}

void ProxyController::ask(const ProxyQuestion &question)
{
    if (m_dialog || m_isDeclined)
        return;
    m_dialog = new ProxySignInDialog(question.who.text(), question.wasRefused, &m_window);
    connect(m_dialog, &ProxySignInDialog::given, this,
        [this, who = question.who](const QString &name, const QString &password) {
            m_dialog.clear();
            m_proxies.give(who, name, password);
        });
    connect(m_dialog, &ProxySignInDialog::rejected, this, [this] {
        m_isDeclined = m_isDeclined || m_dialog;
        m_dialog.clear();
    });
    Backdrop::follow(m_dialog);
    m_dialog->open();
}

} // namespace techpass
