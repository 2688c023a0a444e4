// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace techpass {

class Settings;

/// The lists that were opened last, kept in the settings: paths only, the latest first. Owned by Application.
class RecentFiles final
{
    Q_DISABLE_COPY_MOVE(RecentFiles)

public:
    explicit RecentFiles(Settings &settings);

    const QStringList &paths() const { return m_paths; }
    void add(const QString &path);
    void remove(const QString &path); ///< it is no longer there
    void clear();

private:
    void keep();

    Settings &m_settings;
    QStringList m_paths;
};

} // namespace techpass
