// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/formulaescaping.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

/// Whether a character that starts a formula stands first, or behind nothing but apostrophes.
bool isFormulaLike(QStringView text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return first != text.end() && QStringView(u"=+-@\t\r").contains(*first);
}

} // namespace

QString escapedFormula(const QString &text)
{
    return isFormulaLike(text) ? QString(u'\'' + text) : text;
}

QString unescapedFormula(const QString &text)
{
    return text.startsWith(u'\'') && isFormulaLike(text) ? text.sliced(1) : text;
}

} // namespace techpass
