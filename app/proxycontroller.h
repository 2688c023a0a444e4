// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/proxysignin.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace techpass {

class ProxySignInDialog;

/// Asks the user for the name and password that a proxy wants: once, and after Cancel only when the user does
/// something that goes through it. Owned by Application; GUI thread; what it is given outlives it.
class ProxyController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyController)

public:
    /// `window`: what the dialog is shown over.
    ProxyController(ProxySignIn &proxies, QWidget &window, QObject *parent = nullptr);

    /// The user does something that goes through the network, so may be asked again.
    void noteWish() { m_isDeclined = false; }

Q_SIGNALS:
    /// A name and password are there: what was held up can go on.
    void answered();

private:
    void ask(const ProxyQuestion &question);

    ProxySignIn &m_proxies;
    QWidget &m_window;
    QPointer<ProxySignInDialog> m_dialog;
    bool m_isDeclined = false;
};

} // namespace techpass
