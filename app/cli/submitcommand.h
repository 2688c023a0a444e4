// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "app/techpass/patience.h"
#include "app/workspace/workspace.h"
#include "models/domain/profile.h"
#include "models/domain/submission.h"
#include "models/files/listsource.h"
#include "models/store/outboxstore.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace techpass {

class Browser;
class DataRemoval;
class WorkspaceKey;

/// `submit FILE`: signs in, puts the rows that are ready into the outbox, sends until each has its result,
/// writes the results. Every step is told on standard error. Run again for the same file it goes on where it
/// was. Main thread; emits finished() with the exit code, once.
class SubmitCommand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubmitCommand)

public:
    explicit SubmitCommand(CommandLine commandLine, QObject *parent = nullptr);
    ~SubmitCommand() override;

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void fail(const QString &line);
    void connectToService();
    bool openFile();
    void makeBrowser();
    void askWho();
    void takeProfile(const Profile &profile);
    void askPolicy();
    void askAgain(const ServiceError &error, void (SubmitCommand::*ask)());
    void enqueue(const Policy &policy);
    void begin(const StoredSubmission &stored);
    void noteRows(const QList<OutboxRow> &rows);
    void noteState();
    void tellProgress(bool always);
    void finish();

    static constexpr int patientRepeats = 100;

    const CommandLine m_commandLine;
    std::unique_ptr<Browser> m_browser; ///< outlives the workspace, which uses it
    std::unique_ptr<WorkspaceKey> m_key;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DataRemoval> m_removal;
    std::optional<OpenedList> m_list;
    QMetaObject::Connection m_signInNeeded;
    Profile m_profile;
    Patience m_patience{patientRepeats};
    QHash<qint64, OutboxRow> m_rows;
    int m_notReady = 0;
    int m_open = 0;
    QElapsedTimer m_sinceProgress;
    bool m_ended = false;
};

} // namespace techpass
