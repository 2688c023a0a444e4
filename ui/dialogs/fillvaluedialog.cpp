// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fillvaluedialog.h"

#include "models/rules/problemtext.h"
#include "ui/dialogs/inviteeform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 480;

} // namespace

FillValueDialog::FillValueDialog(Field field, int rows, const Policy &policy, QWidget *parent)
    : FormDialog([] { return tr("Fill with…"); }, dialogWidth, parent)
    , m_field(field)
    , m_form(new InviteeForm(Method::CreateAccount, policy, this))
{
    setObjectName("fillValueDialog"_L1);
    addLead([rows] { return tr("The same value goes into %Ln row(s).", nullptr, rows); });
    content()->addSpacing(Tokens::space16);
    content()->addWidget(m_form->make(
        field, [field] { return fieldTitle(field); }, this));
    m_form->setInvitee({});

    auto *button = new QPushButton(this);
    keepWorded(button, [button, rows] { button->setText(tr("&Fill %Ln row(s)", nullptr, rows)); });
    button->setObjectName("fillButton"_L1);
    button->setDefault(true);
    setRole(button, "primary"_L1);
    buttons()->addWidget(button);
    chainTabs({m_form->editor(field), cancelButton(), button});
    connect(button, &QPushButton::clicked, this, &FillValueDialog::fill);
    connect(m_form, &InviteeForm::submitRequested, this, &FillValueDialog::fill);
    m_form->editor(field)->setFocus();
}

/// A field that goes loses the focus, which is not to be judged any more.
FillValueDialog::~FillValueDialog()
{
    delete m_form;
}

bool FillValueDialog::hasContent() const
{
    return m_form->isEdited();
}

void FillValueDialog::fill()
{
    m_form->showAll();
    if (heaviest(m_form->problems(), m_field) == Severity::Error) {
        m_form->editor(m_field)->setFocus();
        return;
    }
    Q_EMIT valueChosen(cleaned(m_field, m_form->invitee()[m_field]));
    accept();
}

} // namespace techpass
