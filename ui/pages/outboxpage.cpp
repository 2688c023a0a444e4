// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outboxpage.h"

#include "models/domain/listtext.h"
#include "models/session/session.h"
#include "models/store/outboxmodel.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/pages/outboxactions.h"
#include "ui/pages/outboxdelegate.h"
#include "ui/pages/outboxproxy.h"
#include "ui/pages/outboxsaving.h"
#include "ui/pages/pagelayout.h"
#include "ui/pages/submissioncard.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/backdrop.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/refreshpace.h"
#include "ui/widgets/searchedit.h"
#include "ui/widgets/wording.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

OutboxPage::OutboxPage(const Session &session, OutboxModel &outbox, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_outbox(outbox)
    , m_rows(new OutboxProxy(outbox, this))
    , m_pace(new RefreshPace([this] { refresh(); }, this))
    , m_pause(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_saving(new OutboxSaving(outbox, m_save))
    , m_card(new SubmissionCard(session, outbox, this))
    , m_chips(new ChipRow(this, ChipRow::Room::AsManyLinesAsNeeded))
    , m_search(new SearchEdit(
          [] { return tr("Search the Outbox"); }, [] { return tr("Search email, trace ID…"); }, this))
    , m_check(new QPushButton(this))
    , m_mend(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new DataTable(this))
    , m_empty(new EmptyState(this))
{
    auto *header = new PageHeader([] { return tr("Outbox"); }, {}, this);
    buildHead(header);
    buildChips();
    buildTable();
    auto *panel = new Panel(this);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_stack);
    QVBoxLayout *column = makeScrollingColumn(this);
    column->addWidget(header);
    column->setSpacing(Tokens::space16);
    column->insertSpacing(1, Tokens::space8);
    column->addWidget(m_card);
    column->addWidget(makeRowAbove());
    column->addWidget(panel, 1);
    wire();
    keepWorded(this, [this] {
        m_cancel->setText(tr("Cancel waiting"));
        m_save->setText(tr("Save results…"));
        m_chips->setAccessibleName(tr("Show rows"));
        m_table->setAccessibleName(tr("Outbox"));
        refresh();
    });
}

void OutboxPage::buildHead(PageHeader *header)
{
    for (QPushButton *button : {m_cancel, m_pause, m_save}) {
        setRole(button, "secondary"_L1);
        header->addAction(button);
    }
    setTabOrder(m_cancel, m_pause);
    setTabOrder(m_pause, m_save);
    m_pause->setObjectName(u"outboxPauseButton"_s);
    m_cancel->setObjectName(u"outboxCancelButton"_s);
    m_save->setObjectName(u"outboxSaveButton"_s);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_queue.isPaused())
            Q_EMIT resumeRequested();
        else
            Q_EMIT pauseRequested();
    });
    connect(m_cancel, &QPushButton::clicked, this, &OutboxPage::askCancelWaiting);
    connect(m_save, &QPushButton::clicked, this,
        [this] { m_saving->offer(m_card->submission(), m_card->title()); });
    connect(m_saving, &OutboxSaving::resultsRequested, this, &OutboxPage::resultsSaveRequested);
    connect(m_saving, &OutboxSaving::failedRowsRequested, this, &OutboxPage::failedRowsSaveRequested);
}

void OutboxPage::buildChips()
{
    m_chips->addChip(
        OutboxProxy::All, [] { return tr("All"); }, u"outboxChipAll"_s);
    m_chips->addChip(
        OutboxProxy::Succeeded, [] { return tr("Created"); }, u"outboxChipCreated"_s);
    m_chips
        ->addChip(
            OutboxProxy::Attention, [] { return tr("Need attention"); }, u"outboxChipAttention"_s)
        ->setDot("error"_L1);
    m_chips->addChip(
        OutboxProxy::Open, [] { return tr("Waiting"); }, u"outboxChipWaiting"_s);
    m_chips->addChip(
        OutboxProxy::Cancelled, [] { return tr("Cancelled"); }, u"outboxChipCancelled"_s);
    m_chips->addChip(
        OutboxProxy::Returned, [] { return tr("Back in a list"); }, u"outboxChipReturned"_s);
}

