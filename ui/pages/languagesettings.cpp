// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/languagesettings.h"

#include "models/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/lockline.h"
#include "ui/widgets/wording.h"

#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int fieldWidth = 260;

} // namespace

QString LanguageSettings::ownName(const QString &code)
{
    const QLocale locale(code);
    switch (locale.language()) {
    case QLocale::English:
        return u"English"_s;
    case QLocale::Chinese:
        return u"中文"_s;
    case QLocale::Malay:
        return u"Bahasa Melayu"_s;
    default:
        return locale.nativeLanguageName();
    }
}

QString LanguageSettings::systemName()
{
    return tr("Same as the system");
}

LanguageSettings::LanguageSettings(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_language(new QComboBox(this))
{
    m_language->setObjectName(u"languageCombo"_s);
    auto *field = new FormField([] { return tr("Language"); }, m_language, this);
    field->setMaximumWidth(scaledByText(fieldWidth));
    auto *lock = new LockLine(this);
    lock->lock(session.settings().of(SettingKey::Languages));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Tokens::space4);
    column->addWidget(field);
    column->addWidget(lock);
    m_language->addItem(QString(), QString());
    keepWorded(this, [this] { m_language->setItemText(0, systemName()); });
    connect(m_language, &QComboBox::currentIndexChanged, this,
        [this] { Q_EMIT chosen(m_language->currentData().toString()); });
}

void LanguageSettings::setLanguage(const QString &code)
{
    const QSignalBlocker quiet(m_language);
    m_language->setCurrentIndex(std::max(0, m_language->findData(code)));
}

void LanguageSettings::setLanguages(const QStringList &codes, const QString &chosen)
{
    const QSignalBlocker quiet(m_language);
    while (m_language->count() > 1)
        m_language->removeItem(1);
    for (const QString &code : codes)
        m_language->addItem(ownName(code), code);
    setLanguage(chosen);
}

} // namespace techpass
