// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcewatch.h"

#include "app/techpass/onfinished.h"
#include "models/files/listanswer.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QtConcurrentRun>

#include <utility>

namespace techpass {

using namespace std::chrono_literals;

SourceWatch::SourceWatch(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(500ms);
    connect(&m_settle, &QTimer::timeout, this, &SourceWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && !m_path.isEmpty())
            m_settle.start();
    });
}

void SourceWatch::setSource(const SourceFile &file, const QByteArray &bytes)
{
    m_settle.stop();
    if (const QStringList files = m_watcher.files(); !files.isEmpty())
        m_watcher.removePaths(files);
    m_path = file.path;
    m_bytes = file.path.isEmpty() ? QByteArray() : bytes;
    m_known = settled({fileBytes(m_bytes).size(), file.changedAt});
    // It may have been saved between the reading and now.
    if (!m_path.isEmpty())
        m_settle.start();
}

Result<SourceWatch::Look> SourceWatch::lookAt(
    const QString &path, const Stamp &known, const QByteArray &bytes)
{
    const QFileInfo file(path);
    Look look;
    if (!file.exists())
        return look;
    look.answers = true;
    const Stamp stamp{file.size(), SourceFile::at(path).changedAt};
    look.stamp = settled(stamp);
    look.isOther = stamp != known && isOther(path, fileBytes(bytes));
    return look;
}

SourceWatch::Stamp SourceWatch::settled(const Stamp &stamp)
{
    // FAT keeps times in steps of two seconds, other file systems in finer ones.
    return stamp.modified.secsTo(QDateTime::currentDateTimeUtc()) > 2 ? stamp : Stamp();
}

/// A block at a time, as the file may be large. What cannot be read tells nothing.
bool SourceWatch::isOther(const QString &path, QByteArrayView known)
{
    constexpr qint64 blockSize = 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    while (true) {
        const QByteArray block = file.read(blockSize);
        if (!known.startsWith(block))
            return true;
        if (block.isEmpty())
            return !known.isEmpty() && file.error() == QFileDevice::NoError;
        known = known.sliced(block.size());
    }
}

void SourceWatch::look()
{
    if (m_path.isEmpty())
        return;
    if (m_isLooking) {
        m_settle.start();
        return;
    }
    m_isLooking = true;
    const auto found = QtConcurrent::run(&SourceWatch::lookAt, m_path, m_known, m_bytes);
    onFinished(this, found, [this, path = m_path](const Result<Look> &look) {
        m_isLooking = false;
        if (look && path == m_path)
            take(*look);
    });
}

void SourceWatch::take(const Look &look)
{
    m_known = look.stamp;
    if (look.isOther) {
        const QString path = m_path;
        setSource({}, {});
        Q_EMIT changed(path);
    } else if (look.answers && m_watcher.files().isEmpty()) {
        // Now that it is known to answer; and again after another file was put in its place.
        m_watcher.addPath(m_path);
    }
}

} // namespace techpass
