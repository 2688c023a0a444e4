// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accountrequest.h"
#include "models/domain/invitee.h"
#include "models/domain/policy.h"
#include "models/domain/waits.h"
#include "ui/dialogs/formdialog.h"

namespace techpass {

class InviteeForm;
class MessageBar;

/// A dialog with the fields of one person. Emits submitted() with values that the rules found nothing wrong
/// with, then closes. Show with open(). GUI thread.
class InviteeDialog : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InviteeDialog)

public:
    ~InviteeDialog() override;

    /// Offline, the foot says that Submit puts the person in the Outbox.
    virtual void setWaits(Waits waits);
    virtual void setPolicy(const Policy &policy);
    /// Starts from these values.
    virtual void setInvitee(const Invitee &invitee) = 0;
    virtual Invitee invitee() const;
    /// Goes on with what was typed before and is not submitted yet: closing asks before it is lost.
    void resume(const Invitee &typed);
    /// The same, and says so, with a way to start anew and back.
    void resumeKept(const Invitee &typed);
    /// What is offered while somebody types into the field.
    void setEarlierEntries(Field field, const QStringList &entries);
    void setEarlierDomains(const QStringList &domains);
    bool hasContent() const override;

Q_SIGNALS:
    void submitted(const techpass::Invitee &invitee);
    /// What stands in the form changed, for keeping it.
    void edited();

protected:
    InviteeDialog(const Words &title, int width, Method method, const Policy &policy, QWidget *parent);
    InviteeForm *form() const { return m_form; }
    /// What a form without errors does when it is submitted.
    void submitIfRight();

private:
    void showKeptBar();
    void swap();

    InviteeForm *m_form;
    MessageBar *m_keptBar = nullptr;
    Invitee m_aside; ///< what "start anew" took away
};

} // namespace techpass
