// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcewatch.h"

#include "app/techpass/onfinished.h"
#include "models/files/filereading.h"

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

void SourceWatch::setSource(const QString &path, const QByteArray &bytes)
{
    m_settle.stop();
    if (const QStringList files = m_watcher.files(); !files.isEmpty())
        m_watcher.removePaths(files);
    m_path = path;
    m_bytes = path.isEmpty() ? QByteArray() : bytes;
    m_known = {};
    if (path.isEmpty())
        return;
    m_watcher.addPath(path);
    // It may have been saved between the reading and now.
    m_settle.start();
}

Result<SourceWatch::Look> SourceWatch::lookAt(
    const QString &path, const Stamp &known, const QByteArray &bytes)
{
    const QFileInfo file(path);
    Look look;
    look.stamp = {file.exists() ? file.size() : -1, file.lastModified()};
    if (look.stamp.size < 0 || look.stamp == known)
        return look;
    if (look.stamp.size != bytes.size()) {
        look.isOther = true;
        return look;
    }
    const Result<QByteArray> now = readFile(path);
    look.isOther = now && *now != bytes;
    return look;
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
    } else if (look.stamp.size >= 0 && m_watcher.files().isEmpty()) {
        // Saved by putting another file in its place, which ends the watching.
        m_watcher.addPath(m_path);
    }
}

} // namespace techpass
