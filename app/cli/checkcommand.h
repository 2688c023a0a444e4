// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "models/domain/policy.h"

#include <QByteArray>

namespace techpass {

class BatchDocument;
class Workspace;

/// `check FILE`: what the review list would show, printed. Blocks; returns the exit code.
int runCheck(const CommandLine &commandLine, Workspace &workspace);

/// The same where what is kept cannot be opened: by the standard rules, not by those that the service
/// published last. `why` is told first.
int runCheckWithoutKey(const CommandLine &commandLine, const QString &why);

/// The report as the JSON that `--json` prints.
QByteArray checkReportJson(const QString &file, const BatchDocument &document);
/// The same for people, a line a problem.
QString checkReportText(const QString &file, const BatchDocument &document);

} // namespace techpass
