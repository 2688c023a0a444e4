// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/askedchange.h"
#include "models/batch/backgroundwork.h"
#include "models/batch/batchchange.h"
#include "models/batch/idletasks.h"
#include "ui/table/pasteplan.h"
#include "ui/table/sheetselection.h"
#include "ui/table/slicedwork.h"

#include <QObject>

#include <functional>
#include <memory>

namespace techpass {

class BatchDocument;
class BatchFilterModel;

/// What the keys of a spreadsheet do to its selected cells, each as one undo step: only to rows and columns
/// that are shown (a cut of whole rows takes all of them), never to a cell that is read-only. What is big is
/// prepared a little at a time, and the document, which expects it, may take it in later; a list that changes
/// meanwhile ends it. Owned by the view. GUI thread.
class SheetEdits final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetEdits)

public:
    explicit SheetEdits(QObject *parent = nullptr);

    /// Neither is owned; both null end what is being done.
    void setDocument(BatchDocument *document, BatchFilterModel *rows);
    bool isWorking() const { return m_work.isRunning() || m_reading.isRunning(); }
    /// Whether what it works on is going to change the list.
    bool isChanging() const { return isWorking() && m_deed == Deed::Change; }
    /// Whether a copy may still be put in place of the one that is being made.
    bool isCopying() const { return isWorking() && m_deed == Deed::Copy && !m_next; }
    void stop();
    /// Does `command` now, or once what is being copied is copied.
    void inTurn(std::function<void()> command);
    /// True, and told of, while nothing can be begun: a change is being prepared, whose end would find other
    /// cells where they were selected, or another command waits.
    bool refuses();

    // Each begins at once, and drops what is being prepared: ask inTurn() first.

    /// The selected cells, without what is between them; of whole rows the hidden columns, too. Refused where
    /// the rows do not have the same columns.
    void copy(const SheetSelection &selection);
    void cut(const SheetSelection &selection);
    void clear(const SheetSelection &selection);
    void fill(const SheetSelection &selection, const QString &value, ChangeKind kind);
    /// Copies the topmost selected cell of each column into those below it; a single row takes from the row
    /// above it.
    void fillDown(const SheetSelection &selection);
    /// A single value fills the selection; see PastePlan for all else. Rows past the last shown one are added
    /// to the list.
    void paste(const SheetSelection &selection, const QString &text);
    void removeRows(const SheetSelection &selection);
    /// The list itself gets the order that its rows are shown in; where some are not, all are sorted anew.
    void keepOrder();

Q_SIGNALS:
    /// What became of it, where the cells do not show it.
    void told(const QString &sentence);
    /// Of what takes longer than a moment.
    void progressed(qint64 done, qint64 total);
    /// How much of a long text that is pasted is understood, several times a second.
    void reading(int hundredths);
    void pasted(
        const QList<int> &rows, const QList<int> &columns); ///< where the cells stand now, of those shown
    void rowsRemoved();
    void orderKept(); ///< what was shown is the list's own order now

private:
    struct Paste;
    struct Pasted;
    enum class Deed { Copy, Change };

    void work(Deed deed, qint64 count, std::function<bool(qint64)> step, std::function<void()> done);
    void next();
    void fillColumns(
        const SheetSelection &selection, const QList<int> &columns, const QString &value, ChangeKind kind);
    void copyThen(
        Deed deed, const SheetSelection &selection, std::function<void(const QList<int> &columns)> then);
    void pasteRead(const SheetSelection &selection, Pasted &pasted);
    void pastePlan(PastePlan plan);
    void pasteRow(Paste &paste, int line) const;
    QList<int> addedPlaces(int count) const;
    void finishPaste(const std::shared_ptr<Paste> &paste);
    /// Hands `edits` to the document; then tells of `readOnly` cells that were left out.
    void apply(const QList<CellEdit> &edits, ChangeKind kind, int readOnly);
    void change(const std::function<void()> &change, const AskedChange::Then &then);
    void giveWay();
    bool isReadOnly(int row, int column) const;

    BatchDocument *m_document = nullptr;
    BatchFilterModel *m_rows = nullptr;
    SlicedWork m_work;
    BackgroundWork m_reading;
    Deed m_deed = Deed::Copy; ///< what is being worked on
    IdleTasks::Expectation m_expected; ///< of what is being read
    std::function<void()> m_next; ///< the command that waits for it
    AskedChange m_asked;
};

} // namespace techpass
