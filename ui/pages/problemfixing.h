// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/askedchange.h"
#include "models/batch/problemgroups.h"
#include "ui/widgets/wording.h"

#include <QObject>

#include <functional>

namespace techpass {

/// Mends what the problems panel offers to mend: shows first what will change, asks for a value where the fix
/// needs one, and says what was done. Made for one list; document and groups outlive it. GUI thread.
class ProblemFixing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemFixing)

public:
    /// Dialogs stand over `window`.
    ProblemFixing(BatchDocument &document, ProblemGroups &groups, QWidget *window);
    ~ProblemFixing() override;

    /// A fix of one row whose title says it all happens at once.
    void fixGroup(const QModelIndex &group);
    void fixRow(const QModelIndex &group, RowId row);
    /// Every fix that needs no answer, as one change.
    void fixAll();
    /// Whether there is such a fix.
    bool canFixAll() const;
    struct RowFix
    {
        QString title; ///< `Row 4: change li..wei to li.wei`
        QString brief; ///< `Row 4: change to li.wei`, for a narrow button
        QList<FixPreview> changes; ///< where the title does not say what changes
    };
    /// Empty where the group has no fix for the row.
    RowFix rowFix(const QModelIndex &group, RowId row) const;

Q_SIGNALS:
    /// What a fix did.
    void told(const QString &sentence);

private:
    void askValue(const QModelIndex &group);
    /// Asks the list for a change; how many rows it mends.
    using Change = std::function<int()>;
    void ask(const Words &title, const QList<FixPreview> &changes, int rows, const Change &fix);
    QString words(const FixPreview &change) const;
    void mend(const Change &fix);
    void make(const Change &change, const std::function<QString(int)> &sentence);

    BatchDocument &m_document;
    ProblemGroups &m_groups;
    QWidget *m_window;
    AskedChange m_made;
};

} // namespace techpass
