// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/proxysignindialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int dialogWidth = 520;

} // namespace

ProxySignInDialog::ProxySignInDialog(const QString &proxy, bool wasRefused, QWidget *parent)
    : FormDialog([] { return tr("Sign in to the proxy"); }, dialogWidth, parent)
{
    setObjectName(u"proxySignInDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    addLead([proxy] {
        return tr("The way to the service leads through a proxy that asks for a name and password (%1). They "
                  "go to the proxy only, and are forgotten when you close the program.")
            .arg(proxy);
    })->setTextFormat(Qt::PlainText);
    FormField *name = addField([] { return tr("Name"); }, "proxyName"_L1);
    if (wasRefused) {
        keepWorded(name, [name] {
            name->setError(tr("The proxy refused the last name and password. Check Caps Lock and the "
                              "keyboard's language."));
        });
    }
    m_name = qobject_cast<QLineEdit *>(name->editor());
    m_password
        = qobject_cast<QLineEdit *>(addField([] { return tr("Password"); }, "proxyPassword"_L1)->editor());
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);

    auto *use = new QPushButton(this);
    keepWorded(use, [use] { use->setText(tr("Sign in")); });
    use->setObjectName(u"proxySignInButton"_s);
    use->setDefault(true);
    use->setEnabled(false);
    setRole(use, "primary"_L1);
    buttons()->addWidget(use);
    // A password may be empty; a name says who is there.
    connect(m_name, &QLineEdit::textChanged, use,
        [use](const QString &text) { use->setEnabled(!text.trimmed().isEmpty()); });
    connect(use, &QPushButton::clicked, this, &ProxySignInDialog::signIn);
    chainTabs({m_name, m_password, use, cancelButton()});
    m_name->setFocus();
}

ProxySignInDialog::~ProxySignInDialog() = default;

FormField *ProxySignInDialog::addField(const Words &label, QLatin1StringView name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    auto *field = new FormField(label, edit, this);
    content()->addSpacing(Tokens::space12);
    content()->addWidget(field);
    return field;
}

void ProxySignInDialog::signIn()
{
    Q_EMIT given(m_name->text().trimmed(), m_password->text());
    discard();
}

} // namespace techpass
