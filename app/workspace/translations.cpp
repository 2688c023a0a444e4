// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace techpass {

void installTranslations(QCoreApplication &application)
{
    const QString folder = u":/i18n"_s;
    auto *english = new QTranslator(&application);
    if (english->load(u"techpass-invite_en"_s, folder))
        QCoreApplication::installTranslator(english);
    auto *own = new QTranslator(&application);
    if (own->load(QLocale(), u"techpass-invite"_s, u"_"_s, folder))
        QCoreApplication::installTranslator(own);
}

} // namespace techpass
