// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/seedchoice.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/wording.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSignalBlocker>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

/// What stands in a list and is sent; the buttons' words may be translated.
constexpr auto yes = "Yes"_L1;
constexpr auto no = "No"_L1;

} // namespace

SeedChoice::SeedChoice(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_yes(new QRadioButton(this))
    , m_no(new QRadioButton(this))
{
    m_yes->setObjectName("seedYes"_L1);
    m_no->setObjectName("seedNo"_L1);
    m_group->addButton(m_yes);
    m_group->addButton(m_no);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Tokens::space24);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    row->addStretch();
    setFocusProxy(m_yes);
    keepWorded(this, [this] {
        m_yes->setText(tr("&Yes"));
        m_no->setText(tr("&No"));
    });
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool checked) {
        if (!checked)
            return;
        m_other.clear();
        setFocusProxy(button);
        Q_EMIT valueChanged();
    });
}

QString SeedChoice::value() const
{
    if (m_yes->isChecked())
        return yes;
    return m_no->isChecked() ? QString(no) : m_other;
}

void SeedChoice::setValue(const QString &value)
{
    if (value == this->value())
        return;
    m_other.clear();
    if (value == yes)
        choose(m_yes);
    else if (value == no)
        choose(m_no);
    else {
        choose(nullptr);
        m_other = value;
    }
    Q_EMIT valueChanged();
}

void SeedChoice::choose(QRadioButton *button)
{
    const QSignalBlocker quiet(m_group);
    m_group->setExclusive(false);
    m_yes->setChecked(button == m_yes);
    m_no->setChecked(button == m_no);
    m_group->setExclusive(true);
    setFocusProxy(button ? button : m_yes);
}

} // namespace techpass
