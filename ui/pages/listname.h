// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace techpass {

/// A list's title without the ending of a list file; a form's title, which may end in an email, stays whole.
QString listName(const QString &title);

} // namespace techpass