/// Pills at the left, the search and what can be done about them at the right, or below where it is narrow.
QWidget *OutboxPage::makeRowAbove()
{
    m_search->setObjectName(u"outboxSearch"_s);
    m_check->setObjectName(u"outboxCheckButton"_s);
    m_mend->setObjectName(u"outboxMendButton"_s);
    auto *buttons = new FlowLayout(Tokens::space8, true);
    buttons->addWidget(m_search);
    for (QPushButton *button : {m_check, m_mend}) {
        setRole(button, "secondary"_L1);
        buttons->addWidget(button);
    }
    auto *above = new QWidget(this);
    // The page may be narrower than both beside each other.
    above->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    above->setMinimumWidth(1);
    m_above = new QBoxLayout(QBoxLayout::LeftToRight, above);
    m_above->setContentsMargins(0, 0, 0, 0);
    m_above->setSpacing(Tokens::space8);
    m_above->addWidget(m_chips, 1);
    m_above->addLayout(buttons);
    return above;
}

void OutboxPage::buildTable()
{
    m_table->setObjectName(u"outboxTable"_s);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new OutboxDelegate(m_table));
    m_table->setStretchColumn(OutboxModel::Detail);
    m_actions = new OutboxActions(m_outbox, *m_rows, m_table);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_table->fitColumns();
}

void OutboxPage::wire()
{
    connect(&m_session, &Session::stateChanged, this, &OutboxPage::refresh);
    connect(&m_session, &Session::onlineChanged, this, &OutboxPage::refresh);
    connect(&m_session, &Session::policyChanged, this, &OutboxPage::refresh);
    connect(&m_outbox, &OutboxModel::countsChanged, m_pace, &RefreshPace::request);
    const auto fit = [this] { m_table->fitColumns(); };
    connect(&m_outbox, &QAbstractItemModel::modelReset, m_table, fit);
    connect(&m_outbox, &QAbstractItemModel::rowsInserted, m_table, fit);
    connect(m_card, &SubmissionCard::submissionChanged, this, [this, fit] {
        m_rows->setSubmission(m_card->submission());
        fit();
        refresh();
    });
    connect(m_chips, &ChipRow::chosenChanged, this, [this](int group) {
        m_rows->setGroup(static_cast<OutboxProxy::Group>(group));
        refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, m_pace, &RefreshPace::request);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_rows->setSearch(text);
        refresh();
    });
    connect(m_empty->button(), &QPushButton::clicked, this, &OutboxPage::leaveEmptiness);
    addActions({m_actions->mend(), m_actions->check()});
    connect(m_mend, &QPushButton::clicked, m_actions->mend(), &QAction::trigger);
    connect(m_check, &QPushButton::clicked, m_actions->check(), &QAction::trigger);
    connect(m_actions, &OutboxActions::resubmitRequested, this, &OutboxPage::resubmitRequested);
    connect(m_actions, &OutboxActions::checkAgainRequested, this, &OutboxPage::checkAgainRequested);
    connect(m_actions, &OutboxActions::attemptsRequested, this, &OutboxPage::attemptsRequested);
    m_rows->setSubmission(m_card->submission());
}

void OutboxPage::setQueue(const QueueStatus &queue)
{
    m_queue = queue;
    refresh();
}

void OutboxPage::showSubmission(qint64 submission)
{
    m_card->showSubmission(submission);
    m_chips->choose(OutboxProxy::All);
    m_search->clear();
}

void OutboxPage::focusRows()
{
    if (m_rows->rowCount() > 0)
        m_table->setFocus();
    else if (m_outbox.counts().total() > 0)
        m_search->setFocus();
    else
        m_empty->button()->setFocus();
}

void OutboxPage::showAttempts(qint64 row, const QList<Attempt> &attempts)
{
    m_actions->showAttempts(row, attempts);
}

