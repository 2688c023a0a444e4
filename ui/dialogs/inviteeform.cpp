// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/inviteeform.h"

#include "models/rules/pastedaddress.h"
#include "models/rules/problemtext.h"
#include "ui/dialogs/fieldeditors.h"
#include "ui/dialogs/usernameedit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/domaincompleter.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/reasonedit.h"
#include "ui/widgets/suggestions.h"

#include <QApplication>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QRadioButton>
#include <QScopedValueRollback>

#include <algorithm>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

/// The problem that a field shows: its error, else its first check.
const Problem *worst(const Problems &problems, Field field)
{
    const Problem *found = nullptr;
    for (const Problem &problem : problems) {
        if (problem.field != field || problem.severity == Severity::Cleaned)
            continue;
        if (!found || problem.severity > found->severity)
            found = &problem;
    }
    return found;
}

} // namespace

InviteeForm::InviteeForm(Method method, const Policy &policy, QObject *parent)
    : QObject(parent)
    , m_method(method)
    , m_policy(policy)
{
}

InviteeForm::~InviteeForm() = default;

FormField *InviteeForm::make(Field field, const Words &label, QWidget *parent)
{
    QWidget *made = makeEditor(
        field, m_policy, this, [this, field] { fieldEdited(field); }, parent);
    made->setObjectName(QString(fieldName(field) % "Edit"_L1));
    auto *box = new FormField(label, made, parent);
    box->setObjectName(QString(fieldName(field) % "Field"_L1));
    entry(field).box = box;
    entry(field).editor = made;
    if (field == Field::Email) {
        offerDomains();
        connect(static_cast<QLineEdit *>(made), &QLineEdit::textEdited, this, &InviteeForm::takeApart);
    }
    if (auto *reason = qobject_cast<ReasonEdit *>(made)) {
        const auto show = [box, reason] { box->setCounter(reason->counterText(), reason->isTooLong()); };
        connect(reason, &ReasonEdit::lengthChanged, box, show);
        connect(reason, &ReasonEdit::submitRequested, this, &InviteeForm::submitRequested);
        show();
    }
    // What it says of the value is put anew by judge().
    keepWorded(box, [this, field] { showField(field); });
    made->installEventFilter(this);
    for (QRadioButton *button : made->findChildren<QRadioButton *>())
        button->installEventFilter(this);
    return box;
}

QWidget *InviteeForm::editor(Field field) const
{
    return entry(field).editor;
}

QString InviteeForm::text(Field field) const
{
    const QWidget *editor = entry(field).editor;
    return editor ? editorText(field, *editor) : m_start[field];
}

void InviteeForm::setText(Field field, const QString &text)
{
    if (QWidget *editor = entry(field).editor)
        setEditorText(field, *editor, text);
}

Invitee InviteeForm::invitee() const
{
    Invitee invitee;
    for (const Field field : allFields)
        invitee[field] = text(field);
    // What was typed before the email turned out to be an officer's is kept in the field, but not part of the
    // person. A username that came with the person is: the rules say that it is not used.
    const auto *username = qobject_cast<const UsernameEdit *>(editor(Field::Username));
    if (username && username->showsEmail() && m_start[Field::Username].isEmpty())
        invitee[Field::Username].clear();
    return invitee;
}

void InviteeForm::setInvitee(const Invitee &invitee)
{
    {
        const QScopedValueRollback quiet(m_setting, true);
        for (const Field field : allFields) {
            setText(field, invitee[field]);
            entry(field).touched = entry(field).left = false;
        }
    }
    m_outside.clear();
    m_start = invitee;
    m_start = this->invitee();
    judge();
}

void InviteeForm::type(const Invitee &typed)
{
    QList<TypedField> fields;
    for (const Field field : allFields) {
        if (!typed[field].isEmpty() && typed[field] != text(field))
            fields.append({field, typed[field], typed[field]});
    }
    type(fields);
}

void InviteeForm::type(const QList<TypedField> &typed)
{
    {
        const QScopedValueRollback quiet(m_setting, true);
        for (const TypedField &field : typed) {
            setText(field.field, field.value);
            entry(field.field).touched = true;
            m_outside.removeIf([&](const Problem &problem) { return problem.field == field.field; });
        }
    }
    judge();
    Q_EMIT changed();
}

bool InviteeForm::isEdited() const
{
    return invitee() != m_start;
}

void InviteeForm::setPolicy(const Policy &policy)
{
    m_policy = policy;
    if (auto *reason = qobject_cast<ReasonEdit *>(editor(Field::Reason)))
        reason->setLimit(policy.reasonMaxLength);
    if (auto *username = qobject_cast<UsernameEdit *>(editor(Field::Username)))
        username->setSuffix(policy.usernameSuffix);
    offerDomains();
    judge();
}

/// Those that the method takes.
void InviteeForm::offerDomains()
{
    auto *email = qobject_cast<QLineEdit *>(editor(Field::Email));
    if (!email)
        return;
    Policy offered = m_policy;
    QStringList domains = m_domains;
    if (m_method == Method::EmailInvitation) {
        offered.allowedVendorDomains.reset();
        domains.removeIf(
            [this](const QString &domain) { return !isInDomains(domain, m_policy.publicOfficerDomains); });
    }
    email->setCompleter(new DomainCompleter(offered, domains, email));
}

void InviteeForm::setEarlierDomains(const QStringList &domains)
{
    m_domains = domains;
    offerDomains();
}

