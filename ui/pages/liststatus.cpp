// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/liststatus.h"

#include "ui/widgets/spoken.h"

namespace techpass {

ListStatus::ListStatus(QWidget *parent)
    : QLabel(parent)
{
    keepWorded(this, [this] { put(); });
}

void ListStatus::say(const Words &sentence)
{
    m_said = sentence;
    m_isOfCell = false;
    put();
    if (!text().isEmpty())
        announce(this);
}

void ListStatus::sayOfCell(const Words &sentence)
{
    say(sentence);
    m_isOfCell = true;
}

void ListStatus::leaveCell()
{
    if (m_isOfCell)
        say({});
}

void ListStatus::put()
{
    setText(m_said());
    setAccessibleName(text());
}

} // namespace techpass
