// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/problem.h"
#include "models/domain/typedrow.h"
#include "ui/dialogs/inviteedialog.h"

class QPushButton;

namespace techpass {

class MessageBar;

/// *Create account*: all fields of one vendor or public officer. After showRow() it is *View details* of one
/// row of a list instead: it says Save, takes values that are not right yet, and steps to the rows before and
/// after. Show with open(). GUI thread.
class CreateAccountDialog final : public InviteeDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreateAccountDialog)

public:
    explicit CreateAccountDialog(const Policy &policy, QWidget *parent = nullptr);
    ~CreateAccountDialog() override;

    void setWaits(Waits waits) override;
    void setPolicy(const Policy &policy) override;
    void setInvitee(const Invitee &invitee) override;

    /// Where a row stands: its number in the list, and its place among the shown rows (both from 1).
    struct RowPlace
    {
        int number = 1;
        int place = 1;
        int count = 1;
    };
    /// Becomes *View details* of that row. `listProblems` are those that only the list knows (duplicates).
    void showRow(const Invitee &invitee, const Problems &listProblems, const RowPlace &row);
    /// Puts the focus there, where it can be typed into.
    void goTo(Field field);
    /// Types into that row's form what a crash left there, and says so.
    void goOnTyping(const QList<TypedField> &typed);

Q_SIGNALS:
    /// *View details* only; what was changed was submitted() before.
    void previousRequested();
    void nextRequested();

private:
    void build();
    void buildButtons();
    void showWho();
    void submit();
    void step(void (CreateAccountDialog::*request)());

    MessageBar *m_keptBar = nullptr; ///< in *View details*, for the row that was typed into
    QPushButton *m_submit = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    bool m_details = false;
};

} // namespace techpass
