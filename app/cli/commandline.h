// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/listchoice.h"
#include "app/workspace/workspaceoptions.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace techpass {

/// What the program was asked to do.
struct CommandLine
{
    enum class Command { Window, Check, Submit, Template, Help, Version };

    Command command = Command::Window;
    QString file; ///< the list, or where the template goes; may be empty for Window
    bool json = false; ///< check
    ListChoice choice; ///< check, submit
    QString resultsFile; ///< submit; empty: standard output
    WorkspaceOptions workspace;
};

/// Reads the arguments (the program's name first). The error is a sentence for standard error.
tl::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments);

/// What `--help` prints.
QString helpText();

} // namespace techpass
