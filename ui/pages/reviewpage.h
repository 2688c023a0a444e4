// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/typedrow.h"
#include "models/domain/waits.h"
#include "ui/widgets/wording.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace techpass {

class BatchDocument;
enum class EditDeed;
struct OutboxCounts;
struct SheetLayout;

/// The list under review: head with Reset, Export and Submit, filters, the spreadsheet and the problems. It
/// changes the document and emits what only the application can do. GUI thread.
class ReviewPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewPage)

public:
    explicit ReviewPage(QWidget *parent = nullptr);
    ~ReviewPage() override;

    /// Not owned; nullptr clears the page. Call it before the document is deleted. The one that is shown
    /// stays as it is.
    void setDocument(BatchDocument *document);
    BatchDocument *document() const;
    /// The first rows of a list that is still being opened, to look at (not owned). setDocument() with a list
    /// of that title goes on where the user is; endPreview() goes back to the list before.
    void setPreview(BatchDocument *head);
    bool isPreview() const;
    void focusRows();
    /// Goes to the cell and opens its editor with what was typed before a crash; false where the cell is not
    /// there any more or cannot be changed: it is then not kept any longer.
    bool goOnTyping(const TypedRow &typed);
    void endPreview();
    /// Is not gone back to any more.
    void forget(const BatchDocument *document);
    void showOpening(int percent);
    /// Says that the list is not saved, and why; an empty sentence takes it back.
    void showUnsaved(const Words &sentence);
    /// The file that the list was read from was changed since.
    void showSourceChanged(const QString &path);

    /// What the Edit menu does to the list.
    bool can(EditDeed deed) const;
    void run(EditDeed deed);
    /// See SpreadsheetView::pastesCells().
    bool pastesCells(const QWidget *focus) const;
    /// `action` exports the list while it is shown.
    void setExportAction(QAction *action);

    /// Whether the signed-in user may submit, and why not.
    void setMayInvite(bool may, const QString &reason = {});
    /// How the user likes the columns.
    void setSheetLayout(const SheetLayout &layout);
    /// Until when the rows that are submitted stay in the Outbox.
    void setWaits(Waits waits);
    /// How far a submission of that list has come into the outbox; done == total ends it.
    void showEnqueueing(const BatchDocument *document, int done, int total);
    /// What became of the rows that were submitted last from the list.
    void showSent(const OutboxCounts &counts);
    /// A line that is seen and spoken, e.g. "406 rows are in the Outbox".
    void showStatus(const Words &sentence);

Q_SIGNALS:
    /// The user saw what is ready and what stays, and submits the ready rows.
    void submitRequested(techpass::BatchDocument *document);
    void exportRequested(techpass::BatchDocument *document, const QString &path);
    void backRequested();
    /// What stands in a cell's editor, for keeping it; see CellTyping::changed().
    void rowTyped(techpass::BatchDocument *document, const std::optional<techpass::TypedRow> &typed);
    /// The rows that were submitted are to be shown.
    void outboxRequested();
    void sheetLayoutChanged(const techpass::SheetLayout &layout);
    void cancelOpeningRequested();
    /// Writing what could not be written is to be tried again.
    void saveRequested();
    void openSourceRequested(const QString &path);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace techpass