void OutboxPage::refresh()
{
    const OutboxCounts &counts = m_outbox.counts();
    const bool any = counts.total() > 0;
    const bool elsewhere = m_queue.state == QueueStatus::State::SendingElsewhere;
    m_pause->setText(m_queue.isPaused() ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(themedIcon(m_queue.isPaused() ? "play"_L1 : "pause"_L1));
    m_pause->setEnabled(counts.open() > 0 && !elsewhere);
    m_pause->setToolTip(elsewhere ? tr("Another window sends these rows: pause it there.") : QString());
    m_cancel->setEnabled(counts[RowState::Waiting] > 0);
    m_save->setEnabled(any);
    m_card->setVisible(any);
    m_chips->setVisible(any);
    m_search->setVisible(any);
    m_card->refresh(m_queue);
    showCounts();
    showActions();
    showEmptiness();
}

void OutboxPage::showCounts()
{
    const OutboxCounts &of = m_card->counts();
    const auto show = [this](OutboxProxy::Group group, int count) {
        Chip *chip = m_chips->chip(group);
        chip->setCount(count);
        // The rarer ones come when they are needed, and do not go under the user's hand.
        if (group == OutboxProxy::Cancelled || group == OutboxProxy::Returned)
            chip->setVisible(count > 0 || m_chips->chosen() == group);
    };
    show(OutboxProxy::All, of.total());
    show(OutboxProxy::Succeeded, of.succeeded());
    show(OutboxProxy::Attention, of.attention());
    show(OutboxProxy::Open, of.open());
    show(OutboxProxy::Cancelled, of[RowState::Cancelled]);
    show(OutboxProxy::Returned, of[RowState::Returned]);
}

void OutboxPage::showActions()
{
    m_actions->refresh(m_card->counts());
    const auto follow = [](QPushButton *button, const QAction *action) {
        button->setText(action->text());
        button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
        button->setVisible(action->isEnabled());
    };
    follow(m_mend, m_actions->mend());
    follow(m_check, m_actions->check());
    placeActions();
}

void OutboxPage::placeActions()
{
    int wanted = m_chips->sizeHint().width() + Tokens::space8 + m_search->sizeHint().width();
    for (const QPushButton *button : {m_check, m_mend}) {
        if (!button->isHidden())
            wanted += button->sizeHint().width() + Tokens::space8;
    }
    const int room = width() - 2 * Tokens::space32;
    const auto direction = wanted <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_above->direction() != direction)
        m_above->setDirection(direction);
}

void OutboxPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeActions();
}

void OutboxPage::showEmptiness()
{
    const bool any = m_outbox.counts().total() > 0;
    if (!any) {
        m_empty->setContent("send"_L1, tr("Nothing in the Outbox"),
            tr("What you submit is listed here with its result. It waits here while you are offline."));
        m_empty->setButton(tr("Invite Users"));
    } else if (!m_search->text().isEmpty()) {
        m_empty->setContent("search"_L1, tr("No row found"),
            tr("No email here contains this, and no trace ID begins with it."));
        m_empty->setButton(tr("Show all rows"));
    } else {
        m_empty->setContent("list"_L1, tr("No rows here"), tr("No row of the Outbox is in this state now."));
        m_empty->setButton(QString());
    }
    m_stack->setCurrentIndex(m_rows->rowCount() > 0 ? 0 : 1);
}

void OutboxPage::leaveEmptiness()
{
    if (m_outbox.counts().total() == 0) {
        Q_EMIT inviteRequested();
        return;
    }
    m_chips->choose(OutboxProxy::All);
    m_search->clear();
    m_search->setFocus();
}

void OutboxPage::askCancelWaiting()
{
    if (m_question)
        return;
    const int waiting = m_outbox.counts()[RowState::Waiting];
    const auto more = [several = m_outbox.blocks().size() > 1] {
        QStringList sentences{tr("They are not sent. What was created already stays.")};
        if (several)
            sentences.append(tr("This takes back the rows of every submission."));
        return paragraph(sentences);
    };
    m_question = new QuestionDialog(
        [waiting] { return tr("Take back %Ln row(s) that are still waiting?", nullptr, waiting); }, more,
        QuestionDialog::Kind::Destructive, this);
    m_question->setObjectName(u"outboxCancelQuestion"_s);
    m_question->setAnswers(
        [] { return tr("Take back"); }, [] { return tr("Keep sending"); }, "outboxCancelConfirm"_L1);
    Backdrop::follow(m_question);
    connect(m_question, &QuestionDialog::agreed, this, &OutboxPage::cancelWaitingRequested);
    m_question->open();
}

} // namespace techpass
