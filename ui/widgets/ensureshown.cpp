// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ensureshown.h"

#include <QScrollArea>

namespace techpass {

void ensureShown(const QWidget &widget, const QRect &place)
{
    for (QWidget *outer = widget.parentWidget(); outer; outer = outer->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(outer);
        if (!area || !area->widget())
            continue;
        const QRect there(widget.mapTo(area->widget(), place.topLeft()), place.size());
        area->ensureVisible(there.center().x(), there.center().y(), there.width() / 2, there.height() / 2);
    }
}

} // namespace techpass
