// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/lookmenu.h"

#include "ui/pages/languagesettings.h"
#include "ui/pages/settingspage.h"
#include "ui/theme/icons.h"
#include "ui/widgets/actionwords.h"
#include "ui/widgets/wording.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

void check(const QActionGroup &group, const QVariant &value)
{
    const auto actions = group.actions();
    for (QAction *action : actions)
        action->setChecked(action->data() == value);
}

QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &objectName, const QVariant &value)
{
    auto *action = new QAction(group);
    action->setObjectName(objectName);
    action->setCheckable(true);
    action->setData(value);
    menu->addAction(action);
    return action;
}

} // namespace

LookMenu::LookMenu(QMenu *view)
    : QObject(view)
    , m_appearances(view->addMenu(themedIcon("eye"_L1), {}))
    , m_languages(view->addMenu(themedIcon("case-sensitive"_L1), {}))
    , m_appearance(new QActionGroup(this))
    , m_language(new QActionGroup(this))
{
    m_appearances->setObjectName(u"appearanceMenu"_s);
    m_languages->setObjectName(u"languageMenu"_s);
    keepWorded(view, [this] {
        m_appearances->setTitle(tr("&Appearance"));
        m_languages->setTitle(tr("&Language"));
    });
    addAppearances();
    connect(m_appearance, &QActionGroup::triggered, this,
        [this](const QAction *action) { Q_EMIT appearanceChosen(action->data().value<Appearance>()); });
    connect(m_language, &QActionGroup::triggered, this,
        [this](const QAction *action) { Q_EMIT languageChosen(action->data().toString()); });
}

void LookMenu::addAppearances()
{
    for (const Appearance appearance :
        {Appearance::System, Appearance::Light, Appearance::Dark, Appearance::HighContrast}) {
        QAction *action = addChoice(m_appearances, m_appearance,
            u"appearanceAction%1"_s.arg(static_cast<int>(appearance)), QVariant::fromValue(appearance));
        keepWorded(
            m_appearances, [action, appearance] { action->setText(SettingsPage::titleOf(appearance)); });
    }
}

QAction *LookMenu::addLanguage(const QString &code)
{
    QAction *action = addChoice(
        m_languages, m_language, u"languageAction"_s + (code.isEmpty() ? u"System"_s : code), code);
    if (!code.isEmpty()) {
        action->setText(LanguageSettings::ownName(code));
        // For who cannot type its own.
        setAlias(action, QLocale::languageToString(QLocale(code).language()));
    }
    return action;
}

Appearance LookMenu::appearance() const
{
    const QAction *chosen = m_appearance->checkedAction();
    return chosen ? chosen->data().value<Appearance>() : Appearance::System;
}

QStringList LookMenu::languages() const
{
    QStringList codes;
    const auto actions = m_language->actions();
    for (const QAction *action : actions)
        codes.append(action->data().toString());
    codes.removeAll(QString());
    return codes;
}

QString LookMenu::language() const
{
    const QAction *chosen = m_language->checkedAction();
    return chosen ? chosen->data().toString() : QString();
}

void LookMenu::setAppearance(Appearance appearance)
{
    check(*m_appearance, QVariant::fromValue(appearance));
}

void LookMenu::setLanguages(const QStringList &codes, const QString &chosen)
{
    if (m_language->actions().isEmpty()) {
        QAction *system = addLanguage({});
        keepWorded(m_languages, [system] { system->setText(LanguageSettings::systemName()); });
    }
    const auto actions = m_language->actions();
    for (QAction *action : actions) {
        if (!action->data().toString().isEmpty())
            delete action;
    }
    for (const QString &code : codes)
        addLanguage(code);
    setLanguage(chosen);
}

void LookMenu::setLanguage(const QString &code)
{
    check(*m_language, code);
}

} // namespace techpass
