// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace techpass {

/// Where the first character stands that nobody sees and that has no business there; -1 where there is none.
/// Joiners belong to the scripts that are written with them and to composed emoji, zero-width spaces to the
/// scripts that part no words.
qsizetype firstHidden(const QString &text);

/// `text` without all of these.
QString withoutHidden(const QString &text);

/// `text` for people to read: what is hidden is named (`[U+200B]`), a line break is `↵`.
QString withHiddenShown(const QString &text);

/// Whether a line ends with it.
bool isLineBreak(QChar c);

/// The last visible characters before a place, as a landmark for it.
QString textBefore(const QString &text, qsizetype at);

/// `200B`: how a problem names a character.
QString codePointName(QChar c);

} // namespace techpass
