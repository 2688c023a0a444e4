// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/translations.h"

#include "app/workspace/pseudotranslator.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr auto folder = ":/i18n"_L1;
constexpr auto nameStart = "techpass-invite_"_L1;
constexpr auto english = "en"_L1;
constexpr auto longPseudo = "x-long"_L1;
constexpr auto mirroredPseudo = "x-mirrored"_L1;

/// In Singapore, where the code names no country.
QLocale localeOf(const QString &code)
{
    if (code.startsWith("x-"_L1))
        return QLocale(QLocale::English, QLocale::Singapore);
    return code.contains(u'_') ? QLocale(code) : QLocale(QLocale(code).language(), QLocale::Singapore);
}

QString normal(QString code)
{
    return code.replace(u'_', u'-').toLower();
}

/// `zh` stands for `zh-SG` too, not the other way round.
bool isWithin(const QString &code, const QString &wider)
{
    const QString start = normal(wider);
    const QString whole = normal(code);
    return whole == start || whole.startsWith(QString(start + u'-'));
}

QStringList availableLanguages()
{
    QStringList codes;
    const QStringList files = QDir(folder).entryList({nameStart + u"*.qm"_s});
    for (const QString &file : files)
        codes.append(file.sliced(nameStart.size()).chopped(3));
    return codes;
}

} // namespace

QString chosenLanguage(const QStringList &preferred, const QStringList &available, const QStringList &allowed)
{
    const auto mayBe = [&allowed](const QString &code) {
        return allowed.isEmpty() || normal(code) == english
            || std::any_of(allowed.begin(), allowed.end(),
                [&code](const QString &wider) { return isWithin(code, wider); });
    };
    for (const QString &wanted : preferred) {
        for (const QString &code : available) {
            if (isWithin(wanted, code) && mayBe(code))
                return code;
        }
    }
    return english;
}

Translations::Translations(const QStringList &allowed)
    : m_allowed(allowed)
{
    speak({});
}

Translations::~Translations()
{
    clear();
}

/// The last one first, as it may be made from another.
void Translations::clear()
{
    while (!m_translators.empty())
        m_translators.pop_back();
}

QStringList Translations::languages() const
{
    QStringList codes{english};
    const QStringList available = availableLanguages();
    for (const QString &code : available) {
        if (code != english && chosenLanguage({code}, available, m_allowed) == code)
            codes.append(code);
    }
    return codes;
}

void Translations::speak(const QString &code)
{
    const QLocale system = QLocale::system();
    clear();
    if (code == longPseudo || code == mirroredPseudo) {
        m_language = code;
        QLocale::setDefault(localeOf(english));
        return installPseudo();
    }
    const QString usual = chosenLanguage(system.uiLanguages(), availableLanguages(), m_allowed);
    m_language = code.isEmpty() ? usual : chosenLanguage({code, usual}, availableLanguages(), m_allowed);
    const QLocale own = localeOf(m_language);
    const bool isOfSystem = system.language() == own.language() || system.language() == QLocale::C;
    QLocale::setDefault(m_language == usual && isOfSystem ? system : own);
    installFile(nameStart + english, folder);
    if (m_language == english)
        return;
    installFile(u"qtbase_"_s + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installFile(nameStart + m_language, folder);
}

Qt::LayoutDirection Translations::direction() const
{
    return m_language == mirroredPseudo ? Qt::RightToLeft : localeOf(m_language).textDirection();
}

void Translations::install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void Translations::installFile(const QString &name, const QString &from)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(name, from))
        install(std::move(translator));
}

void Translations::installPseudo()
{
    installFile(nameStart + english, folder);
    if (m_translators.empty())
        return;
    const auto kind
        = m_language == longPseudo ? PseudoTranslator::Kind::Long : PseudoTranslator::Kind::Mirrored;
    install(std::make_unique<PseudoTranslator>(kind, *m_translators.front()));
}

} // namespace techpass
