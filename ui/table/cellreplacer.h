// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchchange.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace techpass {

class BatchDocument;

/// Replaces a text in some rows of a list, as one change: looks through them a few milliseconds at a time and
/// changes the list at the end. Stop it by deleting it. The document must live as long. GUI thread.
class CellReplacer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellReplacer)

public:
    /// `field` nothing: in every field. Without regard to case.
    CellReplacer(
        BatchDocument &document, QList<RowId> rows, std::optional<Field> field, QObject *parent = nullptr);

    void start(const QString &find, const QString &replacement);

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(int cells);

private:
    void work();

    BatchDocument &m_document;
    QList<RowId> m_rows;
    std::optional<Field> m_field;
    QString m_find;
    QString m_replacement;
    QList<CellEdit> m_edits;
    int m_done = 0;
    QTimer m_timer;
};

} // namespace techpass
