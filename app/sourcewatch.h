// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/store/draftstore.h"

#include <QByteArray>
#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace techpass {

/// Notices when the file that a list was read from is saved again with something else in it. Looks when the
/// system tells of a change, and when the user comes back to the program, as network drives tell nothing; a
/// file that is gone or out of reach is no change. Owned by Application; GUI thread, reads on another.
class SourceWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceWatch)

public:
    explicit SourceWatch(QObject *parent = nullptr);

    /// Watches `file`, from which a list with these bytes was read; an empty path ends it.
    void setSource(const SourceFile &file, const QByteArray &bytes);

Q_SIGNALS:
    /// Told once for each setSource().
    void changed(const QString &path);

private:
    /// Without reading: when it is the same, nobody looks into the file.
    struct Stamp
    {
        qint64 size = -1;
        QDateTime modified;
        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    struct Look
    {
        Stamp stamp;
        bool answers = false;
        bool isOther = false;
    };

    /// Nothing where the file was changed so lately that another change may leave the same stamp.
    static Stamp settled(const Stamp &stamp);

    static Result<Look> lookAt(const QString &path, const Stamp &known, const QByteArray &bytes);
    static bool isOther(const QString &path, QByteArrayView known);
    void look();
    void take(const Look &look);

    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< a program that saves does so in several steps
    QString m_path;
    QByteArray m_bytes; ///< of the list
    Stamp m_known;
    bool m_isLooking = false;
};

} // namespace techpass
