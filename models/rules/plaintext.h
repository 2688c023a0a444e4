// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace techpass {

// Texts looked at as the UTF-8 bytes of a file, for the rows that need no second look. What the functions
// cannot tell they say no to.

inline bool isAsciiSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Without the ASCII white space around it.
inline std::string_view trimmed(std::string_view bytes)
{
    while (!bytes.empty() && isAsciiSpace(bytes.front()))
        bytes.remove_prefix(1);
    while (!bytes.empty() && isAsciiSpace(bytes.back()))
        bytes.remove_suffix(1);
    return bytes;
}

/// Whether it is well-formed and a text that cleaning leaves as it is and in which textProblems() finds
/// nothing: no control or hidden characters, nothing that looks garbled, no blanks other than ASCII's and no
/// quotation marks other than ASCII's at its ends. It is trimmed(). A text of several lines may have breaks
/// and tabs.
enum class Breaks { Refused, Allowed };
bool isPlainText(std::string_view bytes, Breaks breaks);

/// Whether an ASCII text may be a spreadsheet's error or stand in quotation marks. It is not empty.
bool mayBeSpoilt(std::string_view bytes);

bool isAscii(std::string_view bytes);

/// How many UTF-16 units a plain text has.
int utf16Length(std::string_view bytes);

} // namespace techpass
