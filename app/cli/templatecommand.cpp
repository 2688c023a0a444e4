// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/templatecommand.h"

#include "app/cli/terminal.h"
#include "models/files/listtemplate.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

struct TemplateText
{
    Q_DECLARE_TR_FUNCTIONS(techpass::TemplateText)
};

} // namespace

int runTemplate(const CommandLine &commandLine)
{
    const QString suffix = QFileInfo(commandLine.file).suffix().toLower();
    if (suffix != u"csv" && suffix != u"xlsx") {
        tell(TemplateText::tr("%1: name a file that ends in .csv or .xlsx.").arg(commandLine.file));
        return CannotDoIt;
    }
    const Result<void> written = writeTemplate(commandLine.file);
    if (!written) {
        tell(TemplateText::tr("%1: %2").arg(commandLine.file, errorLine(written.error())));
        return CannotDoIt;
    }
    return AllWell;
}

} // namespace techpass
