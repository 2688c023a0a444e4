// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accountrequest.h"
#include "models/domain/invitee.h"
#include "models/domain/policy.h"
#include "models/domain/problem.h"
#include "models/domain/typedrow.h"
#include "models/rules/accountrules.h"
#include "ui/widgets/wording.h"

#include <QList>
#include <QObject>

#include <array>
#include <optional>

class QWidget;

namespace techpass {

class FormField;

/// The fields of one invitee on a dialog, under the same rules as everything else. Makes the editors, judges
/// after every change, and shows a field's error once the user has left the field (or asked to submit); what
/// is mended is cleared at once. Owned by its dialog. GUI thread.
class InviteeForm final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InviteeForm)

public:
    InviteeForm(Method method, const Policy &policy, QObject *parent);
    ~InviteeForm() override;

    /// Makes the labelled editor of `field` (object name `<fieldName>Field`, editor `<fieldName>Edit`).
    FormField *make(Field field, const Words &label, QWidget *parent);
    QWidget *editor(Field field) const;

    Invitee invitee() const;
    /// Starts from these values; nothing is marked until the user leaves a field.
    void setInvitee(const Invitee &invitee);
    /// As if the user typed them; what is empty stays as it is.
    void type(const Invitee &typed);
    /// The same for these fields, also where nothing was left in them.
    void type(const QList<TypedField> &typed);
    bool isEdited() const;
    /// Whether the user typed or chose something in the field.
    bool isTouched(Field field) const { return entry(field).touched; }
    void setPolicy(const Policy &policy);
    const Policy &policy() const { return m_policy; }
    /// Said below a field that has no problem; `good` shows it as a success.
    void setHint(Field field, const Words &hint, bool good = false);
    /// What is offered while somebody types into the field.
    void setEarlierEntries(Field field, const QStringList &entries);
    /// Offered behind the `@`, besides those of the policy.
    void setEarlierDomains(const QStringList &domains);
    /// Problems that stand until their field is edited (duplicates in a list).
    void setOutsideProblems(const Problems &problems);

    const Problems &problems() const { return m_problems; }
    Who who() const;

    /// Shows what is wrong everywhere. Returns how many fields have an error.
    int showAll();
    /// Puts the focus into the first field with an error.
    void focusFirstError();

Q_SIGNALS:
    void changed();
    void submitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        FormField *box = nullptr;
        QWidget *editor = nullptr;
        Words hint;
        bool goodHint = false;
        bool touched = false;
        bool left = false; ///< the user was here and went on, or asked to submit
        std::optional<Code> says; ///< the problem that is on the screen
    };

    Entry &entry(Field field) { return m_entries[indexOf(field)]; }
    const Entry &entry(Field field) const { return m_entries[indexOf(field)]; }
    QString text(Field field) const;
    void setText(Field field, const QString &text);
    void takeApart(const QString &pasted);
    void fieldEdited(Field field);
    void offerDomains();
    void judge();
    void showUsername();
    void showField(Field field);
    bool hasFocus(Field field) const;
    void leave(const QObject *watched);

    Method m_method;
    Policy m_policy;
    std::array<Entry, fieldCount> m_entries;
    QStringList m_domains;
    Invitee m_start;
    Problems m_problems;
    Problems m_outside;
    bool m_setting = false;
};

} // namespace techpass
