// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace techpass {

/// A moment as people say it: "Today, 14:02", "Yesterday, 17:40", "20 Nov, 09:15", with the year where it is
/// another. Local time; `now` is for tests.
QString friendlyTime(const QDateTime &time, const QDateTime &now = QDateTime::currentDateTime());

} // namespace techpass
