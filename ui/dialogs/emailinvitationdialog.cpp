// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/emailinvitationdialog.h"

#include "ui/dialogs/formtexts.h"
#include "ui/dialogs/inviteeform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 640;

} // namespace

EmailInvitationDialog::EmailInvitationDialog(const Policy &policy, QWidget *parent)
    : FormDialog([] { return tr("Email invitation"); }, dialogWidth, parent)
    , m_form(new InviteeForm(Method::EmailInvitation, policy, this))
{
    setObjectName("emailInvitationDialog"_L1);
    build();
    setInvitee({});
    connect(m_form, &InviteeForm::changed, this, [this] {
        setSummary({});
        Q_EMIT edited();
    });
    connect(m_form, &InviteeForm::submitRequested, this, &EmailInvitationDialog::submit);
}

EmailInvitationDialog::~EmailInvitationDialog() = default;

void EmailInvitationDialog::build()
{
    QLabel *lead = addLead([] {
        return tr("For public officers with a gov.sg email. For anyone else, use %1.")
            .arg("<a href=\"create\">"_L1 % tr("Create account").toHtmlEscaped() % "</a>"_L1);
    });
    connect(lead, &QLabel::linkActivated, this, [this] { Q_EMIT createAccountRequested(); });

    content()->addSpacing(Tokens::space16);
    content()->addWidget(m_form->make(
        Field::Email, [] { return tr("&Email address"); }, this));
    content()->addSpacing(Tokens::space16);
    content()->addWidget(m_form->make(Field::SeedRequired, &FormTexts::seedLabel, this));
    m_form->setHint(Field::SeedRequired, &FormTexts::seedHint);
    content()->addSpacing(Tokens::space16);
    content()->addWidget(m_form->make(
        Field::Reason, [] { return tr("&Reason"); }, this));
    content()->addStretch();

    auto *submitButton = new QPushButton(this);
    keepWorded(submitButton, [submitButton] { submitButton->setText(tr("&Submit")); });
    submitButton->setObjectName("submitButton"_L1);
    submitButton->setDefault(true);
    setRole(submitButton, "primary"_L1);
    connect(submitButton, &QPushButton::clicked, this, &EmailInvitationDialog::submit);
    buttons()->addWidget(submitButton);
    chainTabs({m_form->editor(Field::Reason), cancelButton(), submitButton});
    m_form->editor(Field::Email)->setFocus();
}

void EmailInvitationDialog::setOffline(bool offline)
{
    setHint(offline ? Words(&FormTexts::offlineHint) : Words());
}

void EmailInvitationDialog::setPolicy(const Policy &policy)
{
    m_form->setPolicy(policy);
}

void EmailInvitationDialog::setInvitee(const Invitee &invitee)
{
    Invitee start = invitee;
    if (start[Field::SeedRequired].isEmpty())
        start[Field::SeedRequired] = "No"_L1;
    m_form->setInvitee(start);
}

Invitee EmailInvitationDialog::invitee() const
{
    Invitee typed = m_form->invitee();
    if (!m_form->isTouched(Field::SeedRequired))
        typed[Field::SeedRequired].clear();
    return typed;
}

bool EmailInvitationDialog::hasContent() const
{
    return m_form->isEdited();
}

void EmailInvitationDialog::submit()
{
    if (const int wrong = m_form->showAll()) {
        setSummary([wrong] { return FormTexts::attention(wrong); });
        m_form->focusFirstError();
        return;
    }
    Q_EMIT submitted(cleaned(m_form->invitee()));
    accept();
    setInvitee({});
}

} // namespace techpass
