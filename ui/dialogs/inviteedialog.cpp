// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/inviteedialog.h"

#include "models/rules/accountrules.h"
#include "ui/dialogs/formtexts.h"
#include "ui/dialogs/inviteeform.h"
#include "ui/widgets/messagebar.h"

#include <utility>

namespace techpass {

using namespace Qt::StringLiterals;

InviteeDialog::InviteeDialog(
    const Words &title, int width, Method method, const Policy &policy, QWidget *parent)
    : FormDialog(title, width, parent)
    , m_form(new InviteeForm(method, policy, this))
{
    connect(m_form, &InviteeForm::changed, this, [this] {
        setSummary({});
        // What was begun meanwhile is not written over.
        if (m_keptBar && m_aside != Invitee())
            m_keptBar->hide();
        Q_EMIT edited();
    });
}

/// A field that goes loses the focus, which is not to be judged any more.
InviteeDialog::~InviteeDialog()
{
    delete m_form;
}

void InviteeDialog::setWaits(Waits waits)
{
    setHint([waits] { return FormTexts::waitsHint(waits); });
}

void InviteeDialog::setPolicy(const Policy &policy)
{
    m_form->setPolicy(policy);
}

Invitee InviteeDialog::invitee() const
{
    return m_form->invitee();
}

bool InviteeDialog::hasContent() const
{
    return m_form->isEdited();
}

void InviteeDialog::setEarlierEntries(Field field, const QStringList &entries)
{
    m_form->setEarlierEntries(field, entries);
}

void InviteeDialog::setEarlierDomains(const QStringList &domains)
{
    m_form->setEarlierDomains(domains);
}

void InviteeDialog::resume(const Invitee &typed)
{
    setInvitee({});
    m_form->type(typed);
}

void InviteeDialog::resumeKept(const Invitee &typed)
{
    resume(typed);
    if (m_keptBar)
        return showKeptBar();
    m_keptBar = new MessageBar(this);
    m_keptBar->setObjectName("keptBar"_L1);
    m_keptBar->setClosable(false);
    keepWorded(m_keptBar, [this] { showKeptBar(); });
    connect(m_keptBar, &MessageBar::actionRequested, this, &InviteeDialog::swap);
    addNotice(m_keptBar);
}

void InviteeDialog::showKeptBar()
{
    const bool isBack = m_aside == Invitee();
    m_keptBar->setMessage(MessageBar::Kind::Info, [isBack] {
        return isBack ? tr("What you typed here before is back.") : tr("The form is empty again.");
    });
    m_keptBar->setAction(isBack ? tr("Start &anew") : tr("&Bring it back"));
}

/// Puts what is typed aside, or takes it back.
void InviteeDialog::swap()
{
    const Invitee typed = std::exchange(m_aside, Invitee());
    if (typed == Invitee()) {
        m_aside = invitee();
        setInvitee({});
        Q_EMIT edited();
    } else {
        resume(typed);
    }
    showKeptBar();
}

void InviteeDialog::submitIfRight()
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
