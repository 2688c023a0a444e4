// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewpage.h"

#include "models/batch/askedchange.h"
#include "models/batch/batchdocument.h"
#include "models/batch/batchfiltermodel.h"
#include "ui/dialogs/savefiledialog.h"
#include "ui/pages/departedline.h"
#include "ui/pages/liststatus.h"
#include "ui/pages/listtidings.h"
#include "ui/pages/openingline.h"
#include "ui/pages/reviewbody.h"
#include "ui/pages/reviewfilterbar.h"
#include "ui/pages/reviewhead.h"
#include "ui/pages/reviewnotices.h"
#include "ui/pages/reviewparts.h"
#include "ui/pages/reviewquestions.h"
#include "ui/pages/reviewsheet.h"
#include "ui/pages/workline.h"
#include "ui/widgets/focusreturn.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/wording.h"

#include <QFileInfo>
#include <QShortcut>

#include <utility>

namespace techpass {

using namespace Qt::StringLiterals;

class ReviewPage::Private final : public ReviewParts
{
    Q_DECLARE_TR_FUNCTIONS(techpass::ReviewPage)

public:
    explicit Private(ReviewPage *page);

    void wire();
    void addShortcuts();
    void showCounts();
    void showBusy();
    void enableBody();
    void goBack();
    bool isBusy() const { return sheet.document && sheet.document->isBusy(); }
    void reset();
    void askSubmit();
    void askExport();
    void tellShown();

    ReviewSheet show(ReviewSheet next, bool asPreview);
    void watch();

