// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/statuspage.h"

#include "models/session/invitationsmodel.h"
#include "models/session/session.h"
#include "ui/errortext.h"
#include "ui/pages/friendlytime.h"
#include "ui/pages/invitationsdelegate.h"
#include "ui/pages/invitationsexport.h"
#include "ui/pages/invitationsproxy.h"
#include "ui/pages/pagelayout.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filechoosing.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/searchedit.h"
#include "ui/widgets/wording.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace techpass {

StatusPage::StatusPage(const Session &session, InvitationsModel &invitations, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_invitations(invitations)
    , m_rows(new InvitationsProxy(this))
    , m_delegate(new InvitationsDelegate(this))
    , m_refresh(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_total(new QLabel(this))
    , m_chips(new ChipRow(this, ChipRow::Room::AsManyLinesAsNeeded))
    , m_search(
          new SearchEdit([] { return tr("Search people"); }, [] { return tr("Search name, email…"); }, this))
    , m_failure(new MessageBar(this))
    , m_loading(new ProgressLine([] { return tr("Loading"); }, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new DataTable(this))
    , m_placeholder(new EmptyState(this))
{
    auto *header = new PageHeader([] { return tr("Invite user status"); }, {}, this);
    for (QPushButton *button : {m_refresh, m_export}) {
        setRole(button, "secondary"_L1);
        header->addAction(button);
    }
    m_refresh->setObjectName(u"statusRefreshButton"_s);
    m_export->setObjectName(u"statusExportButton"_s);
    m_failure->setObjectName(u"statusFailureBar"_s);
    m_failure->setClosable(false);
    m_loading->setBusy();
    m_loading->setFixedHeight(Tokens::progressThin);
    buildTable();
    auto *panel = new Panel(this);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addWidget(m_loading);
    inside->addWidget(m_stack);
    QVBoxLayout *column = makeScrollingColumn(this);
    column->setSpacing(Tokens::space16);
    column->addWidget(header);
    column->addSpacing(Tokens::space8);
    column->addWidget(makeFilters());
    column->addWidget(m_failure);
    column->addWidget(panel, 1);

    connect(m_refresh, &QPushButton::clicked, this, &StatusPage::refreshRequested);
    connect(m_export, &QPushButton::clicked, this, &StatusPage::chooseExport);
    connect(m_failure, &MessageBar::actionRequested, this, &StatusPage::refreshRequested);
    connect(m_placeholder->button(), &QPushButton::clicked, this, &StatusPage::placeholderPressed);
    connect(&session, &Session::stateChanged, this, &StatusPage::refresh);
    connect(&session, &Session::onlineChanged, this, &StatusPage::refresh);
    connect(&invitations, &InvitationsModel::stateChanged, this, &StatusPage::refresh);
    connect(&invitations, &QAbstractItemModel::dataChanged, this, [this] {
        forgetSending();
        showCounts();
    });
    keepWorded(this, [this] { showWords(); });
}

void StatusPage::showWords()
{
    m_refresh->setText(tr("Refresh"));
    m_export->setText(tr("Export…"));
    m_failure->setAction(tr("Try again"));
    m_chips->setAccessibleName(tr("Show people"));
    m_table->setAccessibleName(tr("Invite user status"));
    refresh();
}

/// In one line, or the search below where it is narrow.
QWidget *StatusPage::makeFilters()
{
    m_total->setFont(textFont(TextStyle::BodyStrong));
    m_total->setObjectName(u"statusTotal"_s);
    m_chips->addChip(
        InvitationsProxy::All, [] { return tr("All"); }, u"statusChipAll"_s);
    m_chips->addChip(
        InvitationsProxy::NotOnboarded, [] { return tr("Not onboarded"); }, u"statusChipNotOnboarded"_s);
    m_chips->addChip(
        InvitationsProxy::SeedPending, [] { return tr("SEED pending"); }, u"statusChipSeed"_s);
    m_chips->addChip(
        InvitationsProxy::Expiring, [] { return tr("Expiring in 7 days"); }, u"statusChipExpiring"_s);
    m_search->setObjectName(u"statusSearch"_s);
    auto *filters = new QWidget(this);
    m_filters = new QHBoxLayout(filters);
    m_filters->setContentsMargins(0, 0, 0, 0);
    m_filters->setSpacing(Tokens::space16);
    m_filters->addWidget(m_total);
    m_filters->addWidget(m_chips, 2);
    m_filters->addWidget(m_search, 1);
    connect(m_chips, &ChipRow::chosenChanged, this, [this](int group) {
        m_rows->setGroup(static_cast<InvitationsProxy::Group>(group));
        showPlaceholder();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_rows->setSearch(text);
        showPlaceholder();
    });
    return filters;
}

void StatusPage::placeFilters()
{
    const int wanted = m_total->sizeHint().width() + m_chips->sizeHint().width()
        + m_search->sizeHint().width() + 2 * m_filters->spacing();
    const bool fits = wanted <= width() - 2 * Tokens::space32;
    m_filters->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void StatusPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeFilters();
}

void StatusPage::buildTable()
{
    m_rows->setSourceModel(&m_invitations);
    m_table->setObjectName(u"statusTable"_s);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(InvitationsModel::InvitedAt, Qt::DescendingOrder);
    m_table->setStretchColumn(InvitationsModel::Email);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_placeholder);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == InvitationsModel::Resend)
            resend(index);
    });
    connect(m_table, &DataTable::rowActivated, this, &StatusPage::resend);
    connect(m_table, &QWidget::customContextMenuRequested, this, &StatusPage::showMenu);
    connect(m_rows, &QAbstractItemModel::modelReset, this, [this] { m_table->fitColumns(); });
}

