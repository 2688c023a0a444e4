// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr auto folder = ":/i18n"_L1;
constexpr auto nameStart = "techpass-invite_"_L1;

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
        return allowed.isEmpty() || normal(code) == "en"_L1
            || std::any_of(allowed.begin(), allowed.end(),
                [&code](const QString &wider) { return isWithin(code, wider); });
    };
    for (const QString &wanted : preferred) {
        for (const QString &code : available) {
            if (isWithin(wanted, code) && mayBe(code))
                return code;
        }
    }
    return u"en"_s;
}

void installTranslations(QCoreApplication &application, const QStringList &allowed)
{
    const auto install = [&application](const QString &code) {
        auto *translator = new QTranslator(&application);
        if (translator->load(nameStart + code, folder))
            QCoreApplication::installTranslator(translator);
    };
    install(u"en"_s);
    const QString own = chosenLanguage(QLocale().uiLanguages(), availableLanguages(), allowed);
    if (own != "en"_L1)
        install(own);
}

} // namespace techpass
