// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/draftstore.h"

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QString>

#include <optional>

namespace techpass {

class Database;

/// Brings a list that is open into the store, in steps that are short enough for others to come between:
/// begins its draft, writes its bytes piece by piece and completes it. What its change log gets meanwhile and
/// later comes ahead of the next piece, so that a crash finds it written whatever else is missing. A step
/// that failed is tried again by the next call: nothing is left out, nothing is written twice. Writes on the
/// storage's thread; add() is for any.
class DraftWriter final
{
    Q_DISABLE_COPY_MOVE(DraftWriter)

public:
    struct Progress
    {
        qint64 id = 0;
        bool isComplete = false; ///< the draft can be opened again
        bool isDone = false; ///< all that was added is written
        int percent = 0; ///< of the bytes
    };

    /// Of a list that has no draft yet; `info` is what is shown of it until it is updated. The first
    /// `startSize` bytes are not in `file`.
    DraftWriter(const QString &environment, const DraftInfo &info, const QByteArray &source,
        const SourceFile &file = {}, qsizetype startSize = 0);
    /// Of one that has its first `written` bytes.
    DraftWriter(qint64 id, const QByteArray &source, qint64 written);
    /// Of a draft that is there.
    explicit DraftWriter(qint64 id);

    /// For the change log, behind what was added before. It is kept here until it is written.
    void add(const QByteArray &entry);
    /// Before add(): the change log ends behind its first `entries` entries. What follows them goes ahead of
    /// all else, as nothing behind it would be read.
    void cutLog(int entries);

    /// The next step. Errors: those of the database.
    Result<Progress> writeSome(Database &database);
    Result<Progress> writeAll(Database &database);

private:
    Result<void> takeStep(Database &database);
    Result<void> appendLog(Database &database);
    QList<QByteArray> entries() const;
    std::optional<int> kept() const;
    Progress progress() const;

    const QString m_environment;
    const DraftInfo m_info;
    const SourceFile m_file;
    const qsizetype m_startSize = 0;
    QByteArray m_source;
    qsizetype m_written = 0; ///< bytes of the source
    qint64 m_id = 0;
    bool m_isComplete = false;
    mutable QMutex m_mutex; ///< for what follows
    QList<QByteArray> m_entries;
    std::optional<int> m_kept; ///< entries of the log, which is to be cut behind them
};

} // namespace techpass
