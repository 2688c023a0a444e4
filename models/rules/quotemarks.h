// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace techpass {

/// Every quotation mark of every language, the typographic ones that word processors write included.
bool isQuoteMark(QChar c);

/// Whether one pair of quotation marks stands around all of `text`: `“Ming”`, `'Ming'`, `«Ming»`, but not
/// `“A” and “B”`. It is cleaned.
bool isQuoted(const QString &text);

/// Without all that stands at the ends, and the blanks inside of it.
QString withoutOuterQuotes(const QString &text);

/// An email address without quotation marks around it or around its first part, and with `'` for a
/// typographic apostrophe inside that part.
QString withPlainQuotes(const QString &email);

} // namespace techpass