    ReviewPage *q;
    ReviewSheet sheet;
    ReviewSheet before; ///< the preview
    ListTidings tidings{*this};
    bool mayInvite = true;
    bool preview = false;
    QString refusal;
    FocusReturn focus; ///< while the list is closed to changes
    AskedChange asked;
    ReviewQuestions *questions;
};

ReviewPage::Private::Private(ReviewPage *page)
    : ReviewParts(page)
    , q(page)
    , focus(*page)
    , questions(new ReviewQuestions(page))
{
    wire();
    addShortcuts();
}

void ReviewPage::Private::wire()
{
    connect(head, &ReviewHead::backRequested, q, &ReviewPage::backRequested);
    connect(head, &ReviewHead::resetRequested, questions, &ReviewQuestions::askReset);
    connect(head, &ReviewHead::exportRequested, q, [this] { askExport(); });
    connect(head, &ReviewHead::submitRequested, q, [this] { askSubmit(); });
    connect(questions, &ReviewQuestions::resetAgreed, q, [this] { reset(); });
    connect(
        questions, &ReviewQuestions::submitAgreed, q, [this] { Q_EMIT q->submitRequested(sheet.document); });
    connect(questions, &ReviewQuestions::refused, q, [this] {
        q->showStatus([] { return tr("Not done, as the list is being changed. Try again in a moment."); });
    });
    connect(unsaved, &MessageBar::actionRequested, q, &ReviewPage::saveRequested);
    connect(notices, &ReviewNotices::openSourceRequested, q, &ReviewPage::openSourceRequested);
    connect(opening, &OpeningLine::cancelRequested, q, &ReviewPage::cancelOpeningRequested);
    connect(work, &WorkLine::stopped, q,
        [this] { q->showStatus([] { return tr("Stopped. The list is as it was."); }); });
    connect(body, &ReviewBody::told, status, qOverload<const Words &>(&ListStatus::say));
    connect(body, &ReviewBody::toldOfCell, status, &ListStatus::sayOfCell);
    connect(body, &ReviewBody::cellLeft, status, &ListStatus::leaveCell);
    connect(body, &ReviewBody::rowTyped, q, [this](const std::optional<TypedRow> &typed) {
        if (!typed)
            status->leaveCell();
        Q_EMIT q->rowTyped(sheet.document, typed);
    });
    connect(body, &ReviewBody::allRowsRequested, q, [this] { filters->showAll(); });
    connect(filters, &ReviewFilterBar::filtered, q, [this] { body->showEmptiness(); });
    connect(body, &ReviewBody::sheetLayoutChanged, q, &ReviewPage::sheetLayoutChanged);
    connect(filters, &ReviewFilterBar::leftForRows, q, [this] { body->focusRows(); });
    connect(filters, &ReviewFilterBar::outboxRequested, q, &ReviewPage::outboxRequested);
    connect(departed, &DepartedLine::refreshed, q, [this] {
        body->showEmptiness();
        body->focusRows();
    });
}

void ReviewPage::Private::addShortcuts()
{
    // Wherever the focus is in the window.
    connect(new QShortcut(QKeySequence::Find, q), &QShortcut::activated, q, [this] { body->find(false); });
    connect(new QShortcut(Qt::CTRL | Qt::Key_H, q), &QShortcut::activated, q, [this] { body->find(true); });
}

void ReviewPage::Private::showCounts()
{
    // Those of the first rows alone would say nothing about the list.
    const BatchCounts counts = sheet.document && !preview ? sheet.document->counts() : BatchCounts();
    filters->showCounts(counts);
    notices->refresh();
    const QWidget *now = q->window()->focusWidget();
    const bool isInHead = head->isAncestorOf(now);
    const bool changes = sheet.document && !sheet.document->isSettled();
    head->showState(counts, {preview, mayInvite, refusal, tidings.isEnqueueing(), changes});
    body->showEmptiness();
    // Nothing is left to submit.
    if (isInHead && !now->isEnabled())
        body->focusRows();
}

void ReviewPage::Private::enableBody()
{
    body->setEnabled(!tidings.isEnqueueing() && !isBusy());
}

/// Who stayed is where they were, or at the rows where that is gone.
void ReviewPage::Private::goBack()
{
    QWidget *wanted = focus.takeBack(*work);
    if (!wanted)
        return;
    if (wanted->isEnabled() && wanted->isVisible() && !body->isAncestorOf(wanted))
        wanted->setFocus();
    else
        body->focusRows();
}

void ReviewPage::Private::showBusy()
{
    if (isBusy())
        focus.leave({body, head});
    enableBody();
    showCounts();
    if (!isBusy())
        goBack();
}

void ReviewPage::Private::reset()
{
    BatchDocument *document = sheet.document;
    asked.ask(
        *document, [document] { document->reset(); },
        [this](const ChangeSize &made) {
            q->showStatus([rows = made.rows] {
                return tr("%Ln row(s) removed. Ctrl+Z brings them back.", nullptr, rows);
            });
        });
    body->focusRows();
}

void ReviewPage::Private::askSubmit()
{
    if (tidings.isEnqueueing() || isBusy())
        return;
    body->commitEditor();
    questions->askSubmit();
}

/// Returns what was shown before: its models go last, when all who showed them have let go of them.
ReviewSheet ReviewPage::Private::show(ReviewSheet next, bool asPreview)
{
    // Nothing that is typed goes with the list.
    body->commitEditor();
    sheet.place = body->standing();
    asked.drop();
    if (sheet.document)
        sheet.document->disconnect(q);
    q->showStatus({});
    preview = asPreview;
    body->setPreview(preview);
    opening->setVisible(preview);
    filters->setVisible(!preview);
    ReviewSheet shownBefore = std::exchange(sheet, std::move(next));
    watch();
    return shownBefore;
}

void ReviewPage::Private::watch()
{
    BatchDocument *document = sheet.document;
    BatchFilterModel *rows = sheet.rows.get();
    if (document) {
        connect(document, &BatchDocument::countsChanged, q, [this] { showCounts(); });
        connect(document, &BatchDocument::busyChanged, q, [this] { showBusy(); });
        connect(document, &BatchDocument::settledChanged, q, [this] { showCounts(); });
        connect(rows, &BatchFilterModel::filterApplied, q, [this] { tellShown(); });
        head->setTitle(document->title());
    }
    questions->setList(document, rows);
    filters->setRows(rows);
    departed->setRows(document, rows);
    body->setDocument(document, rows);
    work->setDocument(document, rows);
    notices->setDocument(document);
    tidings.show(!preview);
    enableBody();
    showCounts();
}

void ReviewPage::Private::tellShown()
{
    if (sheet.rows->filter() == BatchFilter::All && sheet.rows->text().isEmpty())
        status->showsAll();
    else
        status->sayShown(sheet.rows->rowCount());
}

void ReviewPage::Private::askExport()
{
    if (!sheet.document)
        return;
    auto *dialog
        = new SaveFileDialog(tr("Export the list"), QFileInfo(sheet.document->title()).completeBaseName(), q);
    dialog->setObjectName("exportDialog"_L1);
    connect(dialog, &SaveFileDialog::pathChosen, q, [this, wanted = sheet.document](const QString &path) {
        if (sheet.document == wanted)
            Q_EMIT q->exportRequested(wanted, path);
    });
    dialog->open();
}

ReviewPage::ReviewPage(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    setObjectName("reviewPage"_L1);
    keepWorded(this, [this] { d->showCounts(); });
}

ReviewPage::~ReviewPage()
{
    setDocument(nullptr);
}

BatchDocument *ReviewPage::document() const
{
    return d->sheet.document;
}

void ReviewPage::setDocument(BatchDocument *document)
{
    const bool isShown = document && document == d->sheet.document && !d->preview;
    if (isShown)
        return;
    const bool goesOn = d->preview && document && document->title() == d->sheet.document->title();
    const ListPlace place = d->body->standing();
    d->tidings.clear();
    d->show(ReviewSheet(document), false);
    std::exchange(d->before, {});
    if (goesOn)
        d->body->goBackTo(place);
}

void ReviewPage::setPreview(BatchDocument *head)
{
    const bool isFirst = !d->preview;
    ReviewSheet before = d->show(ReviewSheet(head), true);
    if (isFirst)
        d->before = std::move(before);
    d->opening->setTitle(head->title());
}

void ReviewPage::focusRows()
{
    d->body->focusRows();
}

bool ReviewPage::goOnTyping(const TypedRow &typed)
{
    const bool goesOn = d->body->goOnTyping(typed);
    if (!goesOn)
        Q_EMIT rowTyped(d->sheet.document, std::nullopt);
    return goesOn;
}

bool ReviewPage::isPreview() const
{
    return d->preview;
}

void ReviewPage::endPreview()
{
    if (!d->preview)
        return;
    d->show(std::exchange(d->before, {}), false);
    d->body->goBackTo(d->sheet.place);
}

void ReviewPage::forget(const BatchDocument *document)
{
    if (d->before.document == document) {
        std::exchange(d->before, {});
        d->tidings.clear();
    }
}

void ReviewPage::showOpening(int percent)
{
    d->opening->setProgress(percent);
}

void ReviewPage::showUnsaved(const Words &sentence)
{
    d->tidings.setUnsaved(sentence);
}

void ReviewPage::showSourceChanged(const QString &path)
{
    d->tidings.setChangedSource(path);
}

bool ReviewPage::can(EditDeed deed) const
{
    return d->body->can(deed);
}

void ReviewPage::run(EditDeed deed)
{
    d->body->run(deed);
}

bool ReviewPage::pastesCells(const QWidget *focus) const
{
    return d->body->pastesCells(focus);
}

void ReviewPage::setExportAction(QAction *action)
{
    d->head->setExportAction(action);
}

void ReviewPage::setMayInvite(bool may, const QString &reason)
{
    d->mayInvite = may;
    d->refusal = may ? QString() : reason;
    d->notices->setRefusal(d->refusal);
    d->showCounts();
}

void ReviewPage::setSheetLayout(const SheetLayout &layout)
{
    d->body->setSheetLayout(layout);
}

void ReviewPage::setWaits(Waits waits)
{
    d->questions->setWaits(waits);
}

void ReviewPage::showEnqueueing(const BatchDocument *document, int done, int total)
{
    if (document != (d->preview ? d->before.document : d->sheet.document))
        return;
    const bool before = d->tidings.isEnqueueing();
    d->tidings.setEnqueued(done, total);
    const bool now = d->tidings.isEnqueueing();
    if (now && !before)
        d->focus.leave({d->body, d->head});
    d->enableBody();
    d->showCounts();
    if (before && !now)
        d->goBack();
}

void ReviewPage::showSent(const OutboxCounts &counts)
{
    d->tidings.setSent(counts);
}

void ReviewPage::showStatus(const Words &sentence)
{
    d->status->say(sentence);
}

} // namespace techpass
