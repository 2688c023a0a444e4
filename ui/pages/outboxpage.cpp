// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outboxpage.h"

#include "models/session/session.h"
#include "models/store/outboxmodel.h"
#include "ui/pages/listname.h"
#include "ui/pages/outboxactions.h"
#include "ui/pages/outboxdelegate.h"
#include "ui/pages/outboxproxy.h"
#include "ui/pages/pagelayout.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filechoosing.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/progressline.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace techpass {

OutboxPage::OutboxPage(const Session &session, OutboxModel &outbox, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_outbox(outbox)
    , m_rows(new OutboxProxy(this))
    , m_pause(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel waiting"), this))
    , m_save(new QPushButton(tr("Save results…"), this))
    , m_title(new ElidedLabel(this))
    , m_counts(new QLabel(this))
    , m_progress(new ProgressLine(tr("Progress of the submission"), this))
    , m_explanation(new QLabel(this))
    , m_chips(new ChipRow(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new DataTable(this))
    , m_empty(new EmptyState(this))
{
    auto *header = new PageHeader(tr("Outbox"), {}, this);
    buildHead(header);
    m_card = makeProgressCard();
    buildChips();
    buildTable();
    auto *panel = new Panel(this);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_stack);
    QVBoxLayout *column = makePageColumn(this);
    column->addWidget(header);
    column->setSpacing(Tokens::space16);
    column->insertSpacing(1, Tokens::space8);
    column->addWidget(m_card);
    column->addWidget(m_chips);
    column->addWidget(panel, 1);

    connect(&session, &Session::stateChanged, this, &OutboxPage::refresh);
    connect(&session, &Session::onlineChanged, this, &OutboxPage::refresh);
    connect(&session, &Session::policyChanged, this, &OutboxPage::refresh);
    connect(&outbox, &OutboxModel::countsChanged, this, &OutboxPage::refresh);
    connect(m_chips, &ChipRow::chosenChanged, this, [this](int group) {
        m_rows->setGroup(static_cast<OutboxProxy::Group>(group));
        showEmptiness();
    });
    refresh();
}

void OutboxPage::buildHead(PageHeader *header)
{
    for (QPushButton *button : {m_cancel, m_pause, m_save}) {
        setRole(button, "secondary"_L1);
        header->addAction(button);
    }
    m_pause->setObjectName(u"outboxPauseButton"_s);
    m_cancel->setObjectName(u"outboxCancelButton"_s);
    m_save->setObjectName(u"outboxSaveButton"_s);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_queue.paused)
            Q_EMIT resumeRequested();
        else
            Q_EMIT pauseRequested();
    });
    connect(m_cancel, &QPushButton::clicked, this, &OutboxPage::askCancelWaiting);
    connect(m_save, &QPushButton::clicked, this, &OutboxPage::chooseResultsFile);
}

QWidget *OutboxPage::makeProgressCard()
{
    auto *card = new QFrame(this);
    setRole(card, "card"_L1);
    card->setObjectName(u"outboxProgressCard"_s);
    m_title->setFont(textFont(TextStyle::BodyStrong));
    setRole(m_counts, "hint"_L1);
    m_counts->setObjectName(u"outboxCounts"_s);
    setRole(m_explanation, "hint"_L1);
    m_explanation->setObjectName(u"outboxExplanation"_s);
    m_explanation->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(Tokens::space16);
    head->addWidget(m_title, 1);
    head->addWidget(m_counts);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(21, 17, 21, 19);
    column->setSpacing(Tokens::space12);
    column->addLayout(head);
    column->addWidget(m_progress);
    column->addWidget(m_explanation);
    return card;
}

void OutboxPage::buildChips()
{
    m_chips->setAccessibleName(tr("Show rows"));
    m_chips->addChip(OutboxProxy::All, tr("All"), u"outboxChipAll"_s);
    m_chips->addChip(OutboxProxy::Succeeded, tr("Created"), u"outboxChipCreated"_s);
    m_chips->addChip(OutboxProxy::Attention, tr("Need attention"), u"outboxChipAttention"_s)
        ->setDot("error"_L1);
    m_chips->addChip(OutboxProxy::Open, tr("Waiting"), u"outboxChipWaiting"_s);
    m_chips->addChip(OutboxProxy::Cancelled, tr("Cancelled"), u"outboxChipCancelled"_s);
    m_chips->finish();
}

