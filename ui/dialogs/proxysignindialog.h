// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

class QLineEdit;

namespace techpass {

class FormField;

/// Asks for the name and password that a proxy wants before it lets anything through. Deletes itself when
/// closed. Show with open(). GUI thread.
class ProxySignInDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxySignInDialog)

public:
    /// `proxy`: which one, as it is shown. `wasRefused`: it did not take the last name and password.
    ProxySignInDialog(const QString &proxy, bool wasRefused, QWidget *parent);
    ~ProxySignInDialog() override;

Q_SIGNALS:
    void given(const QString &name, const QString &password);

private:
    FormField *addField(const Words &label, QLatin1StringView name);
    void signIn();

    QLineEdit *m_name;
    QLineEdit *m_password;
};

} // namespace techpass
