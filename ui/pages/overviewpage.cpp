// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "models/session/invitationsmodel.h"
#include "models/session/session.h"
#include "models/store/draftsmodel.h"
#include "models/store/outboxmodel.h"
#include "ui/pages/draftsdelegate.h"
#include "ui/pages/latestproxy.h"
#include "ui/pages/listname.h"
#include "ui/pages/overviewcard.h"
#include "ui/pages/pagelayout.h"
#include "ui/pages/queuestatus.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cardrow.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/refreshpace.h"
#include "ui/widgets/wording.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int draftsShown = 5;

} // namespace

OverviewPage::OverviewPage(const Session &session, const OutboxModel &outbox, DraftsModel &drafts,
    const InvitationsModel &invitations, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_outbox(outbox)
    , m_invitations(invitations)
    , m_drafts(drafts)
    , m_signIn(new MessageBar(this))
    , m_inviteCard(new OverviewCard(
          "user-plus"_L1, [] { return tr("Invite Users"); }, [] { return tr("Invite Users"); }, this))
    , m_outboxCard(new OverviewCard(
          "send"_L1, [] { return tr("Outbox"); }, [] { return tr("Open Outbox"); }, this))
    , m_statusCard(new OverviewCard(
          "list"_L1, [] { return tr("Invite user status"); }, [] { return tr("View status"); }, this))
{
    setRole(m_inviteCard->button(), "primary"_L1);
    m_inviteCard->button()->setObjectName(u"overviewInviteButton"_s);
    m_outboxCard->button()->setObjectName(u"overviewOutboxButton"_s);
    m_statusCard->button()->setObjectName(u"overviewStatusButton"_s);
    m_signIn->setObjectName(u"overviewSignInBar"_s);
    m_signIn->setClosable(false);

    QVBoxLayout *column = makeScrollingColumn(this);
    column->addWidget(new PageHeader([] { return tr("Overview"); }, {}, this));
    column->addWidget(m_signIn);
    auto *cards = new CardRow(this);
    for (OverviewCard *card : {m_inviteCard, m_outboxCard, m_statusCard})
        cards->addCard(card);
    column->addWidget(cards);
    column->addWidget(makeDrafts(drafts));
    column->addStretch(1);

    connect(m_signIn, &MessageBar::actionRequested, this, &OverviewPage::signInRequested);
    connect(m_inviteCard, &OverviewCard::activated, this, &OverviewPage::inviteRequested);
    connect(m_outboxCard, &OverviewCard::activated, this, &OverviewPage::outboxRequested);
    connect(m_statusCard, &OverviewCard::activated, this, &OverviewPage::statusRequested);
    connect(&session, &Session::stateChanged, this, &OverviewPage::showSession);
    connect(&session, &Session::onlineChanged, this, &OverviewPage::showSession);
    connect(&outbox, &OutboxModel::countsChanged, new RefreshPace([this] { showOutbox(); }, this),
        &RefreshPace::request);
    connect(&invitations, &InvitationsModel::stateChanged, this, &OverviewPage::showInvitations);
    connect(&invitations, &QAbstractItemModel::dataChanged, this, &OverviewPage::showInvitations);
    keepWorded(this, [this] { showWords(); });
    showDrafts();
}

void OverviewPage::showWords()
{
    m_inviteCard->setText(
        tr("Create TechPass accounts for public officers and vendors, one at a time or from a list."));
    showSession();
    showOutbox();
    showInvitations();
}

QWidget *OverviewPage::makeDrafts(DraftsModel &drafts)
{
    auto *panel = new Panel(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *title = new QLabel(panel);
    title->setFont(textFont(TextStyle::BodyStrong));
    auto *all = new QPushButton(panel);
    setRole(all, "link"_L1);
    all->setObjectName(u"overviewAllDrafts"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Tokens::space16, Tokens::space12, Tokens::space12, Tokens::space12);
    head->addWidget(title, 1);
    head->addWidget(all);
    column->addLayout(head);
    auto *rule = new QFrame(panel);
    setRole(rule, "rule"_L1);
    rule->setFixedHeight(1);
    column->addWidget(rule);

    m_table = new DataTable(panel);
    m_table->setObjectName(u"overviewDrafts"_s);
    auto *latest = new LatestProxy(draftsShown, m_table);
    latest->setSourceModel(&drafts);
    m_table->setModel(latest);
    m_table->setItemDelegate(new DraftsDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setStretchColumn(DraftsModel::Title);
    column->addWidget(m_table);
    m_noDrafts = new EmptyState(panel);
    column->addWidget(m_noDrafts);
    keepWorded(panel, [this, title, all] {
        title->setText(tr("Continue where you left off"));
        all->setText(tr("All drafts"));
        m_table->setAccessibleName(title->text());
        m_noDrafts->setContent("file-text"_L1, tr("No drafts"),
            tr("A list that you open is kept here until it is submitted, also when the program closes."));
    });

    connect(all, &QPushButton::clicked, this, &OverviewPage::draftsRequested);
    connect(m_table, &DataTable::rowActivated, this, [this](const QModelIndex &index) {
        Q_EMIT draftOpenRequested(index.data(DraftsModel::DraftIdRole).toLongLong());
    });
    connect(latest, &QAbstractItemModel::modelReset, this, &OverviewPage::showDrafts);
    connect(latest, &QAbstractItemModel::rowsInserted, this, &OverviewPage::showDrafts);
    connect(latest, &QAbstractItemModel::rowsRemoved, this, &OverviewPage::showDrafts);
    return panel;
}

void OverviewPage::showSession()
{
    const bool signedIn = m_session.state() == Session::State::SignedIn;
    m_signIn->setVisible(!signedIn || !m_session.isOnline());
    m_signIn->setMessage(MessageBar::Kind::Info,
        signedIn ? tr("You are offline. Lists can be prepared now; what you submit waits in the Outbox.")
                 : tr("You are signed out. Lists can be prepared now; they are sent after you sign in."));
    m_signIn->setAction(m_session.state() == Session::State::SignedOut ? tr("Sign in") : QString());
}

void OverviewPage::showOutbox()
{
    const OutboxCounts &counts = m_outbox.counts();
    QString text = leftSentence(counts);
    if (text.isEmpty())
        text = counts.total() > 0 ? tr("Everything was sent.")
                                  : tr("What you submit is sent from here, row by row.");
    m_outboxCard->setText(text);
    const Submission *current = m_outbox.currentSubmission();
    if (!current || counts.open() == 0) {
        m_outboxCard->setProgress(0, 0, QString());
        return;
    }
    const OutboxCounts of = m_outbox.countsOf(current->id);
    const QLocale locale;
    m_outboxCard->setProgress(rowsDone(of), of.total(),
        tr("%1 of %2 created in “%3”")
            .arg(locale.toString(of.succeeded()), locale.toString(of.total()), listName(current->title)));
}

void OverviewPage::showInvitations()
{
    if (m_invitations.loadedAt().isNull()) {
        m_statusCard->setText(tr("See who was invited, who is onboarded, and send an invitation again."));
        return;
    }
    QStringList parts{tr("%Ln invited", nullptr, m_invitations.total())};
    if (const int waiting = m_invitations.countOf(TechPassStatus::NotOnboarded); waiting > 0)
        parts.append(tr("%Ln not yet onboarded", nullptr, waiting));
    if (const int resendable = m_invitations.resendable(); resendable > 0)
        parts.append(tr("%Ln can be resent today", nullptr, resendable));
    m_statusCard->setText(parts.join(u" · "_s));
}

void OverviewPage::showDrafts()
{
    const bool any = m_table->model()->rowCount() > 0;
    m_table->setVisible(any);
    m_noDrafts->setVisible(!any);
    m_table->fitColumns();
    m_table->setFitsRows(true);
}

} // namespace techpass
