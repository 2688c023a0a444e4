// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/inviteedialog.h"

namespace techpass {

/// *Email invitation*: asks for a public officer's email, SEED and the reason.
class EmailInvitationDialog final : public InviteeDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmailInvitationDialog)

public:
    explicit EmailInvitationDialog(const Policy &policy, QWidget *parent = nullptr);
    ~EmailInvitationDialog() override;

    void setInvitee(const Invitee &invitee) override;
    /// What was typed and chosen; SEED is empty while it is the No that nobody chose.
    Invitee invitee() const override;

Q_SIGNALS:
    /// The user follows the link to *Create account*; what was typed is at invitee().
    void createAccountRequested();

private:
    void build();
};

} // namespace techpass
