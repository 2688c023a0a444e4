// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcomepage.h"

#include "models/session/session.h"
#include "ui/pages/pagelayout.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cardrow.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/pageheader.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

// The public guides.
constexpr auto techPassGuide = "https://docs.developer.tech.gov.sg/docs/techpass-user-guide/"_L1;
constexpr auto seedGuide
    = "https://docs.developer.tech.gov.sg/docs/security-suite-for-engineering-endpoint-devices/"_L1;

} // namespace

WelcomePage::WelcomePage(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_lead(addLabel("body"_L1, this))
    , m_beginning(addLabel("cardTitle"_L1, this))
    , m_offline(addLabel("secondary"_L1, this))
    , m_environment(addLabel("secondary"_L1, this))
    , m_keys(new QLabel(this))
    , m_signIn(addButton("primary"_L1, "welcomeSignInButton"_L1))
    , m_open(addButton("secondary"_L1, "welcomeOpenButton"_L1))
    , m_sample(addButton("secondary"_L1, "welcomeSampleButton"_L1))
    , m_close(addButton("link"_L1, "welcomeCloseButton"_L1))
{
    m_environment->setObjectName(u"welcomeEnvironment"_s);
    setRole(m_keys, "hint"_L1);
    QVBoxLayout *column = makeScrollingColumn(this);
    column->setSpacing(Tokens::space16);
    column->addWidget(new PageHeader([] { return tr("Welcome"); }, {}, this));
    column->addWidget(m_lead);
    auto *ways = new CardRow(this);
    ways->addCard(makeWay(
        "mail"_L1, [] { return tr("Email invitation"); },
        [] { return tr("A public officer gets an email and signs up."); }));
    ways->addCard(makeWay(
        "user-plus"_L1, [] { return tr("One account"); },
        [] { return tr("A form for one vendor or one public officer."); }));
    ways->addCard(makeWay(
        "table-2"_L1, [] { return tr("A list"); },
        [] { return tr("Many people from a CSV or Excel file. Preparing it works offline."); }));
    column->addWidget(ways);
    column->addWidget(makeBeginning());
    column->addLayout(makeFoot());
    column->addStretch(1);

    connect(m_signIn, &QPushButton::clicked, this, &WelcomePage::signInRequested);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(m_close, &QPushButton::clicked, this, &WelcomePage::closed);
    connect(&session, &Session::stateChanged, this, &WelcomePage::showSession);
    keepWorded(this, [this] { showWords(); });
}

QLabel *WelcomePage::addLabel(QLatin1StringView role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    setRole(label, role);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton *WelcomePage::addButton(QLatin1StringView role, QLatin1StringView name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    setRole(button, role);
    return button;
}

QPushButton *WelcomePage::addLink(const Words &text, QLatin1StringView address, QLatin1StringView name)
{
    QPushButton *link = addButton("link"_L1, name);
    link->setIcon(themedIcon("external-link"_L1, IconTint::WashText));
    link->setToolTip(address);
    keepWorded(link, [link, text] { link->setText(text()); });
    connect(
        link, &QPushButton::clicked, this, [address] { QDesktopServices::openUrl(QUrl(QString(address))); });
    return link;
}

QWidget *WelcomePage::makeWay(QLatin1StringView icon, const Words &title, const Words &text)
{
    auto *card = new QFrame(this);
    setRole(card, "card"_L1);
    auto *picture = new IconLabel(icon, IconTint::WashText, 20, card);
    picture->setPlated(true);
    QLabel *heading = addLabel("cardTitle"_L1, card);
    QLabel *sentence = addLabel("secondary"_L1, card);
    auto *words = new QVBoxLayout;
    words->setSpacing(Tokens::space4);
    words->addWidget(heading);
    words->addWidget(sentence);
    words->addStretch();
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(Tokens::space16, Tokens::space16, Tokens::space16, Tokens::space16);
    row->setSpacing(Tokens::space12);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    keepWorded(card, [card, heading, sentence, title, text] {
        heading->setText(title());
        sentence->setText(text());
        card->setAccessibleName(title());
        card->setAccessibleDescription(text());
    });
    return card;
}

QWidget *WelcomePage::makeBeginning()
{
    auto *card = new QFrame(this);
    setRole(card, "card"_L1);
    auto *buttons = new FlowLayout(Tokens::space8);
    for (QPushButton *button : {m_signIn, m_open, m_sample})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Tokens::space24, Tokens::space16, Tokens::space24, Tokens::space16);
    column->setSpacing(Tokens::space12);
    column->addWidget(m_beginning);
    column->addLayout(buttons);
    column->addWidget(m_offline);
    column->addWidget(m_environment);
    return card;
}

FlowLayout *WelcomePage::makeFoot()
{
    auto *foot = new FlowLayout(Tokens::space16);
    foot->addWidget(addLink([] { return tr("TechPass guide"); }, techPassGuide, "welcomeTechPassGuide"_L1));
    foot->addWidget(addLink([] { return tr("SEED guide"); }, seedGuide, "welcomeSeedGuide"_L1));
    foot->addWidget(m_close);
    foot->addWidget(m_keys);
    setTabOrder(m_sample, findChild<QPushButton *>(u"welcomeTechPassGuide"_s));
    setTabOrder(findChild<QPushButton *>(u"welcomeSeedGuide"_s), m_close);
    return foot;
}

void WelcomePage::showWords()
{
    setAccessibleName(tr("Welcome"));
    m_lead->setText(
        tr("Create TechPass accounts for public officers and vendors, and follow what becomes of each."));
    m_beginning->setText(tr("How to begin"));
    m_signIn->setText(tr("Sign in"));
    m_open->setText(tr("Open a list…"));
    m_sample->setText(tr("Try the sample list"));
    m_close->setText(tr("Go to the Overview"));
    m_keys->setText(tr("Keyboard: Ctrl+K finds every command, F1 shows all keys."));
    m_offline->setText(
        tr("A list can be opened and mended without signing in. Nothing is sent before you submit it."));
    showSession();
}

void WelcomePage::showSession()
{
    m_signIn->setEnabled(m_session.state() == Session::State::SignedOut);
    const bool isPractice = m_session.environment().isPractice();
    const bool mayPractise = isPractice || !m_session.settings().of(SettingKey::Environment).isLocked();
    m_sample->setVisible(mayPractise);
    if (isPractice) {
        m_environment->setText(
            tr("This is practice mode: the service runs inside the program, nothing leaves this "
               "computer, and no account is real."));
        return;
    }
    const QString real = mayPractise ? tr("This is %1: what you submit makes real accounts. The sample list "
                                          "opens in practice mode, where none is.")
                                     : tr("This is %1: what you submit makes real accounts.");
    m_environment->setText(real.arg(m_session.environment().displayName));
}

} // namespace techpass
