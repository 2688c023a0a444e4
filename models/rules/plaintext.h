// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace techpass {

// Texts looked at as the UTF-8 bytes of a file, for the rows that need no second look. What the functions
// cannot tell they say no to.

/// Without the ASCII white space around it.
std::string_view trimmed(std::string_view bytes);

/// Whether it is well-formed and a text that cleaning leaves as it is and textProblem() takes: no control
/// characters, no blanks other than ASCII's at its ends. It is trimmed(). A text of several lines may have
/// breaks and tabs.
enum class Breaks { Refused, Allowed };
bool isPlainText(std::string_view bytes, Breaks breaks);

bool isAscii(std::string_view bytes);

/// How many UTF-16 units a plain text has.
int utf16Length(std::string_view bytes);

} // namespace techpass
