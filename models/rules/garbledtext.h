// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace techpass {

/// The text that became `text` when its UTF-8 bytes were read as Windows-1252 or Latin-1, once or several
/// times: `MÃ¼ller` → `Müller`. Nothing where it reads as it stands, or where that cannot be told: all of it
/// must be such bytes, and what they say letters or marks that fit what stands around them. So names in
/// capitals like `MATÚŠ`, whose last letters are such bytes by chance, are left alone.
std::optional<QString> ungarbled(const QString &text);

/// Whether characters were lost for good: U+FFFD stands where they were, itself garbled maybe (`ï¿½`).
bool hasLostCharacters(const QString &text);

/// What the first and the other bytes of a character are read as. Every garbled text has one before another.
constexpr bool isGarbledLead(char32_t code)
{
    return code >= 0xc2 && code <= 0xf4;
}
bool isGarbledTail(char32_t code);

} // namespace techpass
