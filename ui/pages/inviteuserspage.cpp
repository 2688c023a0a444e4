// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inviteuserspage.h"

#include "models/session/session.h"
#include "ui/errortext.h"
#include "ui/pages/pagelayout.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardrow.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/wording.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace techpass {

InviteUsersPage::InviteUsersPage(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_email(new Card(
          "mail"_L1, [] { return tr("Email invitation"); },
          [] { return tr("Only available for public officers. They get an email and sign up themselves."); },
          this))
    , m_account(new Card(
          "user-plus"_L1, [] { return tr("Create account"); },
          [] { return tr("Create on behalf of a vendor or a public officer."); }, this))
    , m_batch(new Card(
          "table-2"_L1, [] { return tr("Batch upload"); },
          [] { return tr("Add multiple users from a CSV or Excel file. Drop the file here."); }, this))
{
    m_email->setObjectName(u"emailInvitationCard"_s);
    m_account->setObjectName(u"createAccountCard"_s);
    m_batch->setObjectName(u"batchUploadCard"_s);
    m_email->setNote([] { return tr("You need: gov.sg email · SEED yes/no · reason"); });
    m_account->setNote(
        [] { return tr("You need: email · username (vendors) · name · contact · organisation"); });
    auto *download = new QPushButton(m_batch);
    setRole(download, "link"_L1);
    download->setObjectName(u"downloadTemplateLink"_s);
    keepWorded(download, [download] { download->setText(tr("Download template")); });
    m_batch->addWidget(download);

    auto *header = new PageHeader([] { return tr("Invitation Type"); }, [] { return tr("Overview"); }, this);
    header->setTitle([] { return tr("Invitation Type"); }, [] { return tr("Invite Users"); });
    QVBoxLayout *column = makeScrollingColumn(this);
    column->addWidget(header);
    auto *cards = new CardRow(this);
    for (Card *card : {m_email, m_account, m_batch}) {
        card->setMinimumHeight(Tokens::cardHeight);
        cards->addCard(card);
    }
    column->addWidget(cards);
    column->addStretch(1);

    connect(header, &PageHeader::parentRequested, this, &InviteUsersPage::overviewRequested);
    connect(m_email, &Card::activated, this, &InviteUsersPage::emailInvitationRequested);
    connect(m_account, &Card::activated, this, &InviteUsersPage::createAccountRequested);
    connect(m_batch, &Card::activated, this, &InviteUsersPage::batchUploadRequested);
    connect(download, &QPushButton::clicked, this, &InviteUsersPage::templateRequested);
    connect(&session, &Session::stateChanged, this, &InviteUsersPage::showSession);
    keepWorded(this, [this] { showSession(); });
}

QString InviteUsersPage::reasonAgainst(const Session &session, InviteWay way)
{
    if (const Result<void> allowed = session.settings().checkWay(way); !allowed)
        return errorSentence(allowed.error());
    if (session.mayInvite())
        return {};
    if (session.profile() && session.profile()->userType == UserType::Vendor)
        return tr("Vendors cannot invite users. Ask a Subscription Admin or another public officer.");
    return tr("Your account may not invite users. Ask a Subscription Admin or another public officer.");
}

void InviteUsersPage::showSession()
{
    m_email->setReason(reasonAgainst(m_session, InviteWay::EmailInvitation));
    m_account->setReason(reasonAgainst(m_session, InviteWay::CreateAccount));
    m_batch->setReason(reasonAgainst(m_session, InviteWay::BatchUpload));
}

} // namespace techpass
