// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewpage.h"

#include "models/batch/batchdocument.h"
#include "models/batch/batchfiltermodel.h"
#include "models/domain/submission.h"
#include "ui/dialogs/savefiledialog.h"
#include "ui/pages/departedline.h"
#include "ui/pages/enqueueline.h"
#include "ui/pages/openingline.h"
#include "ui/pages/reviewbody.h"
#include "ui/pages/reviewfilterbar.h"
#include "ui/pages/reviewhead.h"
#include "ui/pages/reviewnotices.h"
#include "ui/pages/reviewparts.h"
#include "ui/pages/reviewquestions.h"
#include "ui/pages/workline.h"
#include "ui/widgets/focusreturn.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/wording.h"

#include <QFileInfo>
#include <QLabel>
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
    bool isBusy() const { return document && document->isBusy(); }
    bool refusesForChange();
    void reset();
    ReviewQuestions::Submission submission() const;
    void askSubmit();
    void submit(const ReviewQuestions::Submission &agreed);
    void askExport();

    ReviewPage *q;
    BatchDocument *document = nullptr;
    std::unique_ptr<BatchTableModel> table;
    std::unique_ptr<BatchFilterModel> rows;
    bool mayInvite = true;
    Waits waits = Waits::ForNothing;
    bool enqueueing = false;
    bool preview = false;
    bool goesOnTyping = false; ///< where it was before a crash
    BatchDocument *documentBefore = nullptr; ///< the preview
    ListPlace placeBefore;
    QString refusal;
    FocusReturn focus; ///< while the list is closed to changes
    Words said; ///< by the status
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
    connect(head, &ReviewHead::resetRequested, q, [this] {
        if (document)
            questions->askReset(document->rowCount());
    });
    connect(head, &ReviewHead::exportRequested, q, [this] { askExport(); });
    connect(head, &ReviewHead::submitRequested, q, [this] { askSubmit(); });
    connect(questions, &ReviewQuestions::resetAgreed, q, [this] { reset(); });
    connect(questions, &ReviewQuestions::submitAgreed, q,
        [this](const ReviewQuestions::Submission &agreed) { submit(agreed); });
    connect(unsaved, &MessageBar::actionRequested, q, &ReviewPage::saveRequested);
    connect(notices, &ReviewNotices::openSourceRequested, q, &ReviewPage::openSourceRequested);
    connect(opening, &OpeningLine::cancelRequested, q, &ReviewPage::cancelOpeningRequested);
    connect(work, &WorkLine::stopped, q,
        [this] { q->showStatus([] { return tr("Stopped. The list is as it was."); }); });
    connect(body, &ReviewBody::told, q, [this](const QString &sentence) { q->showStatus(sentence); });
    connect(body, &ReviewBody::cellTyped, q, [this](const std::optional<TypedCell> &typed) {
        if (!typed && std::exchange(goesOnTyping, false))
            q->showStatus({}); // it said how to end that
        Q_EMIT q->cellTyped(document, typed);
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
    const BatchCounts counts = document && !preview ? document->counts() : BatchCounts();
    filters->showCounts(counts);
    notices->refresh();
    const QWidget *now = q->window()->focusWidget();
    const bool isInHead = head->isAncestorOf(now);
    const bool changes = document && !document->isSettled();
    head->showState(counts, {preview, mayInvite, refusal, enqueueing, changes});
    body->showEmptiness();
    // Nothing is left to submit.
    if (isInHead && !now->isEnabled())
        body->focusRows();
}

void ReviewPage::Private::enableBody()
{
    body->setEnabled(!enqueueing && !isBusy());
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

/// What is agreed to is the list as it was seen.
bool ReviewPage::Private::refusesForChange()
{
    const bool refuses = !document->isSettled();
    if (refuses)
        q->showStatus([] { return tr("Not done, as the list is being changed. Try again in a moment."); });
    return refuses;
}

void ReviewPage::Private::reset()
{
    if (refusesForChange())
        return;
    const int rowsBefore = document->rowCount();
    document->reset();
    q->showStatus(
        [rowsBefore] { return tr("%Ln row(s) removed. Ctrl+Z brings them back.", nullptr, rowsBefore); });
    body->focusRows();
}

ReviewQuestions::Submission ReviewPage::Private::submission() const
{
    const BatchCounts counts = document->counts();
    const int hidden = rows->rowCount() < counts.all ? counts.ready - body->readyShown() : 0;
    return {counts.ready, counts.errors, hidden};
}

void ReviewPage::Private::askSubmit()
{
    if (questions->isOpen() || !document || enqueueing || !document->isSettled())
        return;
    body->commitEditor();
    const ReviewQuestions::Submission asked = submission();
    if (asked.ready == 0)
        return;
    if (asked.stay > 0 || asked.hidden > 0)
        questions->askSubmit(asked, waits);
    else
        Q_EMIT q->submitRequested(document);
}

void ReviewPage::Private::submit(const ReviewQuestions::Submission &agreed)
{
    if (refusesForChange())
        return;
    if (submission() == agreed)
        Q_EMIT q->submitRequested(document);
    else
        askSubmit();
}

void ReviewPage::Private::askExport()
{
    if (!document)
        return;
    auto *dialog
        = new SaveFileDialog(tr("Export the list"), QFileInfo(document->title()).completeBaseName(), q);
    dialog->setObjectName("exportDialog"_L1);
    connect(dialog, &SaveFileDialog::pathChosen, q, [this, wanted = document](const QString &path) {
        if (document == wanted)
            Q_EMIT q->exportRequested(document, path);
    });
    dialog->open();
}

ReviewPage::ReviewPage(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    setObjectName("reviewPage"_L1);
    keepWorded(this, [this] {
        d->showCounts();
        d->status->setText(d->said());
        d->status->setAccessibleName(d->status->text());
    });
}

ReviewPage::~ReviewPage()
{
    setDocument(nullptr);
}

BatchDocument *ReviewPage::document() const
{
    return d->document;
}

void ReviewPage::setDocument(BatchDocument *document)
{
    const bool goesOn = d->preview && document && document->title() == d->document->title();
    const ListPlace place = d->body->standing();
    load(document, false);
    if (goesOn)
        d->body->goBackTo(place);
}

void ReviewPage::setPreview(BatchDocument *head)
{
    if (!d->preview) {
        d->documentBefore = d->document;
        d->placeBefore = d->body->standing();
    }
    load(head, true);
    d->opening->setTitle(head->title());
}

void ReviewPage::focusRows()
{
    d->body->focusRows();
}

bool ReviewPage::goOnTyping(const TypedCell &typed)
{
    d->goesOnTyping = d->body->goOnTyping(typed);
    if (!d->goesOnTyping)
        Q_EMIT cellTyped(d->document, std::nullopt);
    return d->goesOnTyping;
}

bool ReviewPage::isPreview() const
{
    return d->preview;
}

void ReviewPage::endPreview()
{
    if (!d->preview)
        return;
    load(d->documentBefore, false);
    d->body->goBackTo(d->placeBefore);
}

void ReviewPage::forget(const BatchDocument *document)
{
    if (d->documentBefore == document)
        d->documentBefore = nullptr;
}

void ReviewPage::load(BatchDocument *document, bool preview)
{
    // Nothing that is typed goes with the list.
    d->body->commitEditor();
    if (d->document)
        d->document->disconnect(this);
    d->questions->close();
    d->document = document;
    d->preview = preview;
    d->body->setPreview(preview);
    d->opening->setVisible(preview);
    d->filters->setVisible(!preview);
    d->unsaved->hide();
    auto table = document ? std::make_unique<BatchTableModel>(*document) : nullptr;
    auto rows = document ? std::make_unique<BatchFilterModel>(*table) : nullptr;
    if (document) {
        connect(document, &BatchDocument::countsChanged, this, [this] { d->showCounts(); });
        connect(document, &BatchDocument::busyChanged, this, [this] { d->showBusy(); });
        connect(document, &BatchDocument::settledChanged, this, [this] { d->showCounts(); });
        d->head->setTitle(document->title());
    }
    d->filters->setRows(rows.get());
    d->departed->setRows(document, rows.get());
    showSent({});
    d->body->setDocument(document, rows.get());
    d->work->setDocument(document, rows.get());
    d->notices->setDocument(document);
    // The former models go last: all who showed them have let go of them.
    d->rows = std::move(rows);
    d->table = std::move(table);
    d->said = {};
    d->status->clear();
    showEnqueueing(0, 0);
    d->showCounts();
}

void ReviewPage::showOpening(int percent)
{
    d->opening->setProgress(percent);
}

void ReviewPage::showUnsaved(const Words &sentence)
{
    const QString said = sentence();
    // Said once, however often it is tried in vain.
    if (!said.isEmpty() && (d->unsaved->isHidden() || d->unsaved->text() != said))
        d->unsaved->setMessage(MessageBar::Kind::Error, sentence);
    d->unsaved->setVisible(!said.isEmpty());
}

void ReviewPage::showSourceChanged(const QString &path)
{
    d->notices->setChangedSource(path);
}

bool ReviewPage::can(EditDeed deed) const
{
    return d->body->can(deed);
}

void ReviewPage::run(EditDeed deed)
{
    d->body->run(deed);
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
    d->waits = waits;
}

void ReviewPage::showEnqueueing(int done, int total)
{
    const bool before = std::exchange(d->enqueueing, done < total);
    d->progress->setProgress(done, total);
    if (d->enqueueing && !before)
        d->focus.leave({d->body, d->head});
    d->enableBody();
    d->showCounts();
    if (before && !d->enqueueing)
        d->goBack();
}

void ReviewPage::showSent(const OutboxCounts &counts)
{
    d->filters->showSent(counts);
}

void ReviewPage::showStatus(const Words &sentence)
{
    d->said = sentence;
    d->status->setText(sentence());
    d->status->setAccessibleName(d->status->text());
    if (!d->status->text().isEmpty())
        announce(d->status);
}

} // namespace techpass
