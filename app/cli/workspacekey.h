// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "app/workspace/workspaceopener.h"

namespace techpass {

/// Opens the workspace for a command, which asks nobody: a passphrase comes from the file that the command
/// line names, and what only a person can say is told as a failure. Main thread.
class WorkspaceKey final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceKey)

public:
    explicit WorkspaceKey(const CommandLine &commandLine, QObject *parent = nullptr);

    void start() { m_opener.start(); }
    /// Once, after opened().
    std::unique_ptr<Workspace> take() { return m_opener.take(); }

Q_SIGNALS:
    void opened();
    /// A line for standard error.
    void failed(const QString &line);

private:
    void answer(ProtectionQuestion question);

    const QString m_passphraseFile;
    WorkspaceOpener m_opener;
};

} // namespace techpass
