// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lockline.h"

#include "models/domain/effectivesettings.h"
#include "models/domain/listtext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int smallIcon = 14;

} // namespace

LockLine::LockLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
{
    setObjectName(u"lockLine"_s);
    setRole(m_text, "hint"_L1);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Tokens::space4);
    row->addWidget(new IconLabel("lock"_L1, IconTint::Secondary, smallIcon, this), 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
    keepWorded(this, [this] { showWords(); });
}

void LockLine::lock(const EffectiveSetting &setting, QWidget *control)
{
    if (!setting.isLocked())
        return;
    m_place = setting.place;
    m_control = control;
    if (control)
        control->setEnabled(false);
    show();
    showWords();
}

void LockLine::setMore(const Words &more)
{
    m_more = more;
    showWords();
}

void LockLine::showWords()
{
    if (m_place.isEmpty())
        return;
    const QString said = tr("Set by the administrator of this computer (%1).").arg(m_place);
    const QString more = m_more();
    m_text->setText(more.isEmpty() ? said : paragraph({said, more}));
    if (m_control)
        m_control->setAccessibleDescription(text());
}

QString LockLine::text() const
{
    return m_text->text();
}

} // namespace techpass
