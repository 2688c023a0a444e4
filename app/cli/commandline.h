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
    enum class Command { Window, Check, Submit, Template, Policy, Help, Version };

    Command command = Command::Window;
    QString file; ///< the list, where the template goes, the policy to check; may be empty for Window, Policy
    bool json = false; ///< check, policy
    QString policyTemplate; ///< policy: print this kind of template
    ListChoice choice; ///< check, submit
    QString resultsFile; ///< submit; empty: standard output
    QString passphraseFile; ///< check, submit: its first line opens what is kept here
    WorkspaceOptions workspace;
};

/// Reads the arguments (the program's name first). The error is a sentence for standard error.
tl::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments);

/// What `--help` prints.
QString helpText();

} // namespace techpass
