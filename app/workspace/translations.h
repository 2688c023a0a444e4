// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;

namespace techpass {

/// Gives `application` its words: English plural forms, and above them the user's language where there is
/// one and it is among `allowed` (empty: all are). Call it before the first text is shown.
void installTranslations(QCoreApplication &application, const QStringList &allowed = {});

/// The first of `preferred` (`zh-Hans-SG`, `en-GB` …) that there is a translation for and that is allowed, as
/// it stands in `available`; `en` where there is none.
QString chosenLanguage(
    const QStringList &preferred, const QStringList &available, const QStringList &allowed);

} // namespace techpass
