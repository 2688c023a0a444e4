// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listtidings.h"

#include "ui/pages/enqueueline.h"
#include "ui/pages/reviewfilterbar.h"
#include "ui/pages/reviewnotices.h"
#include "ui/pages/reviewparts.h"
#include "ui/widgets/messagebar.h"

namespace techpass {

void ListTidings::clear()
{
    m_sent = {};
    m_changedSource.clear();
    m_unsaved = {};
    m_enqueued = m_toEnqueue = 0;
}

void ListTidings::show(bool shown)
{
    m_isShown = shown;
    m_parts.filters->showSent(shown ? m_sent : OutboxCounts());
    m_parts.notices->setChangedSource(shown ? m_changedSource : QString());
    tellUnsaved();
    tellEnqueued();
}

void ListTidings::setSent(const OutboxCounts &counts)
{
    m_sent = counts;
    if (m_isShown)
        m_parts.filters->showSent(counts);
}

void ListTidings::setChangedSource(const QString &path)
{
    m_changedSource = path;
    if (m_isShown)
        m_parts.notices->setChangedSource(path);
}

void ListTidings::setUnsaved(const Words &sentence)
{
    m_unsaved = sentence;
    tellUnsaved();
}

void ListTidings::tellUnsaved()
{
    MessageBar &bar = *m_parts.unsaved;
    const QString said = m_isShown ? m_unsaved() : QString();
    // Said once, however often it is tried in vain.
    if (!said.isEmpty() && (bar.isHidden() || bar.text() != said))
        bar.setMessage(MessageBar::Kind::Error, m_unsaved);
    bar.setVisible(!said.isEmpty());
}

void ListTidings::setEnqueued(int done, int total)
{
    m_enqueued = done;
    m_toEnqueue = total;
    tellEnqueued();
}

void ListTidings::tellEnqueued()
{
    m_parts.progress->setProgress(m_isShown ? m_enqueued : 0, m_isShown ? m_toEnqueue : 0);
}

} // namespace techpass
