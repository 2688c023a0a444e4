// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settingspage.h"

#include "models/domain/settingwords.h"
#include "models/session/session.h"
#include "ui/errortext.h"
#include "ui/pages/keptdata.h"
#include "ui/pages/languagesettings.h"
#include "ui/pages/pagelayout.h"
#include "ui/pages/worksettings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/lockline.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rolenames.h"
#include "ui/widgets/wording.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int cardWidth = 720;
constexpr int comboWidth = 260;
constexpr int titleWidth = 150;

QLabel *addLabel(QWidget *parent, QLatin1StringView role, const Words &text)
{
    auto *label = new QLabel(parent);
    keepWorded(label, [label, text] { label->setText(text()); });
    setRole(label, role);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QGridLayout *addGrid(QVBoxLayout *card, QWidget *parent)
{
    auto *facts = new QWidget(parent);
    auto *grid = new QGridLayout(facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Tokens::space24);
    grid->setVerticalSpacing(Tokens::space8);
    grid->setColumnMinimumWidth(0, titleWidth);
    grid->setColumnStretch(1, 1);
    card->addWidget(facts);
    return grid;
}

/// What the Settings page tells of what users cannot set here.
constexpr SettingKey addresses[] = {SettingKey::Service, SettingKey::Issuer, SettingKey::Portal};
constexpr SettingKey fixedKeys[] = {SettingKey::AllowedMethods, SettingKey::MaxRows, SettingKey::ClientId,
    SettingKey::ApiKeyFile, SettingKey::ApiKey, SettingKey::CaCertificates, SettingKey::Languages,
    SettingKey::PlainTitles, SettingKey::KeepResultsDays, SettingKey::UpdateNotice};

} // namespace

SettingsPage::SettingsPage(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    QVBoxLayout *column = makeScrollingColumn(this);
    column->setSpacing(Tokens::space16);
    column->addWidget(new PageHeader([] { return tr("Settings"); }, {}, this));
    addAppearance(addCard(column, [] { return tr("Appearance"); }));
    m_language = new LanguageSettings(session, this);
    addCard(column, [] { return tr("Language"); })->addWidget(m_language);
    addAccount(addCard(column, [] { return tr("Account"); }));
    addWork(addCard(column, [] { return tr("Environment"); }));
    addKept(addCard(column, [] { return tr("On this computer"); }));
    addFixed(addCard(column, [] { return tr("Fixed for this computer"); }));
    addAbout(addCard(column, [] { return tr("About"); }));
    column->addStretch(1);
    connect(&session, &Session::stateChanged, this, &SettingsPage::showSession);
    connect(&session, &Session::notKeptChanged, this, &SettingsPage::showSession);
    connect(m_language, &LanguageSettings::chosen, this, &SettingsPage::languageChosen);
    keepWorded(this, [this] { showSession(); });
}

QVBoxLayout *SettingsPage::addCard(QVBoxLayout *page, const Words &title)
{
    auto *card = new QFrame(this);
    setRole(card, "card"_L1);
    card->setMaximumWidth(scaledByText(cardWidth));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(
        Tokens::cardMargin, Tokens::cardMargin, Tokens::cardMargin, Tokens::cardMargin);
    column->setSpacing(Tokens::space12);
    QLabel *heading = addLabel(card, "cardTitle"_L1, title);
    heading->setTextInteractionFlags(Qt::NoTextInteraction);
    column->addWidget(heading);
    page->addWidget(card);
    return column;
}

QString SettingsPage::titleOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return tr("Light");
    case Appearance::Dark:
        return tr("Dark");
    case Appearance::HighContrast:
        return tr("High contrast");
    case Appearance::System:
        break;
    }
    return tr("Same as the system");
}

void SettingsPage::addAppearance(QVBoxLayout *card)
{
    m_appearance = new QComboBox(this);
    m_appearance->setObjectName(u"appearanceCombo"_s);
    for (const Appearance appearance :
        {Appearance::System, Appearance::Light, Appearance::Dark, Appearance::HighContrast})
        m_appearance->addItem(QString(), QVariant::fromValue(appearance));
    keepWorded(m_appearance, [this] {
        for (int i = 0; i < m_appearance->count(); ++i)
            m_appearance->setItemText(i, titleOf(m_appearance->itemData(i).value<Appearance>()));
    });
    auto *field = new FormField([] { return tr("Colours"); }, m_appearance, this);
    field->setMaximumWidth(scaledByText(comboWidth));
    card->addWidget(field);
    connect(m_appearance, &QComboBox::currentIndexChanged, this,
        [this] { Q_EMIT appearanceChosen(m_appearance->currentData().value<Appearance>()); });
}

void SettingsPage::addAccount(QVBoxLayout *card)
{
    m_account = addLabel(this, "body"_L1, {});
    m_account->setObjectName(u"settingsAccount"_s);
    m_sign = new QPushButton(this);
    setRole(m_sign, "secondary"_L1);
    m_sign->setObjectName(u"settingsSignButton"_s);
    m_notKept = addLabel(this, "hint"_L1, {});
    m_notKept->setObjectName(u"settingsNotKept"_s);
    card->addWidget(m_account);
    card->addWidget(m_notKept);
    card->addWidget(m_sign, 0, Qt::AlignLeft);
    connect(m_sign, &QPushButton::clicked, this, [this] {
        if (m_session.state() == Session::State::SignedIn)
            Q_EMIT signOutRequested();
        else
            Q_EMIT signInRequested();
    });
}

