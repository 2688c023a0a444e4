// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recentfiles.h"

#include "app/workspace/settings.h"

#include <QFileInfo>

namespace techpass {

namespace {

constexpr qsizetype most = 9; // each has a digit to choose it by

} // namespace

RecentFiles::RecentFiles(Settings &settings)
    : m_settings(settings)
    , m_paths(settings.recentFiles().mid(0, most))
{
}

void RecentFiles::add(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    m_paths.removeAll(whole);
    m_paths.prepend(whole);
    m_paths = m_paths.mid(0, most);
    keep();
}

void RecentFiles::remove(const QString &path)
{
    if (m_paths.removeAll(QFileInfo(path).absoluteFilePath()) > 0)
        keep();
}

void RecentFiles::clear()
{
    m_paths.clear();
    keep();
}

void RecentFiles::keep()
{
    m_settings.setRecentFiles(m_paths);
}

} // namespace techpass
