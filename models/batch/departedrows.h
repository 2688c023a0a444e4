// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchfiltermodel.h"
#include "models/batch/rowset.h"

#include <QObject>

namespace techpass {

/// The shown rows that the filter would not let through any more, and how many it would let through that are
/// not shown: they were changed, and stay where they are until the user asks for the filter to be applied
/// again. Document and rows are the caller's and must live longer. GUI thread.
class DepartedRows final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DepartedRows)

public:
    DepartedRows(const BatchDocument &document, const BatchFilterModel &rows, QObject *parent = nullptr);

    int count() const { return m_departed.size(); }
    /// Those that would come; only where no text is looked for, which takes a walk through the list.
    int arrived() const;

Q_SIGNALS:
    void countChanged(); ///< or that of those that would come

private:
    /// Looks at these rows, which are shown.
    void lookAt(const QList<RowId> &shown);
    void lookAtAll();
    void forgetAll();
    void tell();

    const BatchDocument &m_document;
    const BatchFilterModel &m_rows;
    RowSet m_departed;
    int m_told = 0;
    int m_toldArrived = 0;
};

} // namespace techpass
