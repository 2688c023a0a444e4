// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/listtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace techpass {

namespace {

struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(techpass::ListText)
};

} // namespace

QString commaSeparated(const QStringList &parts)
{
    return parts.join(ListText::tr(", ", "between the parts of a list"));
}

QString paragraph(const QStringList &sentences)
{
    const bool isSpaced = QLocale().language() != QLocale::Chinese;
    return sentences.join(isSpaced ? QLatin1StringView(" ") : QLatin1StringView());
}

} // namespace techpass
