// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace techpass {

/// What the command line may say of where the program works; empty members: as the settings say.
struct WorkspaceOptions
{
    QString environment;
    QUrl service; ///< another practice service, on this machine; with issuer
    QUrl issuer;
    QString dataDir; ///< everything the program keeps, settings included
    QString machineFile; ///< for tests: instead of the machine's own place, which no option changes
    QString practicePerson = QStringLiteral("admin"); ///< `admin`, `officer`, `vendor`: for the command line
};

} // namespace techpass
