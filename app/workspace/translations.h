// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace techpass {

/// Gives `application` its words: English plural forms, and above them the user's language where there is
/// one. Call it before the first text is shown.
void installTranslations(QCoreApplication &application);

} // namespace techpass
