// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace techpass {

enum class ClosingPage { SignedIn, NotSignedIn, NotThisSignIn };

/// The page that the browser shows at the end of a sign-in, as HTML in UTF-8. It loads nothing.
QByteArray closingPage(ClosingPage page);

} // namespace techpass
