// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/invitee.h"
#include "models/domain/policy.h"
#include "models/domain/problem.h"
#include "ui/dialogs/formdialog.h"

class QPushButton;

namespace techpass {

class InviteeForm;

/// *Create account*: all fields of one vendor or public officer. Emits submitted() with values that the rules
/// found nothing wrong with, then closes. After showRow() it is *View details* of one row of a list instead:
/// it says Save, takes values that are not right yet, and steps to the rows before and after. Show with
/// open(). GUI thread.
class CreateAccountDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreateAccountDialog)

public:
    explicit CreateAccountDialog(const Policy &policy, QWidget *parent = nullptr);
    ~CreateAccountDialog() override;

    void setOffline(bool offline);
    void setPolicy(const Policy &policy);
    /// Starts from these values.
    void setInvitee(const Invitee &invitee);
    Invitee invitee() const;

    /// Where a row stands: its number in the list, and its place among the shown rows (both from 1).
    struct RowPlace
    {
        int number = 1;
        int place = 1;
        int count = 1;
    };
    /// Becomes *View details* of that row. `listProblems` are those that only the list knows (duplicates).
    void showRow(const Invitee &invitee, const Problems &listProblems, const RowPlace &row);
    /// Whether something was changed since showRow() or setInvitee().
    bool isEdited() const;

Q_SIGNALS:
    /// Submit was pressed on a form without errors; in *View details*, Save.
    void submitted(const techpass::Invitee &invitee);
    /// *View details* only; what was changed was submitted() before.
    void previousRequested();
    void nextRequested();
    void edited();

protected:
    bool hasContent() const override;

private:
    void build();
    void buildButtons();
    void showWho();
    void submit();
    void step(void (CreateAccountDialog::*request)());

    InviteeForm *m_form = nullptr;
    QPushButton *m_submit = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    bool m_details = false;
};

} // namespace techpass
