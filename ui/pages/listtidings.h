// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/submission.h"
#include "ui/widgets/wording.h"

#include <QString>

namespace techpass {

struct ReviewParts;

/// What is told of the open list from elsewhere, in the parts of the review page that say it. It is kept
/// while the first rows of another list are looked at, of which it does not speak. Owned by the page; GUI
/// thread.
class ListTidings final
{
    Q_DISABLE_COPY_MOVE(ListTidings)

public:
    explicit ListTidings(const ReviewParts &parts)
        : m_parts(parts)
    {
    }

    void clear(); ///< another list is open
    void show(bool shown);

    void setSent(const OutboxCounts &counts);
    void setChangedSource(const QString &path);
    /// Why it is not saved; an empty sentence takes it back.
    void setUnsaved(const Words &sentence);
    void setEnqueued(int done, int total);
    bool isEnqueueing() const { return m_isShown && m_enqueued < m_toEnqueue; }

private:
    void tellUnsaved();
    void tellEnqueued();

    const ReviewParts &m_parts;
    OutboxCounts m_sent;
    QString m_changedSource;
    Words m_unsaved;
    int m_enqueued = 0;
    int m_toEnqueue = 0;
    bool m_isShown = true;
};

} // namespace techpass
