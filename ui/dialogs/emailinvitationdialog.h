// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/invitee.h"
#include "models/domain/policy.h"
#include "ui/dialogs/formdialog.h"

namespace techpass {

class InviteeForm;

/// *Email invitation*: asks for a public officer's email, SEED and the reason. Emits submitted() with values
/// that the rules found nothing wrong with, then closes. Show with open(). GUI thread.
class EmailInvitationDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmailInvitationDialog)

public:
    explicit EmailInvitationDialog(const Policy &policy, QWidget *parent = nullptr);
    ~EmailInvitationDialog() override;

    /// Offline, the foot says that Submit puts the invitation in the Outbox.
    void setOffline(bool offline);
    void setPolicy(const Policy &policy);
    /// Starts from these values (email, SEED, reason).
    void setInvitee(const Invitee &invitee);
    /// What was typed and chosen; SEED is empty while it is the No that nobody chose.
    Invitee invitee() const;

Q_SIGNALS:
    void submitted(const techpass::Invitee &invitee);
    /// The user follows the link to *Create account*; what was typed is at invitee().
    void createAccountRequested();
    /// What stands in the form changed, for keeping it.
    void edited();

protected:
    bool hasContent() const override;

private:
    void build();
    void submit();

    InviteeForm *m_form = nullptr;
};

} // namespace techpass