void StatusPage::refresh()
{
    using State = InvitationsModel::State;
    const bool signedIn = m_session.state() == Session::State::SignedIn;
    const bool loading = m_invitations.state() == State::Loading;
    if (!loading)
        forgetSending();
    m_refresh->setEnabled(signedIn && !loading);
    m_loading->setVisible(loading);
    m_export->setEnabled(m_invitations.total() > 0);
    const bool any = m_invitations.total() > 0 && signedIn;
    const bool failed = m_invitations.state() == State::Failed && any;
    const bool offline = !m_session.isOnline() && any;
    m_failure->setVisible(failed || offline);
    if (offline) {
        m_failure->setMessage(MessageBar::Kind::Info,
            tr("You are offline. This is how the list was: %1.").arg(friendlyTime(m_invitations.loadedAt())));
    } else if (failed) {
        m_failure->setMessage(MessageBar::Kind::Error, errorSentence(m_invitations.lastError()));
    }
    showCounts();
    showPlaceholder();
    m_table->fitColumns();
}

void StatusPage::showCounts()
{
    m_total->setText(tr("%Ln invited", nullptr, m_invitations.total()));
    m_total->setVisible(!m_invitations.loadedAt().isNull());
    m_chips->chip(InvitationsProxy::NotOnboarded)
        ->setCount(m_invitations.countOf(TechPassStatus::NotOnboarded));
    m_chips->chip(InvitationsProxy::SeedPending)->setCount(m_invitations.seedPending());
    m_chips->chip(InvitationsProxy::Expiring)
        ->setCount(m_invitations.expiringWithin(InvitationsProxy::expiringDays));
    placeFilters();
}

void StatusPage::showPlaceholder()
{
    using State = InvitationsModel::State;
    const State state = m_invitations.state();
    m_stack->setCurrentIndex(m_rows->rowCount() > 0 ? 0 : 1);
    m_placeholder->setButton(QString());
    if (m_invitations.total() > 0) {
        m_placeholder->setContent(
            "search"_L1, tr("No one found"), tr("No one matches this search and filter."));
        m_placeholder->setButton(tr("Show everyone"));
    } else if (m_session.state() != Session::State::SignedIn) {
        m_placeholder->setContent("log-in"_L1, tr("Sign in to see who was invited"),
            tr("The list comes from the service and shows only what you may see."));
        m_placeholder->setButton(m_session.state() == Session::State::SignedOut ? tr("Sign in") : QString());
    } else if (!m_session.isOnline() && state != State::Loading) {
        m_placeholder->setContent("wifi-off"_L1, tr("You are offline"),
            tr("The list comes from the service. It can be loaded when you are connected again."));
        m_placeholder->setButton(tr("Try again"));
    } else if (state == State::Failed && m_invitations.lastError().kind == Error::Kind::NotPermitted) {
        m_placeholder->setContent(
            "lock"_L1, tr("Your account does not see this list"), errorSentence(m_invitations.lastError()));
    } else if (state == State::Failed) {
        m_placeholder->setContent(
            "circle-alert"_L1, tr("The list could not be loaded"), errorSentence(m_invitations.lastError()));
        m_placeholder->setButton(tr("Try again"));
    } else if (state == State::Loaded) {
        m_placeholder->setContent("list"_L1, tr("No one was invited yet"),
            tr("Everyone who is invited is listed here with their status."));
    } else {
        m_placeholder->setContent("refresh-cw"_L1, tr("Loading"), tr("Asking the service who was invited."));
    }
}

void StatusPage::placeholderPressed()
{
    if (m_invitations.total() > 0) {
        m_search->clear();
        m_chips->choose(InvitationsProxy::All);
    } else if (m_session.state() == Session::State::SignedOut) {
        Q_EMIT signInRequested();
    } else {
        Q_EMIT refreshRequested();
    }
}

void StatusPage::resend(const QModelIndex &index)
{
    const QString id = index.data(InvitationsModel::InvitationIdRole).toString();
    if (!index.data(InvitationsModel::CanResendRole).toBool() || m_sending.contains(id))
        return;
    m_sending.insert(id);
    m_delegate->setSending(m_sending);
    m_table->viewport()->update();
    Q_EMIT resendRequested(id);
}

void StatusPage::forgetSending()
{
    m_sending.clear();
    m_delegate->setSending(m_sending);
    m_table->viewport()->update();
}

void StatusPage::showMenu(const QPoint &position)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *again = menu->addAction(
        themedIcon("mail"_L1), tr("Resend invitation"), this, [this, current] { resend(current); });
    again->setEnabled(current.data(InvitationsModel::CanResendRole).toBool());
    menu->addAction(themedIcon("copy"_L1), tr("Copy email"), this, [current] {
        QGuiApplication::clipboard()->setText(
            current.siblingAtColumn(InvitationsModel::Email).data().toString());
    });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void StatusPage::chooseExport()
{
    chooseCsvToSave(this, tr("Export"), tr("Invite user status"), [this](const QString &path) {
        if (const Result<void> written = exportInvitations(*m_rows, path); written)
            Q_EMIT exported(path);
        else
            Q_EMIT exportFailed(written.error());
    });
}

} // namespace techpass
