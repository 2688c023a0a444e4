// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charactercounter.h"

#include "ui/theme/theme.h"
#include "ui/widgets/reasonedit.h"

#include <QAccessible>

namespace techpass {

using namespace Qt::StringLiterals;

CharacterCounter::CharacterCounter(ReasonEdit *edit, QWidget *parent)
    : QLabel(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setRole(this, "hint"_L1);
    connect(edit, &ReasonEdit::lengthChanged, this, &CharacterCounter::showLength);
    showLength(edit->length(), edit->limit());
}

void CharacterCounter::showLength(int length, int limit)
{
    const bool over = length > limit;
    setText(over ? tr("%1 / %2 · %n too many", nullptr, length - limit).arg(length).arg(limit)
                 : tr("%1 / %2", "characters typed / allowed").arg(length).arg(limit));
    setAccessibleName(tr("%1 of %2 characters").arg(length).arg(limit));
    if (over == m_over)
        return;
    m_over = over;
    setRole(this, over ? "error"_L1 : "hint"_L1);
    if (over) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace techpass
