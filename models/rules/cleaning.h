// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace techpass {

/// Characters that nobody sees: zero-width spaces and joiners, bidirectional marks, the byte-order mark, soft
/// hyphens, and letters that are drawn blank (Hangul filler, empty Braille pattern).
bool isInvisible(QChar c);

/// White space or invisible.
inline bool isBlank(QChar c)
{
    return c.isSpace() || isInvisible(c);
}

/// `value` without the blanks around it. What looks like one at the end stays where it belongs to the letter
/// before it: a joiner that shapes it, the last byte of one that was garbled.
QString withoutOuterBlanks(const QString &value);

/// `value` without any blank.
QString withoutBlanks(const QString &value);

} // namespace techpass
