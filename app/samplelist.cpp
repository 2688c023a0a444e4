// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplelist.h"

#include "app/cli/commandline.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace techpass {

bool startSampleInPractice()
{
    QStringList arguments{u"--environment"_s, u"practice"_s};
    const auto own = parseCommandLine(QCoreApplication::arguments());
    if (own && !own->workspace.dataDir.isEmpty())
        arguments += {u"--data-dir"_s, own->workspace.dataDir};
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments << samplePath);
}

} // namespace techpass