void OutboxPage::buildTable()
{
    m_rows->setSourceModel(&m_outbox);
    m_table->setObjectName(u"outboxTable"_s);
    m_table->setAccessibleName(tr("Outbox"));
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new OutboxDelegate(m_table));
    m_table->setStretchColumn(OutboxModel::Detail);
    new OutboxActions(m_table);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_rows, &QAbstractItemModel::modelReset, m_table, [this] { m_table->fitColumns(); });
    connect(m_rows, &QAbstractItemModel::rowsInserted, m_table, [this] { m_table->fitColumns(); });
    connect(m_empty->button(), &QPushButton::clicked, this, &OutboxPage::inviteRequested);
    m_table->fitColumns();
}

void OutboxPage::setQueue(const QueueStatus &queue)
{
    m_queue = queue;
    refresh();
}

void OutboxPage::refresh()
{
    const OutboxCounts &counts = m_outbox.counts();
    const bool any = counts.total() > 0;
    m_pause->setText(m_queue.paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(themedIcon(m_queue.paused ? "play"_L1 : "pause"_L1));
    m_pause->setEnabled(counts.open() > 0);
    m_cancel->setEnabled(counts[RowState::Waiting] > 0);
    m_save->setEnabled(any);
    m_card->setVisible(any);
    m_chips->setVisible(any);
    showCounts();
    showEmptiness();
}

void OutboxPage::showCounts()
{
    const OutboxCounts &all = m_outbox.counts();
    m_chips->chip(OutboxProxy::All)->setCount(all.total());
    m_chips->chip(OutboxProxy::Succeeded)->setCount(all.succeeded());
    m_chips->chip(OutboxProxy::Attention)->setCount(all.attention());
    m_chips->chip(OutboxProxy::Open)->setCount(all.open());
    m_chips->chip(OutboxProxy::Cancelled)->setCount(all[RowState::Cancelled]);
    m_chips->chip(OutboxProxy::Cancelled)->setVisible(all[RowState::Cancelled] > 0);
    m_explanation->setText(m_queue.explanation(m_outbox, m_session));
    const Submission *current = m_outbox.currentSubmission();
    if (!current)
        return;
    const OutboxCounts of = m_outbox.countsOf(current->id);
    m_title->setText(current->title);
    m_progress->setProgress(of.total() - of.open(), of.total());
    QString words = countsSentence(of.succeeded(), of.attention(), of.open());
    const bool sending = !m_queue.paused && !m_queue.isWaiting() && m_session.isOnline()
        && m_session.state() == Session::State::SignedIn;
    const QString left = m_queue.timeLeft(of.open(), m_session.policy().maxBatchItems);
    if (sending && !left.isEmpty())
        words += u" · "_s + left;
    m_counts->setText(words);
}

void OutboxPage::showEmptiness()
{
    const bool any = m_outbox.counts().total() > 0;
    if (!any) {
        m_empty->setContent("send"_L1, tr("Nothing in the Outbox"),
            tr("What you submit is listed here with its result. It waits here while you are offline."));
        m_empty->setButton(tr("Invite Users"));
    } else {
        m_empty->setContent("list"_L1, tr("No rows here"), tr("No row of the Outbox is in this state now."));
        m_empty->setButton(QString());
    }
    m_stack->setCurrentIndex(m_rows->rowCount() > 0 ? 0 : 1);
}

void OutboxPage::askCancelWaiting()
{
    if (m_question)
        return;
    const int waiting = m_outbox.counts()[RowState::Waiting];
    m_question = new QMessageBox(QMessageBox::Question, tr("Cancel waiting"),
        tr("Take back %n row(s) that are still waiting?", nullptr, waiting), QMessageBox::NoButton, this);
    m_question->setInformativeText(tr("They are not sent. What was created already stays."));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setObjectName(u"outboxCancelQuestion"_s);
    QPushButton *take = m_question->addButton(tr("Take back"), QMessageBox::DestructiveRole);
    QPushButton *keep = m_question->addButton(tr("Keep sending"), QMessageBox::RejectRole);
    take->setObjectName(u"outboxCancelConfirm"_s);
    setRole(take, "danger"_L1);
    m_question->setDefaultButton(keep);
    m_question->setEscapeButton(keep);
    connect(take, &QPushButton::clicked, this, &OutboxPage::cancelWaitingRequested);
    m_question->open();
}

void OutboxPage::chooseResultsFile()
{
    const Submission *current = m_outbox.currentSubmission();
    const QString title = current ? listName(current->title) : QString();
    chooseCsvToSave(this, tr("Save results"), tr("%1 results").arg(title).trimmed(),
        [this](const QString &path) { Q_EMIT resultsSaveRequested(path); });
}

} // namespace techpass
