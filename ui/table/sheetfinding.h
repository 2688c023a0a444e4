// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/askedchange.h"
#include "models/batch/idletasks.h"
#include "ui/table/cellfinder.h"

#include <QPersistentModelIndex>
#include <QTimer>

#include <optional>

namespace techpass {

class BatchDocument;
class BatchFilterModel;
class FindBar;
class SpreadsheetView;

/// Finds and replaces in a spreadsheet what its find bar asks for: goes to the first find while it is being
/// typed, counts on in the background, and starts again when the list changes. Where it looks in the selected
/// cells, those are the view's, as they are selected now: going to a find leaves them selected, and selecting
/// others means those; none selected is none to look in. Owned by the bar's window; view and bar live as
/// long. GUI thread.
class SheetFinding final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetFinding)

public:
    SheetFinding(SpreadsheetView *view, FindBar *bar, QObject *parent);

    /// Neither is owned; both null end it.
    void setDocument(BatchDocument *document, BatchFilterModel *rows);
    void open(bool replacing);
    void close();
    /// To the next find, or the previous one; of what was looked for last where the bar is closed.
    void step(bool forward);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    enum class Wanted { Nothing, First, Next, Previous };
    /// Of all, once all is found.
    struct Replacement
    {
        QString text;
        IdleTasks::Expectation expected;
    };

    void listen();
    void search(Wanted wanted);
    bool isManySelected() const;
    void onSelectionChanged();
    void stopReplacing();
    void giveWay();
    SheetSelection cells() const;
    void goWhereWanted();
    void goTo(const QModelIndex &index);
    void showCount();
    bool isFind(const QModelIndex &index) const;
    /// The edit that replaces in a cell; nothing where it is read-only.
    std::optional<CellEdit> replacing(const QModelIndex &index, const QString &replacement) const;
    void replaceOne(const QString &replacement);
    void replaceAll(const QString &replacement);
    void tellReplaced(int cells, int readOnly);

    SpreadsheetView *m_view;
    FindBar *m_bar;
    BatchDocument *m_document = nullptr;
    BatchFilterModel *m_rows = nullptr;
    CellFinder m_finder;
    SlicedWork m_replacing;
    AskedChange m_replaced;
    QTimer m_again; ///< once for all changes of one turn of the event loop
    QPersistentModelIndex m_origin; ///< where typing looks from
    Wanted m_wanted = Wanted::Nothing;
    std::optional<Replacement> m_wantedReplacement;
};

} // namespace techpass
