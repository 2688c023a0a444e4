// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/theme.h"

#include <QLocale>
#include <QStyle>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace techpass {

Chip::Chip(const Words &text, QWidget *parent)
    : QPushButton(parent)
{
    setRole(this, "chip"_L1);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    keepWorded(this, [this, text] {
        setText(text());
        describe();
    });
}

void Chip::setCount(int count)
{
    if (property("count").isValid() && this->count() == count)
        return;
    setProperty("count", count);
    describe();
    updateGeometry();
    update();
}

int Chip::count() const
{
    return property("count").toInt();
}

void Chip::setDot(QLatin1StringView dot)
{
    setProperty("dot", QString(dot));
    updateGeometry();
    update();
}

/// QPushButton keeps its hint until the text changes, and knows nothing of count and dot.
QSize Chip::sizeHint() const
{
    ensurePolished();
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, QSize(), this);
}

void Chip::describe()
{
    if (property("count").isValid())
        setAccessibleName(tr("%1, %2").arg(text(), locale().toString(count())));
    else
        setAccessibleName(text());
}

} // namespace techpass
