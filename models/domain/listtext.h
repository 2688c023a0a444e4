// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace techpass {

/// Short parts one behind the other, with the program's language's comma between them: `12 created, 3
/// waiting`, `12个已创建，3个等待`. Where the parts are names in a sentence, QLocale::createSeparatedList()
/// puts an "and" too.
QString commaSeparated(const QStringList &parts);

/// Whole sentences one behind the other, with what the program's language puts between two: a space, or
/// nothing.
QString paragraph(const QStringList &sentences);

} // namespace techpass
