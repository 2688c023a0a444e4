// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/friendlytime.h"

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
    const QString form = local.date().year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s;
    return words(QT_TRANSLATE_NOOP("techpass::FriendlyTime", "%1, %2"))
        .arg(locale.toString(local.date(), form), clock);
}

} // namespace techpass