void SettingsPage::addKept(QVBoxLayout *card)
{
    auto *kept = new KeptData(m_session, this);
    card->addWidget(kept);
    connect(kept, &KeptData::keyRenewalRequested, this, &SettingsPage::keyRenewalRequested);
    connect(kept, &KeptData::keepingRequested, this, &SettingsPage::keepingRequested);
    connect(kept, &KeptData::deletionRequested, this, &SettingsPage::dataDeletionRequested);
}

void SettingsPage::addSetting(QGridLayout *grid, SettingKey key)
{
    const EffectiveSetting &setting = m_session.settings().of(key);
    const SettingSpec &spec = settingSpec(key);
    const Environment &environment = m_session.environment();
    const auto value = [&setting, &environment, key] {
        // The practice service has its addresses only once it runs.
        const QString shown = key == SettingKey::Service ? environment.service.toDisplayString()
            : key == SettingKey::Issuer                  ? environment.issuer.toDisplayString()
                                                         : settingValue(setting);
        return shown.isEmpty() ? u"–"_s : shown;
    };
    const int row = grid->rowCount();
    QWidget *parent = grid->parentWidget();
    grid->addWidget(
        addLabel(parent, "secondary"_L1, [&spec] { return settingTitle(spec); }), row, 0, Qt::AlignTop);
    grid->addWidget(addLabel(parent, "body"_L1, value), row, 1);
    auto *lock = new LockLine(parent);
    grid->addWidget(lock, row + 1, 1);
    lock->lock(setting);
    if (!spec.isInEffect && setting.isLocked())
        lock->setMore([] { return tr("It has no effect in this version."); });
}

void SettingsPage::addWork(QVBoxLayout *card)
{
    m_work = new WorkSettings(m_session, this);
    card->addWidget(m_work);
    connect(m_work, &WorkSettings::chosen, this, &SettingsPage::settingChosen);
    QGridLayout *grid = addGrid(card, this);
    for (const SettingKey key : addresses)
        addSetting(grid, key);
    card->addWidget(addLabel(this, "hint"_L1, [this] {
        return m_session.environment().isPractice()
            ? tr("A practice service on this computer. No real account is made and nobody is told.")
            : tr("A change is used from the next start of the program.");
    }));
}

void SettingsPage::addFixed(QVBoxLayout *card)
{
    QGridLayout *grid = addGrid(card, this);
    grid->parentWidget()->setObjectName(u"fixedSettings"_s);
    bool isAny = false;
    for (const SettingKey key : fixedKeys) {
        if (!m_session.settings().of(key).isLocked())
            continue;
        addSetting(grid, key);
        isAny = true;
    }
    grid->parentWidget()->setVisible(isAny);
    if (!isAny)
        card->addWidget(
            addLabel(this, "hint"_L1, [] { return tr("Nothing else is fixed by the administrator."); }));
}

void SettingsPage::setEnvironments(const QStringList &names)
{
    m_work->setEnvironments(names);
}

void SettingsPage::addAbout(QVBoxLayout *card)
{
    card->addWidget(addLabel(
        this, "body"_L1, [] { return tr("TechPass Invite %1").arg(QLatin1StringView(TECHPASS_VERSION)); }));
    card->addWidget(addLabel(this, "hint"_L1, [] {
        return tr("Free software under the GNU General Public License, version 3 or later. Icons: Lucide "
                  "(ISC). Colours: Singapore Government Design System (MIT). Built with Qt %1.")
            .arg(QLatin1StringView(qVersion()));
    }));
}

void SettingsPage::setLanguages(const QStringList &codes, const QString &chosen)
{
    m_language->setLanguages(codes, chosen);
}

void SettingsPage::setLanguage(const QString &code)
{
    m_language->setLanguage(code);
}

void SettingsPage::setAppearance(Appearance appearance)
{
    const QSignalBlocker quiet(m_appearance);
    m_appearance->setCurrentIndex(m_appearance->findData(QVariant::fromValue(appearance)));
}

void SettingsPage::showSession()
{
    const auto &notKept = m_session.notKept();
    m_notKept->setText(notKept ? errorSentence(*notKept) : QString());
    m_notKept->setVisible(notKept && m_session.profile());
    m_sign->setEnabled(m_session.state() != Session::State::SigningIn);
    if (const auto &profile = m_session.profile(); profile) {
        m_account->setText(u"%1\n%2 · %3"_s.arg(profile->displayName, profile->email, roleTitle(*profile)));
        m_sign->setText(tr("Sign out"));
    } else {
        m_account->setText(m_session.state() == Session::State::SigningIn
                ? tr("Waiting for the sign-in in your browser.")
                : tr("You are signed out."));
        m_sign->setText(tr("Sign in"));
    }
}

} // namespace techpass