void InviteeForm::setEarlierEntries(Field field, const QStringList &entries)
{
    if (auto *reason = qobject_cast<ReasonEdit *>(editor(field))) {
        reason->setSuggestions(entries);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor(field))) {
        auto *matching = new QCompleter(entries, line);
        matching->setCaseSensitivity(Qt::CaseInsensitive);
        matching->setFilterMode(Qt::MatchContains);
        styleSuggestions(matching);
        line->setCompleter(matching);
    }
}

void InviteeForm::setHint(Field field, const Words &hint, bool good)
{
    entry(field).hint = hint;
    entry(field).goodHint = good;
    showField(field);
}

void InviteeForm::setOutsideProblems(const Problems &problems)
{
    m_outside = problems;
    judge();
}

Who InviteeForm::who() const
{
    return whoIs(text(Field::Email), m_policy);
}

/// Takes the address out of `Arun Kumar <arun@accenture.com>`, and the names where none stand there yet.
void InviteeForm::takeApart(const QString &pasted)
{
    const std::optional<PastedAddress> address = pastedAddress(pasted);
    if (!address)
        return;
    setText(Field::Email, address->email);
    if (!text(Field::FirstName).isEmpty() || !text(Field::LastName).isEmpty())
        return;
    setText(Field::FirstName, address->firstName);
    setText(Field::LastName, address->lastName);
}

void InviteeForm::fieldEdited(Field field)
{
    if (m_setting)
        return;
    entry(field).touched = true;
    m_outside.removeIf([field](const Problem &problem) { return problem.field == field; });
    judge();
    Q_EMIT changed();
}

void InviteeForm::judge()
{
    showUsername();
    const Invitee current = invitee();
    m_problems = m_method == Method::EmailInvitation ? checkInvitation(current, m_policy)
                                                     : checkAccount(current, m_policy);
    for (const Problem &problem : std::as_const(m_outside)) {
        if (heaviest(m_problems, problem.field) != Severity::Error)
            m_problems.append(problem);
    }
    for (const Field field : allFields)
        showField(field);
}

void InviteeForm::showUsername()
{
    auto *username = qobject_cast<UsernameEdit *>(editor(Field::Username));
    if (!username)
        return;
    if (who() == Who::PublicOfficer)
        username->showEmail(cleaned(Field::Email, text(Field::Email)));
    else
        username->showUsername();
}

void InviteeForm::showField(Field field)
{
    Entry &shown = entry(field);
    if (!shown.box)
        return;
    const Problem *problem = worst(m_problems, field);
    const bool typing = hasFocus(field);
    // While a field is being typed into only what it says already may stay, and only as long as it is true.
    const bool stays = shown.says && problem && *shown.says == problem->code;
    if (problem && shown.left && (!typing || stays)) {
        shown.says = problem->code;
        const bool error = problem->severity == Severity::Error;
        shown.box->setError(error ? problemSentence(*problem) : QString());
        if (!error)
            shown.box->setHint(problemSentence(*problem), FormField::HintKind::Check);
        return;
    }
    shown.says.reset();
    shown.box->setError({});
    const auto cleaned = std::find_if(m_outside.cbegin(), m_outside.cend(), [field](const Problem &outside) {
        return outside.field == field && outside.severity == Severity::Cleaned;
    });
    const QString hint = shown.hint();
    if (hint.isEmpty() && cleaned != m_outside.cend())
        return shown.box->setHint(problemSentence(*cleaned), FormField::HintKind::Plain);
    shown.box->setHint(hint, shown.goodHint ? FormField::HintKind::Success : FormField::HintKind::Plain);
}

bool InviteeForm::hasFocus(Field field) const
{
    const QWidget *editor = entry(field).editor;
    const QWidget *focused = QApplication::focusWidget();
    return editor && focused && (editor == focused || editor->isAncestorOf(focused));
}

int InviteeForm::showAll()
{
    int wrong = 0;
    for (const Field field : allFields) {
        Entry &shown = entry(field);
        const Problem *problem = worst(m_problems, field);
        shown.left = true;
        if (problem) {
            shown.says = problem->code;
            wrong += int(problem->severity == Severity::Error);
        }
        showField(field);
    }
    return wrong;
}

void InviteeForm::focusFirstError()
{
    for (const Field field : allFields) {
        const Problem *problem = worst(m_problems, field);
        if (!problem || problem->severity != Severity::Error || !entry(field).editor)
            continue;
        entry(field).editor->setFocus(Qt::OtherFocusReason);
        return;
    }
}

bool InviteeForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            leave(watched);
    }
    return QObject::eventFilter(watched, event);
}

/// Shows a value that was changed as it will be sent, and what is wrong with it, once its field is left. Any
/// other may stand on purpose as it came.
void InviteeForm::leave(const QObject *watched)
{
    for (const Field field : allFields) {
        Entry &left = entry(field);
        if (!left.editor || (left.editor != watched && watched->parent() != left.editor))
            continue;
        if (!left.touched && text(field).isEmpty())
            return;
        left.left = true;
        auto *line = qobject_cast<QLineEdit *>(left.editor);
        if (line && line->isEnabled() && line->text() != m_start[field]) {
            if (const QString clean = cleaned(field, line->text()); clean != line->text())
                line->setText(clean);
        }
        // The focus has not moved yet: look again when it has.
        QMetaObject::invokeMethod(
            this, [this, field] { showField(field); }, Qt::QueuedConnection);
        return;
    }
}

} // namespace techpass
