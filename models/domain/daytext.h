// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace techpass {

/// A day as people write it in the program's language: `20 Nov`, `11月20日`.
QString dayText(const QDate &date);
/// The same with the year.
QString dayAndYearText(const QDate &date);

} // namespace techpass
