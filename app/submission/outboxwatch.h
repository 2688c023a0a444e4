// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/submission.h"

#include <QObject>
#include <QTimer>

namespace techpass {

class Storage;

/// Sees what other processes and windows do to the outbox of one environment and user. Owned by Sender; GUI
/// thread; `storage` outlives it.
class OutboxWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxWatch)

public:
    explicit OutboxWatch(Storage &storage, QObject *parent = nullptr);

    /// From here on what changes after `revision` of the outbox is told.
    void start(const QString &environment, const QString &user, qint64 revision);
    void stop();

Q_SIGNALS:
    /// Rows as they stand now, those that this process changed perhaps among them.
    void changed(const QList<techpass::OutboxRow> &rows);

private:
    void look();

    Storage &m_storage;
    QTimer m_timer;
    QString m_environment;
    QString m_user;
    qint64 m_dataVersion = -1;
    qint64 m_revision = 0;
    bool m_looking = false;
};

} // namespace techpass
