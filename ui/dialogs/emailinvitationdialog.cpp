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
    : InviteeDialog(
        [] { return tr("Email invitation"); }, dialogWidth, Method::EmailInvitation, policy, parent)
{
    setObjectName("emailInvitationDialog"_L1);
    build();
    EmailInvitationDialog::setInvitee({});
    connect(form(), &InviteeForm::submitRequested, this, &EmailInvitationDialog::submitIfRight);
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
    content()->addWidget(form()->make(
        Field::Email, [] { return tr("&Email address"); }, this));
    content()->addSpacing(Tokens::space16);
    content()->addWidget(form()->make(Field::SeedRequired, &FormTexts::seedLabel, this));
    form()->setHint(Field::SeedRequired, &FormTexts::seedHint);
    content()->addSpacing(Tokens::space16);
    content()->addWidget(form()->make(
        Field::Reason, [] { return tr("&Reason"); }, this));
    content()->addStretch();

    auto *submitButton = new QPushButton(this);
    keepWorded(submitButton, [submitButton] { submitButton->setText(tr("&Submit")); });
    submitButton->setObjectName("submitButton"_L1);
    submitButton->setDefault(true);
    setRole(submitButton, "primary"_L1);
    connect(submitButton, &QPushButton::clicked, this, &EmailInvitationDialog::submitIfRight);
    buttons()->addWidget(submitButton);
    chainTabs({form()->editor(Field::Reason), cancelButton(), submitButton});
    form()->editor(Field::Email)->setFocus();
}

void EmailInvitationDialog::setInvitee(const Invitee &invitee)
{
    Invitee start = invitee;
    if (start[Field::SeedRequired].isEmpty())
        start[Field::SeedRequired] = "No"_L1;
    form()->setInvitee(start);
}

Invitee EmailInvitationDialog::invitee() const
{
    Invitee typed = form()->invitee();
    if (!form()->isTouched(Field::SeedRequired))
        typed[Field::SeedRequired].clear();
    return typed;
}

} // namespace techpass
