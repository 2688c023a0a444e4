// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QObject>
#include <QTimer>

namespace techpass {

class Workspace;

/// What is removed from this computer: results that are older than the settings say, at the start and then
/// once a day; everything, where the user says so. GUI thread.
class DataRemoval final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DataRemoval)

public:
    explicit DataRemoval(Workspace &workspace, QObject *parent = nullptr);

    /// From now on.
    void start();
    /// Drafts, outbox, results, who was signed in, files that were put aside, names of recent files. Sending
    /// has to be stopped and no list to be written. Ends with erased() or failed().
    void eraseEverything();

Q_SIGNALS:
    void purged(int submissions);
    void erased();
    void failed(const techpass::Error &error);

private:
    void purge();
    Result<void> removeFilesPutAside() const;

    Workspace &m_workspace;
    QTimer m_daily;
};

} // namespace techpass
