// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/typedrow.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QWidget;

namespace techpass {

class SpreadsheetView;

/// Tells what is typed into a cell while it is typed. Owned by its view, which says when an editor opens and
/// closes. GUI thread.
class CellTyping final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellTyping)

public:
    explicit CellTyping(SpreadsheetView *view);

    /// The current cell's editor, which was opened.
    void watch(QWidget *editor);
    /// Looks whether something else is typed now.
    void look();

Q_SIGNALS:
    /// Nothing where no cell is edited, or its editor says the same as the cell.
    void changed(const std::optional<techpass::TypedRow> &typed);

private:
    std::optional<TypedRow> typed() const;

    SpreadsheetView *m_view;
    QPointer<QWidget> m_editor;
    std::optional<TypedRow> m_told;
};

} // namespace techpass
