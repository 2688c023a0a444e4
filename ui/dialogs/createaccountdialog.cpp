// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/createaccountdialog.h"

#include "ui/dialogs/formtexts.h"
#include "ui/dialogs/inviteeform.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 720;

QHBoxLayout *sideBySide(QWidget *left, QWidget *right, int leftShare = 1, int rightShare = 1)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space12);
    row->addWidget(left, leftShare);
    row->addWidget(right, rightShare);
    return row;
}

} // namespace

CreateAccountDialog::CreateAccountDialog(const Policy &policy, QWidget *parent)
    : InviteeDialog([] { return tr("Create account"); }, dialogWidth, Method::CreateAccount, policy, parent)
{
    setObjectName("createAccountDialog"_L1);
    build();
    buildButtons();
    CreateAccountDialog::setInvitee({});
    connect(form(), &InviteeForm::changed, this, &CreateAccountDialog::showWho);
    connect(form(), &InviteeForm::submitRequested, this, &CreateAccountDialog::submit);
}

CreateAccountDialog::~CreateAccountDialog() = default;

void CreateAccountDialog::build()
{
    const auto make = [this](Field field, const Words &label) { return form()->make(field, label, this); };
    const auto add = [this](QLayout *row) {
        content()->addSpacing(Tokens::space16);
        content()->addLayout(row);
    };
    // Made one by one, as the tab key goes through them in this order.
    FormField *email = make(Field::Email, [] { return tr("&Email address"); });
    add(sideBySide(email, make(Field::Username, [] { return tr("TechPass &username"); })));
    FormField *first = make(Field::FirstName, [] { return tr("&First name"); });
    add(sideBySide(first, make(Field::LastName, [] { return tr("&Last name"); })));
    FormField *country = make(Field::CountryCode, [] { return tr("&Country code"); });
    add(sideBySide(country, make(Field::ContactNumber, [] { return tr("Contact nu&mber"); }), 1, 2));
    FormField *organisation = make(Field::Organisation, [] { return tr("&Organisation"); });
    FormField *department = make(Field::Department, [] { return tr("&Department"); });
    department->setOptional(true);
    add(sideBySide(organisation, department));
    content()->addSpacing(Tokens::space16);
    content()->addWidget(make(Field::SeedRequired, &FormTexts::seedLabel));
    content()->addSpacing(Tokens::space16);
    content()->addWidget(make(Field::Reason, [] { return tr("&Reason"); }));
    content()->addStretch();

    form()->setHint(
        Field::ContactNumber, [] { return tr("The initial password is sent to this number by SMS."); });
    form()->setHint(Field::SeedRequired, &FormTexts::seedHint);
    form()->editor(Field::Email)->setFocus();
}

void CreateAccountDialog::buildButtons()
{
    const auto makeStep = [this](QLatin1StringView name, QLatin1StringView icon, const Words &text) {
        auto *button = new QPushButton(themedIcon(icon), {}, this);
        button->setObjectName(name);
        keepWorded(button, [button, text] {
            button->setAccessibleName(text());
            button->setToolTip(text());
        });
        button->setAutoDefault(false);
        button->hide();
        setRole(button, "secondary"_L1);
        return button;
    };
    m_previous = makeStep("previousButton"_L1, "chevron-up"_L1, [] { return tr("Previous row (Alt+Up)"); });
    m_next = makeStep("nextButton"_L1, "chevron-down"_L1, [] { return tr("Next row (Alt+Down)"); });
    m_previous->setShortcut(Qt::ALT | Qt::Key_Up);
    m_next->setShortcut(Qt::ALT | Qt::Key_Down);
    footStart()->insertWidget(0, m_previous);
    footStart()->insertWidget(1, m_next);
    connect(
        m_previous, &QPushButton::clicked, this, [this] { step(&CreateAccountDialog::previousRequested); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(&CreateAccountDialog::nextRequested); });

    m_submit = new QPushButton(this);
    m_submit->setObjectName("submitButton"_L1);
    m_submit->setDefault(true);
    setRole(m_submit, "primary"_L1);
    keepWorded(this, [this] {
        m_submit->setText(m_details ? tr("&Save") : tr("&Submit"));
        showWho();
    });
    connect(m_submit, &QPushButton::clicked, this, &CreateAccountDialog::submit);
    buttons()->addWidget(m_submit);
    chainTabs({form()->editor(Field::Reason), m_previous, m_next, cancelButton(), m_submit});
}

