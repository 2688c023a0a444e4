// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practiceserver.h"
#include "models/store/exclusivelock.h"

#include <QObject>
#include <QTimer>

namespace techpass {

/// The practice service of a data folder, of which there is one however many windows and commands use the
/// folder: the first runs it, the others use that one, and one of them runs it on, at the same address and
/// with the same accounts, when the first ends. Owned by Workspace; one thread, with an event loop.
class PracticeHost final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PracticeHost)

public:
    explicit PracticeHost(QString folder, QObject *parent = nullptr);

    /// The service answers when it returns. Errors: StorageInUse (another process is about to run it, but
    /// does not), and those of PracticeServer.
    Result<void> start();
    QUrl service() const { return m_service; }
    QUrl issuer() const;

private:
    Result<bool> tryToRun();
    Result<void> run();
    QString path(QLatin1StringView name) const;

    const QString m_folder;
    ExclusiveLock m_lock;
    PracticeServer m_server;
    QUrl m_service;
    QTimer m_takeOver;
};

} // namespace techpass
