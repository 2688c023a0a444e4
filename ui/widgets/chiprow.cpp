// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chiprow.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace techpass {

ChipRow::ChipRow(QWidget *parent, Room room)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    if (room == Room::OneLine)
        m_row = new QHBoxLayout;
    else
        m_row = new FlowLayout(Tokens::space8);
    setLayout(m_row);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Tokens::space8);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT chosenChanged(id);
    });
}

Chip *ChipRow::addChip(int id, const Words &text, const QString &objectName)
{
    auto *chip = new Chip(text, this);
    chip->setObjectName(objectName);
    chip->installEventFilter(this);
    m_row->addWidget(chip);
    m_group->addButton(chip, id);
    if (m_group->buttons().size() == 1)
        chip->setChecked(true);
    return chip;
}

void ChipRow::addBehind(QWidget *widget)
{
    m_row->addWidget(widget);
}

void ChipRow::finish()
{
    static_cast<QBoxLayout *>(m_row)->addStretch();
}

Chip *ChipRow::chip(int id) const
{
    return static_cast<Chip *>(m_group->button(id));
}

int ChipRow::chosen() const
{
    return m_group->checkedId();
}

void ChipRow::choose(int id)
{
    if (Chip *wanted = chip(id))
        wanted->setChecked(true);
}

bool ChipRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        static_cast<Chip *>(watched)->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace techpass