void CreateAccountDialog::setWaits(Waits waits)
{
    if (!m_details)
        InviteeDialog::setWaits(waits);
}

void CreateAccountDialog::setPolicy(const Policy &policy)
{
    InviteeDialog::setPolicy(policy);
    showWho();
}

void CreateAccountDialog::setInvitee(const Invitee &invitee)
{
    Invitee start = invitee;
    // Nearly everyone's; a row of a list is shown as it is.
    if (!m_details && start[Field::CountryCode].isEmpty())
        start[Field::CountryCode] = "65"_L1;
    form()->setInvitee(start);
    showWho();
}

void CreateAccountDialog::showRow(const Invitee &invitee, const Problems &listProblems, const RowPlace &row)
{
    m_details = true;
    delete std::exchange(m_keptBar, nullptr);
    setTitle([number = row.number] { return tr("Row %1").arg(number); });
    m_submit->setText(tr("&Save"));
    m_previous->show();
    m_next->show();
    m_previous->setEnabled(row.place > 1);
    m_next->setEnabled(row.place < row.count);
    setHint([row] { return tr("%1 of %2").arg(row.place).arg(row.count); });
    setInvitee(invitee);
    form()->setOutsideProblems(listProblems);
    form()->showAll();
    setSummary({});
}

void CreateAccountDialog::goTo(Field field)
{
    if (QWidget *editor = form()->editor(field); editor->isEnabled())
        editor->setFocus();
}

void CreateAccountDialog::goOnTyping(const QList<TypedField> &typed)
{
    form()->type(typed);
    form()->showAll();
    setSummary({});
    m_keptBar = new MessageBar(this);
    m_keptBar->setObjectName("keptBar"_L1);
    m_keptBar->setClosable(false);
    m_keptBar->setMessage(MessageBar::Kind::Info,
        [] { return tr("This was being typed when the program broke off. Save puts it into the list."); });
    addNotice(m_keptBar);
}

/// What the email says of its owner, below the two fields that it decides.
void CreateAccountDialog::showWho()
{
    const Policy &policy = form()->policy();
    QString email;
    bool good = true;
    switch (form()->who()) {
    case Who::PublicOfficer:
        email = tr("Public officer");
        break;
    case Who::Vendor: {
        if (heaviest(form()->problems(), Field::Email) == Severity::Error)
            break;
        const QString domain
            = cleaned(Field::Email, form()->invitee()[Field::Email]).section(u'@', -1).toLower();
        good = policy.allowedVendorDomains.has_value();
        email = good ? tr("Vendor · %1 is an allowed domain").arg(domain)
                     : tr("Vendor · %1 must be whitelisted by service request").arg(domain);
        break;
    }
    case Who::Unknown:
        break;
    }
    form()->setHint(Field::Email, email, good);
    form()->setHint(Field::Username,
        form()->who() == Who::PublicOfficer
            ? tr("A public officer’s email is their username.")
            : tr("Greyed out for public officers: their email is their username."));
}

void CreateAccountDialog::submit()
{
    // A list's row may be saved as it stands: the list shows what is wrong with it.
    if (m_details) {
        if (hasContent())
            Q_EMIT submitted(form()->invitee());
        accept();
        return;
    }
    submitIfRight();
}

/// Saves what was changed, then asks for the row before or after.
void CreateAccountDialog::step(void (CreateAccountDialog::*request)())
{
    if (hasContent())
        Q_EMIT submitted(form()->invitee());
    Q_EMIT(this->*request)();
}

} // namespace techpass
