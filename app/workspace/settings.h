// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspaceoptions.h"
#include "models/domain/environment.h"
#include "models/domain/error.h"

#include <QSettings>
#include <QStringList>

#include <memory>
#include <vector>

namespace techpass {

/// The program's settings: the user's `settings.ini` in the configuration folder (or in the data folder that
/// the command line names), under those of the machine, whose values win. README.md documents the keys.
class Settings final
{
    Q_DISABLE_COPY_MOVE(Settings)

public:
    explicit Settings(const WorkspaceOptions &options);
    /// For tests: the given files instead of the standard places.
    Settings(const QString &dataFolder, const QString &userFile, const QStringList &machineFiles);

    /// The folder for everything the program keeps.
    const QString &dataFolder() const { return m_dataFolder; }
    const QString &userFile() const { return m_userFile; }

    /// The environment that `options` name, else the configured one, else practice. Errors: SettingInvalid,
    /// saying which key of which environment and what is expected.
    Result<Environment> environment(const WorkspaceOptions &options) const;
    /// The names that can be chosen.
    QStringList environmentNames() const;
    /// The pace that the settings allow; 0: as the service's policy says.
    double requestsPerSecond(const QString &environment) const;

    /// `system`, `light`, `dark` or `contrast`.
    QString appearance() const;
    void setAppearance(const QString &appearance);
    /// The columns of a list as the user likes them, as text; written when the program has nothing else to
    /// do.
    QString sheetLayout() const;
    void setSheetLayout(const QString &layout);
    /// The lists that were opened last, the latest first; written as above.
    QStringList recentFiles() const;
    void setRecentFiles(const QStringList &paths);
    /// How the columns of headers are read that were asked about (RememberedColumnChoices), as texts.
    QStringList columnChoices() const;
    void setColumnChoices(const QStringList &choices);

private:
    QString value(const QString &key, const QString &fallback = {}) const;
    Result<Environment> practiceAt(const QUrl &service, const QUrl &issuer) const;
    Result<Environment> configured(const QString &name) const;

    QString m_dataFolder;
    QString m_userFile;
    std::vector<std::unique_ptr<QSettings>> m_layers; ///< the machine's first, the user's last
};

} // namespace techpass
