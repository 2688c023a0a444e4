// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/friendlytime.h"

#include "models/domain/daytext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace techpass {

QString friendlyTime(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QLocale locale;
    const QString clock = locale.toString(local.time(), u"HH:mm"_s);
    const auto words
        = [](const char *text) { return QCoreApplication::translate("techpass::FriendlyTime", text); };
    if (local.date() == today)
        return words(QT_TRANSLATE_NOOP("techpass::FriendlyTime", "Today, %1")).arg(clock);
    if (local.date() == today.addDays(-1))
        return words(QT_TRANSLATE_NOOP("techpass::FriendlyTime", "Yesterday, %1")).arg(clock);
    const bool isOfThisYear = local.date().year() == today.year();
    return words(QT_TRANSLATE_NOOP("techpass::FriendlyTime", "%1, %2"))
        .arg(isOfThisYear ? dayText(local.date()) : dayAndYearText(local.date()), clock);
}

} // namespace techpass
