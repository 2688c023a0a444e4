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
    say(sentence, About::Command);
}

void ListStatus::sayOfCell(const Words &sentence)
{
    say(sentence, About::Cell);
}

void ListStatus::leaveCell()
{
    if (m_about == About::Cell)
        say({});
}

void ListStatus::sayShown(int rows)
{
    say([rows] { return tr("%Ln row(s) shown.", nullptr, rows); }, About::Filter);
}

void ListStatus::showsAll()
{
    if (m_about == About::Filter)
        say({});
}

void ListStatus::say(const Words &sentence, About about)
{
    m_said = sentence;
    m_about = about;
    put();
    if (!text().isEmpty())
        announce(this);
}

void ListStatus::put()
{
    setText(m_said());
    setAccessibleName(text());
}

} // namespace techpass
