// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/replacedialog.h"

#include "models/rules/problemtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 480;

} // namespace

ReplaceDialog::ReplaceDialog(int rows, QWidget *parent)
    : FormDialog(tr("Replace"), dialogWidth, parent)
    , m_find(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_field(new QComboBox(this))
    , m_button(new QPushButton(tr("&Replace all"), this))
{
    setObjectName("replaceDialog"_L1);
    addLead(tr("In the %n row(s) that are shown. Capital and small letters are the same.", nullptr, rows));
    m_find->setObjectName("findEdit"_L1);
    m_replacement->setObjectName("replacementEdit"_L1);
    m_field->setObjectName("replaceFieldBox"_L1);
    m_field->addItem(tr("All columns"), -1);
    for (const Field field : allFields)
        m_field->addItem(fieldTitle(field), static_cast<int>(field));
    m_findField = new FormField(tr("&Find"), m_find, this);
    const auto add = [this](QWidget *field) {
        content()->addSpacing(Tokens::space16);
        content()->addWidget(field);
    };
    add(m_findField);
    add(new FormField(tr("Replace &with"), m_replacement, this));
    add(new FormField(tr("&In"), m_field, this));

    cancelButton()->setText(tr("Close"));
    m_button->setObjectName("replaceAllButton"_L1);
    m_button->setDefault(true);
    setRole(m_button, "primary"_L1);
    buttons()->addWidget(m_button);
    chainTabs({m_find, m_replacement, m_field, cancelButton(), m_button});
    connect(m_button, &QPushButton::clicked, this, &ReplaceDialog::replace);
    connect(m_find, &QLineEdit::textChanged, this, [this] { m_findField->setError({}); });
    m_find->setFocus();
}

ReplaceDialog::~ReplaceDialog() = default;

void ReplaceDialog::setField(std::optional<Field> field)
{
    m_field->setCurrentIndex(m_field->findData(field ? static_cast<int>(*field) : -1));
}

void ReplaceDialog::replace()
{
    if (m_find->text().isEmpty()) {
        m_findField->setError(tr("Type the text to look for."));
        m_find->setFocus();
        return;
    }
    const int field = m_field->currentData().toInt();
    Q_EMIT replaceRequested(m_find->text(), m_replacement->text(),
        field < 0 ? std::nullopt : std::make_optional(static_cast<Field>(field)));
}

void ReplaceDialog::showProgress(int done, int total)
{
    m_button->setEnabled(false);
    setHint(tr("%1 of %2 rows…").arg(locale().toString(done), locale().toString(total)));
}

void ReplaceDialog::showReplaced(int cells)
{
    m_button->setEnabled(true);
    setHint(cells == 0 ? tr("The text was not found.") : tr("Replaced in %n cell(s).", nullptr, cells));
}

void ReplaceDialog::done(int result)
{
    Q_EMIT stopRequested();
    FormDialog::done(result);
}

} // namespace techpass
